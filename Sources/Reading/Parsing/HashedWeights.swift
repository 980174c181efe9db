/// Hashed linear weights: for each feature and each class one weight, at a place found by hashing.
package struct HashedWeights: Sendable {
    package let classes: Int
    package var values: [Int8]
    private let mask: UInt32

    /// The table's size must be a power of two.
    package init(classes: Int, values: [Int8]) {
        precondition(values.count.nonzeroBitCount == 1, "a power of two")
        self.classes = classes
        self.values = values
        mask = UInt32(truncatingIfNeeded: values.count - 1)
    }

    /// Sums of the weights of the features, one for each class.
    func scores(_ features: [UInt32], into sums: inout [Int32]) {
        for place in sums.indices { sums[place] = 0 }
        values.withUnsafeBufferPointer { values in
            for feature in features {
                let start = Int(feature & mask)
                let end = min(start + classes, values.count)
                var place = 0
                for index in start..<end {
                    sums[place] += Int32(values[index])
                    place += 1
                }
            }
        }
    }
}
