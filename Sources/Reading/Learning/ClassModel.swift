/// Scores classes by summing learned weights of hashed features; only weights that matter are kept.
///
/// The features stand in an open-addressing table by a 32-bit key; each points at a row of (class, weight) pairs.
package struct ClassModel: Sendable {
    /// How many classes there are, at most 256.
    package let classes: Int
    private let keys: [UInt32]
    private let rows: [UInt32]
    private let labels: [UInt8]
    private let weights: [Int16]

    /// Reads a model from parts of a file whose names begin with a prefix.
    init(_ file: ModelFile, prefix: String, classes: Int) throws(ModelError) {
        keys = try file.array(prefix + ".keys")
        rows = try file.array(prefix + ".rows", count: keys.count)
        labels = try file.array(prefix + ".labels")
        weights = try file.array(prefix + ".weights", count: labels.count)
        self.classes = classes
        let isSound =
            keys.contains(0) && labels.allSatisfy { $0 < classes }
            && rows.allSatisfy { Int($0 >> 8) + Int($0 & 255) <= labels.count }
        guard isSound else { throw .incomplete(file: file.name, part: prefix) }
    }

    /// Adds the weights of features to the scores of the classes.
    @inline(__always)
    func score(_ features: UnsafeMutableBufferPointer<UInt32>, into scores: UnsafeMutableBufferPointer<Int32>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.count) { found in
            let count = findRows(of: features, into: found)
            labels.withUnsafeBufferPointer { labels in
                weights.withUnsafeBufferPointer { weights in
                    for row in found[..<count] {
                        var entry = Int(row >> 8)
                        let end = entry + Int(row & 255)
                        while entry < end {
                            scores[Int(labels[entry])] &+= Int32(weights[entry])
                            entry += 1
                        }
                    }
                }
            }
        }
    }

    /// Finds the rows of those features that have one.
    ///
    /// The table is larger than the nearest memory: first all features are looked for in their own slots, so that the
    /// answers are awaited together, and only then those elsewhere.
    @inline(__always)
    private func findRows(
        of features: UnsafeMutableBufferPointer<UInt32>, into found: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.count) { first in
            keys.withUnsafeBufferPointer { keys in
                rows.withUnsafeBufferPointer { rows in
                    let size = UInt64(keys.count)
                    for index in features.indices {
                        let slot = Int((UInt64(features[index]) &* size) >> 32)
                        first[index] = keys[slot]
                        found[index] = rows[slot]
                    }
                    var count = 0
                    for index in features.indices where first[index] != 0 {
                        let key = features[index]
                        guard first[index] != key else {
                            found[count] = found[index]
                            count += 1
                            continue
                        }
                        var slot = Int((UInt64(key) &* size) >> 32)
                        while keys[slot] != key, keys[slot] != 0 { slot = slot + 1 == keys.count ? 0 : slot + 1 }
                        guard keys[slot] != 0 else { continue }
                        found[count] = rows[slot]
                        count += 1
                    }
                    return count
                }
            }
        }
    }

    /// The parts of a file that holds these weights: for each feature the weights of the classes it speaks for.
    package static func parts(
        prefix: String, features: [(key: UInt32, weights: [(label: UInt8, weight: Int16)])]
    ) -> [ModelPart] {
        let capacity = features.count * 5 / 4 + 8
        var keys = [UInt32](repeating: 0, count: capacity)
        var rows = [UInt32](repeating: 0, count: capacity)
        var labels: [UInt8] = []
        var weights: [Int16] = []
        for feature in features {
            precondition(feature.key != 0 && feature.weights.count < 256, "a key is not 0, a row is short")
            var slot = Int((UInt64(feature.key) * UInt64(capacity)) >> 32)
            while keys[slot] != 0 { slot = (slot + 1) % capacity }
            keys[slot] = feature.key
            rows[slot] = UInt32(labels.count) << 8 | UInt32(feature.weights.count)
            for (label, weight) in feature.weights {
                labels.append(label)
                weights.append(weight)
            }
        }
        return [
            ModelPart(prefix + ".keys", keys), ModelPart(prefix + ".rows", rows),
            ModelPart(prefix + ".labels", labels), ModelPart(prefix + ".weights", weights),
        ]
    }
}

extension FeatureHash {
    /// The key of this feature in a `ClassModel`; never 0.
    @inline(__always)
    var key: UInt32 { UInt32(truncatingIfNeeded: ((value ^ (value >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 32) | 1 }
}
