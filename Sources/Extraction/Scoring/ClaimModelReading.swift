import Foundation

/// Reads the file of a `ClaimModel`, byte by byte, since every start of the program waits for it.
struct ClaimModelReading {
    private(set) var places: [UInt64: Int32] = [:]
    private(set) var starts: [Int32] = [0]
    private(set) var labels: [UInt8] = []
    private(set) var weights: [Float] = []
    private(set) var trusts: [String: ClaimModel.Trust] = [:]
    private(set) var threshold = 1.0

    /// For each label, by the number of its name, its place.
    private static let labels = Dictionary(
        uniqueKeysWithValues: (["none"] + ClaimLabel.all.map(\.name)).enumerated().map {
            (FeatureNumber($0.element.utf8).value, UInt8($0.offset))
        })

    init(_ file: DataFile) throws(OntologyError) {
        let bytes = Array(try file.text().utf8)
        places.reserveCapacity(bytes.count / 48)
        starts.reserveCapacity(bytes.count / 48)
        labels.reserveCapacity(bytes.count / 10)
        weights.reserveCapacity(bytes.count / 10)
        var (position, line) = (0, 1)
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            switch bytes[position] {
            case UInt8(ascii: "#"): break
            case UInt8(ascii: "!"): try takeTrust(bytes[(position + 1)..<end], in: file, line)
            default: try takeFeature(bytes, position..<end, in: file, line)
            }
            position = end + 1
            line += 1
        }
    }

    private mutating func takeFeature(
        _ bytes: [UInt8], _ range: Range<Int>, in file: DataFile, _ line: Int
    ) throws(OntologyError) {
        var feature = FeatureNumber()
        var position = range.lowerBound
        while position < range.upperBound, bytes[position] != UInt8(ascii: "\t") {
            feature.take(bytes[position])
            position += 1
        }
        guard position < range.upperBound else {
            throw Self.error(in: file, line, 1, "no weights stand behind the feature", "a tab and weights: ACCUSE>:31")
        }
        while position < range.upperBound {
            let start = position + 1
            guard let end = takeWeight(bytes, start..<range.upperBound) else {
                throw Self.error(
                    in: file, line, start - range.lowerBound + 1, "this is no weight",
                    "a label, a colon and hundredths: ACCUSE>:31")
            }
            position = end
        }
        places[feature.value] = Int32(starts.count - 1)
        starts.append(Int32(labels.count))
    }

    /// Takes `ACCUSE>:-31` at the start of a range of bytes and tells where it ends; nothing where it is something else.
    private mutating func takeWeight(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var (name, position) = (FeatureNumber(), range.lowerBound)
        while position < range.upperBound, bytes[position] != UInt8(ascii: ":") {
            name.take(bytes[position])
            position += 1
        }
        position += 1
        let isNegative = position < range.upperBound && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var (hundredths, digits) = (0, 0)
        while position < range.upperBound, bytes[position] != UInt8(ascii: " ") {
            let digit = Int(bytes[position]) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit), digits < 9 else { return nil }
            hundredths = hundredths * 10 + digit
            digits += 1
            position += 1
        }
        guard digits > 0, let label = Self.labels[name.value] else { return nil }
        labels.append(label)
        weights.append(Float(isNegative ? -hundredths : hundredths) / 100)
        return position
    }

    private mutating func takeTrust(_ bytes: ArraySlice<UInt8>, in file: DataFile, _ line: Int) throws(OntologyError) {
        let words = bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        if words.count == 2, words[0] == "threshold", let least = Double(words[1]) {
            threshold = least
            return
        }
        guard words.count == 4, let bias = Double(words[2]), let slope = Double(words[3]) else {
            throw Self.error(
                in: file, line, 2, "this says nothing of trust", "found, told or unseen, a sort, two numbers")
        }
        trusts["\(words[0]) \(words[1])"] = ClaimModel.Trust(bias: bias, slope: slope)
    }

    private static func error(
        in file: DataFile, _ line: Int, _ column: Int, _ problem: String, _ expected: String
    ) -> OntologyError {
        file.error(at: OntologyError.Place(line: line, column: column), problem, expected: expected)
    }
}
