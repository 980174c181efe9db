/// Gives out ASCII names that are safe as DOT nodes and XML identifiers, each only once.
struct Slug {
    private var taken: Set<String> = []
    /// The last number given to each name.
    private var numbers: [String: Int] = [:]

    /// The letters, digits and single underscores of a text, at most 60, with a number where the name is taken.
    mutating func make(from text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isWord = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isWord {
                bytes.append(byte)
            } else if let last = bytes.last, last != UInt8(ascii: "_") {
                bytes.append(UInt8(ascii: "_"))
            }
            guard bytes.count < 60 else { break }
        }
        let base = bytes.isEmpty ? "node" : String(decoding: bytes, as: UTF8.self)
        var name = base
        while !taken.insert(name).inserted {
            let number = numbers[base, default: 1] + 1
            numbers[base] = number
            name = "\(base)_\(number)"
        }
        return name
    }
}
