/// Decides between "a boundary is here" and "it is not" from hashed features, by the sign of a sum of weights.
package struct BoundaryModel: Sendable {
    /// How many weights there are; a feature's place is given by its top bits.
    package static let size = 1 << 17

    private let weights: [Int16]

    /// Makes a model of `size` weights.
    package init(weights: [Int16]) {
        precondition(weights.count == Self.size, "one weight for each place")
        self.weights = weights
    }

    /// Reads the weights from a part of a model file.
    init(_ file: ModelFile, part: String) throws(ModelError) {
        self.init(weights: try file.array(part, count: Self.size))
    }

    /// The part of a file that holds the weights.
    package func part(_ name: String) -> ModelPart { ModelPart(name, weights) }

    /// The sum of the weights of features; a boundary when above 0.
    func score(_ features: [UInt32]) -> Int32 {
        features.withUnsafeBufferPointer { features in
            weights.withUnsafeBufferPointer { weights in
                var sum: Int32 = 0
                for feature in features { sum += Int32(weights[Int(feature)]) }
                return sum
            }
        }
    }
}

extension FeatureHash {
    /// The place of this feature's weight in a `BoundaryModel`.
    @inline(__always)
    var place: UInt32 { UInt32(truncatingIfNeeded: ((value ^ (value >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 47) }
}
