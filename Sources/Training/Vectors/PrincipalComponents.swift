/// The directions in which vectors differ most, by Jacobi's method on their covariance (Golub and Van Loan, 8.5).
struct PrincipalComponents {
    let width: Int
    /// The directions, the one with the greatest variance first; the largest number of each is positive.
    let directions: [[Double]]

    /// Takes rows of `width` numbers whose mean is 0.
    init(of vectors: [Float], width: Int) {
        var matrix = Self.covariance(vectors, width)
        var turned = (0..<width).map { row in (0..<width).map { $0 == row ? 1.0 : 0 } }
        let total = matrix.joined().reduce(0) { $0 + $1 * $1 }
        for _ in 0..<30 {
            var rest = 0.0
            for row in 0..<width {
                for column in 0..<row { rest += matrix[row][column] * matrix[row][column] }
            }
            if rest < total * 1e-22 { break }
            for row in 0..<width - 1 {
                for column in row + 1..<width { Self.rotate(&matrix, &turned, row, column) }
            }
        }
        self.width = width
        directions = (0..<width).sorted { (matrix[$0][$0], $1) > (matrix[$1][$1], $0) }.map { number in
            let direction = turned[number]
            let greatest = direction.max { abs($0) < abs($1) } ?? 1
            return greatest < 0 ? direction.map { -$0 } : direction
        }
    }

    /// The rows along the first directions, one row after the other.
    func turned(_ vectors: [Float], to count: Int) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(vectors.count / width * count)
        for row in 0..<vectors.count / width {
            for direction in directions.prefix(count) {
                var sum = 0.0
                for column in 0..<width { sum += Double(vectors[row * width + column]) * direction[column] }
                result.append(sum)
            }
        }
        return result
    }

    private static func covariance(_ vectors: [Float], _ width: Int) -> [[Double]] {
        var sums = [Double](repeating: 0, count: width * width)
        let rows = vectors.count / width
        for row in 0..<rows {
            for first in 0..<width {
                let number = Double(vectors[row * width + first])
                for second in 0...first {
                    sums[first * width + second] += number * Double(vectors[row * width + second])
                }
            }
        }
        return (0..<width).map { row in
            (0..<width).map { sums[max(row, $0) * width + min(row, $0)] / Double(rows) }
        }
    }

    /// Turns two axes so that their covariance becomes 0; rows of `turned` are the axes.
    private static func rotate(_ matrix: inout [[Double]], _ turned: inout [[Double]], _ first: Int, _ second: Int) {
        let joint = matrix[first][second]
        guard abs(joint) > 1e-300 else { return }
        let angle = (matrix[second][second] - matrix[first][first]) / (2 * joint)
        let tangent = (angle >= 0 ? 1.0 : -1.0) / (abs(angle) + (angle * angle + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for column in matrix.indices {
            let (upper, lower) = (matrix[first][column], matrix[second][column])
            matrix[first][column] = cosine * upper - sine * lower
            matrix[second][column] = sine * upper + cosine * lower
            let (a, b) = (turned[first][column], turned[second][column])
            turned[first][column] = cosine * a - sine * b
            turned[second][column] = sine * a + cosine * b
        }
        for row in matrix.indices {
            let (left, right) = (matrix[row][first], matrix[row][second])
            matrix[row][first] = cosine * left - sine * right
            matrix[row][second] = sine * left + cosine * right
        }
    }
}
