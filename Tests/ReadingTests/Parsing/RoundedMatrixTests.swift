import Testing

@testable import Reading

/// Products in whole numbers against the same products in floats.
@Suite struct RoundedMatrixTests {
    /// Numbers between -1 and 1 that look like chance.
    private func numbers(_ count: Int, seed: Int) -> [Float] {
        (0..<count).map { Float(($0 &* 7919 &+ seed &* 104_729) % 2003 - 1001) / 1001 }
    }

    @Test(arguments: [(1, 8, 1), (5, 16, 7), (6, 128, 16), (49, 256, 40), (97, 512, 33)])
    func aProductIsThatOfTheFloats(rows: Int, depth: Int, columns: Int) {
        let left = matrix(rows, depth, numbers(rows * depth, seed: 1))
        let weights = numbers(depth * columns, seed: 2).map { $0 * 3 }
        var rounded = Matrix(rows: rows, columns: columns, repeating: numbers(columns, seed: 3), from: 0)
        var exact = rounded
        rounded.addProduct(
            of: left, by: RoundedMatrix(weights, offset: 0, rows: depth, columns: columns, stride: columns))
        exact.addProduct(
            of: left, by: PackedMatrix(weights, offset: 0, rows: depth, columns: columns, stride: columns))
        let largest = exact.values.reduce(1) { max($0, abs($1)) }
        for (one, other) in zip(rounded.values, exact.values) { #expect(abs(one - other) < 0.001 * largest) }
    }

    /// Every machine has its own instructions for these products, and all must give these sums.
    @Test(arguments: [(1, 8, 1), (17, 72, 16), (33, 256, 40), (130, 512, 33)])
    func aProductIsTheSumOfWholeNumbers(rows: Int, depth: Int, columns: Int) {
        let left = matrix(rows, depth, numbers(rows * depth, seed: 4))
        let weights = numbers(depth * columns, seed: 5).map { $0 * 7 }
        var product = Matrix(rows: rows, columns: columns)
        product.addProduct(
            of: left, by: RoundedMatrix(weights, offset: 0, rows: depth, columns: columns, stride: columns))
        for column in 0..<columns {
            let inColumn = (0..<depth).map { Double(weights[$0 * columns + column]) }
            let sum = inColumn.reduce(0) { $0 + abs($1) }
            let scale = min((262_144 - Double(depth)) / sum, 32767 / inColumn.reduce(0) { max($0, abs($1)) })
            let whole = inColumn.map { Int(($0 * scale).rounded(.toNearestOrEven)) }
            for row in 0..<rows {
                let steps = (0..<depth).map { Int((left[row, $0] * 8192).rounded(.toNearestOrEven)) }
                let total = zip(steps, whole).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(product[row, column] == Float(total) * Float(1 / (8192 * scale)))
            }
        }
    }

    @Test func theLargestSumsFit() {
        let depth = 512
        for sign in [Float(1), -1] {
            let left = matrix(7, depth, [Float](repeating: sign, count: 7 * depth))
            let weights = (0..<depth * 3).map { $0 % 3 == 0 ? 1000 : $0 % 3 == 1 ? Float(1e-6) : $0 == 2 ? -50 : 0 }
            var product = Matrix(rows: 7, columns: 3)
            product.addProduct(of: left, by: RoundedMatrix(weights, offset: 0, rows: depth, columns: 3, stride: 3))
            for row in 0..<7 {
                #expect(abs(product[row, 0] - sign * 512_000) < 300)
                #expect(abs(product[row, 1] - sign * 512e-6) < 1e-6)
                #expect(abs(product[row, 2] + sign * 50) < 0.01)
            }
        }
    }

    private func matrix(_ rows: Int, _ columns: Int, _ values: [Float]) -> Matrix {
        var matrix = Matrix(rows: rows, columns: columns)
        matrix.values = values
        return matrix
    }
}
