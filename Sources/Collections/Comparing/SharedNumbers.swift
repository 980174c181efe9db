import Graphs

/// Numbers of names that are the same for several collections.
final class SharedNumbers {
    private(set) var texts: [String] = []
    private var numbers: [String: Int32] = [:]

    /// The number of a name, new where it has none.
    func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(texts.count)
        numbers[text] = number
        texts.append(text)
        return number
    }

    /// The number that a name has.
    func known(_ text: String) -> Int32? { numbers[text] }

    /// Whether the first of two names comes before the second, as identifiers are ordered.
    func isFirst(_ one: Int32, _ other: Int32) -> Bool { texts[Int(one)] < texts[Int(other)] }
}
