import Linguistics

/// The units of a parsed file, addressed by characters without white space.
struct TreebankUnits {
    /// A syntactic word.
    struct Word {
        let word: CoNLLUWord
        /// The characters of its token.
        let span: Range<Int>
        let isInMultiword: Bool
        /// Its head among all words of the file.
        let head: Int?
        let line: Int

        var hasDependency: Bool { word.dependency != nil }
        var label: Substring { (word.dependency?.label ?? "").prefix { $0 != ":" } }
        var features: [Substring] { word.features.split(separator: "|").sorted() }
    }

    let characters: [Unicode.Scalar]
    let tokens: [Range<Int>]
    let sentences: [Range<Int>]
    let words: [Word]

    init(_ source: [CoNLLUSentence]) {
        var characters: [Unicode.Scalar] = []
        var tokens: [Range<Int>] = []
        var sentences: [Range<Int>] = []
        var words: [Word] = []
        for sentence in source {
            let start = characters.count
            let firstWord = words.count
            for token in sentence.surface {
                let tokenStart = characters.count
                characters.append(contentsOf: token.form.unicodeScalars.filter { !$0.properties.isWhitespace })
                let span = tokenStart..<characters.count
                tokens.append(span)
                for index in token.words {
                    let word = sentence.words[index]
                    words.append(
                        Word(
                            word: word, span: span, isInMultiword: token.words.count > 1,
                            head: word.dependency?.head.map { $0 + firstWord }, line: sentence.line))
                }
            }
            sentences.append(start..<characters.count)
        }
        self.characters = characters
        self.tokens = tokens
        self.sentences = sentences
        self.words = words
    }

    /// The line of the sentence that holds a character.
    func line(at offset: Int) -> Int {
        (words.first { $0.span.upperBound > offset } ?? words.last)?.line ?? 1
    }
}
