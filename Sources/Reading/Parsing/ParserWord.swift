/// What the parser sees of one word: hashes of its form, ending and tags.
package struct ParserWord: Sendable {
    let form: UInt32
    let lemma: UInt32
    let ending: UInt32
    let tag: UInt32
    let pos: UInt32

    package init(form: String, lemma: String, tag: String, pos: String) {
        let lower = form.lowercased()
        self.form = Self.hash(lower.utf8)
        self.lemma = Self.hash(lemma.lowercased().utf8)
        self.ending = Self.hash(lower.utf8.suffix(3))
        self.tag = Self.hash(tag.utf8)
        self.pos = Self.hash(pos.utf8)
    }

    private init(padding: UInt32) {
        form = padding
        lemma = padding
        ending = padding
        tag = padding
        pos = padding
    }

    /// Stands where there is no word.
    static let absent = ParserWord(padding: 1)
    /// The artificial head of the root, which stands behind the last word.
    static let root = ParserWord(padding: 2)

    /// The 32-bit hash of Fowler, Noll and Vo (FNV-1a).
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}
