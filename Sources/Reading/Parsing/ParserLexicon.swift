package import Linguistics

/// Turns annotated words into the numbers the network knows.
package struct ParserLexicon: Sendable {
    package let words: HashedVocabulary
    package let tags: [String]
    package let labels: [String]
    /// The numbers of the labels but for that of the word without a head.
    let dependentLabels: [Int]
    package let taggings: [Tagger.Tag]
    package let endings: Int
    package let pieces: WordPieces
    package let lists: NameLists
    private let tagNumbers: [String: Int32]

    package init(
        words: HashedVocabulary, tags: [String], labels: [String], taggings: [Tagger.Tag], endings: Int,
        pieces: WordPieces, lists: NameLists
    ) {
        self.words = words
        self.tags = tags
        self.labels = labels
        dependentLabels = labels.indices.filter { labels[$0] != Self.rootLabel }
        self.taggings = taggings
        self.endings = endings
        self.pieces = pieces
        self.lists = lists
        tagNumbers = Dictionary(zip(tags, tags.indices.map { Int32($0 + 1) })) { first, _ in first }
    }

    /// The numbers of a sentence's words; 0 stands for unknown words, tags and classes.
    package func words(_ forms: [String], tags: [Tagger.Tag]) -> [NetworkWord] {
        let flags = lists.flags(forms)
        return forms.indices.map { word(forms[$0], tags[$0], lists: flags[$0]) }
    }

    private func word(_ form: String, _ tag: Tagger.Tag, lists: UInt16) -> NetworkWord {
        let bytes = Self.plain(form)
        let ending = HashedVocabulary.hash(bytes.suffix(3)) >> 20
        return NetworkWord(
            word: Int32((words.number(HashedVocabulary.hash(bytes)) ?? -1) + 1),
            ending: Int32(ending % UInt64(endings)), shape: WordShape(form).rawValue + 1,
            tag: self.tag(tag.tag), wordClass: Self.number(of: tag.pos), lists: lists, pieces: pieces.cut(form))
    }

    package func tag(_ tag: String) -> Int32 { tagNumbers[tag] ?? 0 }

    package static func number(of pos: UniversalPOS) -> Int32 { classNumbers[pos] ?? 0 }

    /// How many numbers there are for parts of speech, with that of none.
    package static let classCount = UniversalPOS.allCases.count + 1

    /// The label of the word without a head.
    package static let rootLabel = "root"

    private static let classNumbers = Dictionary(
        uniqueKeysWithValues: zip(UniversalPOS.allCases, (1...Int32(UniversalPOS.allCases.count))))

    /// The bytes by which a word is looked up: lower-cased, every digit a 0.
    package static func plain(_ form: String) -> [UInt8] {
        form.lowercased().utf8.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    }
}
