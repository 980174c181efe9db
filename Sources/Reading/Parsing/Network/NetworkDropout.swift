/// Which numbers a training step leaves out: factors, 0 or a little over 1, by which they are multiplied.
package struct NetworkDropout: Sendable {
    /// For each sentence the factors of its words' inputs.
    package let input: Matrix
    /// For each sentence those of the first recurrent layer.
    package let between: Matrix
    /// For each sentence those of the second.
    package let output: Matrix
    /// For each word and the root, sentence after sentence, those of its roles.
    package let roles: Matrix

    package init(input: Matrix, between: Matrix, output: Matrix, roles: Matrix) {
        self.input = input
        self.between = between
        self.output = output
        self.roles = roles
    }
}
