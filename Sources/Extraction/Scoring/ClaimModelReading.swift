import Foundation

/// Reads the file of a `ClaimModel`, byte by byte, since every start of the program waits for it.
struct ClaimModelReading {
    private(set) var places: [UInt64: Int32] = [:]
    private(set) var starts: [Int32] = [0]
    private(set) var labels: [UInt8] = []
    private(set) var weights: [Float] = []
    private(set) var trusts: [String: ClaimModel.Trust] = [:]
    private(set) var threshold = 1.0

    private static let names = Dictionary(
        uniqueKeysWithValues: (["none"] + ClaimLabel.all.map(\.name)).enumerated().map {
            ($0.element, UInt8($0.offset))
        })

    init(_ file: DataFile) throws(OntologyError) {
        let bytes = Array(try file.text().utf8)
        places.reserveCapacity(bytes.count / 48)
        var (position, line) = (0, 1)
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            switch bytes[position] {
            case UInt8(ascii: "#"): break
            case UInt8(ascii: "!"): try takeTrust(bytes[(position + 1)..<end], in: file, line)
            default: try takeFeature(bytes[position..<end], in: file, line)
            }
            position = end + 1
            line += 1
        }
    }

    private mutating func takeFeature(_ bytes: ArraySlice<UInt8>, in file: DataFile, _ line: Int) throws(OntologyError)
    {
        var number = FeatureNumber()
        guard let tab = bytes.firstIndex(of: UInt8(ascii: "\t")) else {
            throw Self.error(in: file, line, 1, "no weights stand behind the feature", "a tab and weights: ACCUSE>:31")
        }
        for byte in bytes[..<tab] { number.take(byte) }
        for item in bytes[(tab + 1)...].split(separator: UInt8(ascii: " ")) {
            guard let colon = item.lastIndex(of: UInt8(ascii: ":")),
                let label = Self.names[String(decoding: item[..<colon], as: UTF8.self)],
                let weight = Int(String(decoding: item[(colon + 1)...], as: UTF8.self))
            else {
                let column = item.startIndex - bytes.startIndex + 1
                throw Self.error(
                    in: file, line, column, "this is no weight", "a label, a colon and hundredths: ACCUSE>:31")
            }
            labels.append(label)
            weights.append(Float(weight) / 100)
        }
        places[number.value] = Int32(starts.count - 1)
        starts.append(Int32(labels.count))
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
