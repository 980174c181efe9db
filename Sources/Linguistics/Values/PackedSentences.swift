public import Press

/// The sentences of an article in a tenth of the room they take otherwise, each unpacked when it is asked for.
///
/// A token takes some fifteen bytes: where it stands, and the numbers of its lemma, tags, features and label in a table
/// of all strings met so far.
public struct PackedSentences: RandomAccessCollection, Sendable {
    private let text: SourceText
    private var bytes: [UInt8] = []
    private var starts: [Int] = []
    private var strings: [String] = []
    private var numbers: [String: Int] = [:]

    /// Holds no sentence yet; those to come are of this text.
    public init(of text: SourceText) {
        self.text = text
        // What is set aside and never written takes no memory, but an array that outgrows its place is held twice.
        bytes.reserveCapacity(3 * text.count)
    }

    /// The place of the first sentence.
    public var startIndex: Int { 0 }

    /// The place behind the last sentence.
    public var endIndex: Int { starts.count }

    /// Puts a sentence behind the others.
    public mutating func append(_ sentence: Sentence) {
        starts.append(bytes.count)
        write(sentence.range.start)
        write(sentence.range.count)
        write(Self.index(of: sentence.paragraph, in: Paragraph.Kind.allCases))
        write(sentence.tokens.count)
        var end = sentence.range.start
        for (index, token) in sentence.tokens.enumerated() {
            write(token.range.start - end)
            write(token.range.count)
            end = token.range.end
            write(Self.index(of: token.pos, in: UniversalPOS.allCases) << 1 | (token.isJoinedToNext ? 1 : 0))
            for string in [token.lemma, token.tag, token.features, sentence.tree.label(of: index)] {
                write(number(of: string))
            }
            write(sentence.tree.head(of: index).map { $0 + 1 } ?? 0)
        }
        write(sentence.names.count)
        for name in sentence.names {
            write(name.tokens.lowerBound)
            write(name.tokens.count)
            write(Self.index(of: name.kind, in: NameSpan.Kind.allCases))
        }
    }

    /// A sentence as it was.
    public subscript(index: Int) -> Sentence {
        var place = starts[index]
        func read() -> Int { self.read(at: &place) }
        let start = read()
        let range = TextRange(start, start + read())
        let paragraph = Paragraph.Kind.allCases[read()]
        let count = read()
        var tokens: [Token] = []
        var dependencies: [Dependency] = []
        tokens.reserveCapacity(count)
        dependencies.reserveCapacity(count)
        var end = start
        for _ in 0..<count {
            let first = end + read()
            end = first + read()
            let pos = read()
            let (lemma, tag, features, label) = (read(), read(), read(), read())
            let head = read()
            let place = TextRange(first, end)
            tokens.append(
                Token(
                    form: LegibleForm.of(text[place]), range: place, lemma: strings[lemma],
                    pos: UniversalPOS.allCases[pos >> 1],
                    tag: strings[tag], features: strings[features], isJoinedToNext: pos & 1 == 1))
            dependencies.append(Dependency(head: head == 0 ? nil : head - 1, label: strings[label]))
        }
        let names = (0..<read()).map { _ in
            let first = read()
            return NameSpan(tokens: first..<first + read(), kind: NameSpan.Kind.allCases[read()])
        }
        guard let tree = try? DependencyTree(dependencies) else { preconditionFailure("what was packed was a tree") }
        return Sentence(range: range, paragraph: paragraph, tokens: tokens, tree: tree, names: names)
    }

    private mutating func number(of string: String) -> Int {
        if let known = numbers[string] { return known }
        numbers[string] = strings.count
        strings.append(string)
        return strings.count - 1
    }

    private static func index<Value: Equatable>(of value: Value, in values: [Value]) -> Int {
        values.firstIndex(of: value) ?? 0
    }

    /// Writes a number in groups of seven bits, the lowest first.
    private mutating func write(_ number: Int) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private func read(at place: inout Int) -> Int {
        var number = 0
        var shift = 0
        while true {
            let byte = Int(bytes[place])
            place += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }
}
