/// One word line of a CoNLL-U file.
public struct CoNLLUWord: Hashable, Sendable {
    /// The word as printed, or as the syntax has it inside a multiword token.
    public let form: String
    /// The dictionary form, `_` when not given.
    public let lemma: String
    /// The universal part of speech; `other` when not given.
    public let pos: UniversalPOS
    /// The language's own tag, for English that of the Penn Treebank; empty when not given.
    public let tag: String
    /// Morphological features, or empty.
    public let features: String
    /// The tie to the head, counted from 0; nothing when the file gives none.
    public let dependency: Dependency?
    /// The last column as it stands, or empty.
    public let miscellany: String

    /// Makes a word of its columns.
    public init(
        form: String, lemma: String, pos: UniversalPOS, tag: String, features: String = "", dependency: Dependency?,
        miscellany: String = ""
    ) {
        self.form = form
        self.lemma = lemma
        self.pos = pos
        self.tag = tag
        self.features = features
        self.dependency = dependency
        self.miscellany = miscellany
    }

    /// The white space before the next word, if any.
    public var spaceAfter: String { CoNLLUSpace.after(miscellany: miscellany) }

    /// Whether the next word follows without white space.
    public var isJoinedToNext: Bool { spaceAfter.isEmpty }

    /// The value of an attribute of the last column, `Entity` for example.
    public func attribute(_ name: String) -> String? { CoNLLUWord.value(of: name, in: miscellany) }

    static func value(of name: String, in miscellany: String) -> String? {
        guard !miscellany.isEmpty else { return nil }
        for field in miscellany.split(separator: "|") {
            guard let sign = field.firstIndex(of: "="), field[..<sign] == name else { continue }
            return String(field[field.index(after: sign)...])
        }
        return nil
    }
}
