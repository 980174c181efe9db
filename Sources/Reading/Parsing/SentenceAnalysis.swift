package import Linguistics

/// What the parser finds in a sentence.
package struct SentenceAnalysis: Hashable, Sendable {
    /// One dependency for each word; a tree with one root.
    package let dependencies: [Dependency]
    /// The part of speech and tag of each word, which may correct those the parser was given.
    package let tags: [Tagger.Tag]
    /// The scores of the marks of names, one row a word; see `NameMarks`.
    package let nameScores: Matrix
    /// What the last recurrent layer holds of each word, one row a word.
    package let states: Matrix

    package init(dependencies: [Dependency], tags: [Tagger.Tag], nameScores: Matrix, states: Matrix) {
        self.dependencies = dependencies
        self.tags = tags
        self.nameScores = nameScores
        self.states = states
    }

    /// One sentence of several stretches: the roots of the later ones hang on the root of the first.
    init(joining stretches: ArraySlice<SentenceAnalysis>) {
        if stretches.count == 1, let only = stretches.first {
            self = only
            return
        }
        var dependencies: [Dependency] = []
        let root = stretches.first?.dependencies.firstIndex { $0.head == nil }
        for (number, stretch) in stretches.enumerated() {
            let offset = dependencies.count
            dependencies += stretch.dependencies.map { dependency in
                if let head = dependency.head { return Dependency(head: head + offset, label: dependency.label) }
                return number == 0 ? dependency : Dependency(head: root, label: "parataxis")
            }
        }
        self.init(
            dependencies: dependencies, tags: stretches.flatMap(\.tags),
            nameScores: Matrix(joining: stretches.map(\.nameScores), columns: NameMarks.all.count),
            states: Matrix(joining: stretches.map(\.states), columns: stretches.first?.states.columns ?? 0))
    }
}
