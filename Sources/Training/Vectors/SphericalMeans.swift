/// Groups vectors of length 1 by spherical k-means (Dhillon and Modha 2001).
struct SphericalMeans {
    let groups: Int
    let rounds: Int
    let seed: UInt64

    /// The group of each row, from 0.
    func group(_ vectors: [Float], width: Int) -> [Int] {
        let rows = vectors.count / width
        var random = SplitMix(seed: seed)
        var centres = random.order(rows).prefix(groups).flatMap { vectors[$0 * width..<($0 + 1) * width] }
        var chosen = [Int](repeating: 0, count: rows)
        for _ in 0..<rounds {
            for row in 0..<rows { chosen[row] = Self.nearest(row, vectors, centres, width: width, count: groups) }
            centres = means(of: vectors, chosen, width: width, before: centres)
        }
        return chosen
    }

    private static func nearest(
        _ row: Int, _ vectors: [Float], _ centres: [Float], width: Int, count: Int
    ) -> Int {
        vectors.withUnsafeBytes { vectors in
            centres.withUnsafeBytes { centres in
                var best = 0
                var bestScore = -Float.infinity
                for centre in 0..<count {
                    var sums = SIMD8<Float>(repeating: 0)
                    for column in stride(from: 0, to: width, by: 8) {
                        sums +=
                            vectors.loadUnaligned(fromByteOffset: (row * width + column) * 4, as: SIMD8<Float>.self)
                            * centres.loadUnaligned(
                                fromByteOffset: (centre * width + column) * 4, as: SIMD8<Float>.self)
                    }
                    let score = sums.sum()
                    if score > bestScore { (best, bestScore) = (centre, score) }
                }
                return best
            }
        }
    }

    private func means(of vectors: [Float], _ chosen: [Int], width: Int, before: [Float]) -> [Float] {
        var means = [Float](repeating: 0, count: groups * width)
        for (row, group) in chosen.enumerated() {
            for column in 0..<width { means[group * width + column] += vectors[row * width + column] }
        }
        for group in 0..<groups {
            let range = group * width..<(group + 1) * width
            let length = means[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
            if length > 0 {
                for index in range { means[index] /= length }
            } else {
                means.replaceSubrange(range, with: before[range])
            }
        }
        return means
    }
}
