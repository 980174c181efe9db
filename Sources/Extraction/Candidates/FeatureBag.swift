/// What is known of a candidate: for each thing a number, and its words where somebody wants to read them.
///
/// In words a feature is `template=first|second|third`, as in the model's file; the number is FNV-1a over these bytes
/// (Fowler, Noll and Vo).
struct FeatureBag: Sendable {
    private(set) var numbers: [UInt64] = []
    private(set) var names: [String] = []
    private let keepsNames: Bool

    init(keepingNames: Bool) { keepsNames = keepingNames }

    /// Adds a feature of a template and the words that fill it.
    mutating func add(_ template: StaticString, _ first: String = "", _ second: String = "", _ third: String = "") {
        var hash = FeatureNumber()
        template.withUTF8Buffer { $0.forEach { hash.take($0) } }
        hash.take(UInt8(ascii: "="))
        first.utf8.forEach { hash.take($0) }
        hash.take(UInt8(ascii: "|"))
        second.utf8.forEach { hash.take($0) }
        hash.take(UInt8(ascii: "|"))
        third.utf8.forEach { hash.take($0) }
        numbers.append(hash.value)
        if keepsNames { names.append("\(template)=\(first)|\(second)|\(third)") }
    }
}

/// The number of a feature, from the bytes of its words.
struct FeatureNumber {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The number of nothing yet.
    init() {}

    /// The number of some bytes.
    init(_ bytes: some Sequence<UInt8>) { bytes.forEach { take($0) } }

    mutating func take(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0100_0000_01b3
    }
}
