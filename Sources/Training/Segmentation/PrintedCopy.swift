import Linguistics

/// A treebank as a newspaper might set it, for what treebanks seldom have: typographic quotation marks, dashes and dots,
/// datelines, numbers at the end, and sentences with no space between.
struct PrintedCopy {
    private let places: [[String]]
    private let agencies: [String]

    /// Takes the names for datelines from a treebank with entities.
    init(names treebank: Treebank) {
        var places: Set<[String]> = []
        var agencies: Set<String> = []
        for sentence in treebank.sentences {
            for span in EntitySpan.spans(of: sentence) where span.words.count <= 2 {
                let words = sentence.words[span.words]
                guard words.allSatisfy({ $0.pos == .properNoun && $0.form.allSatisfy(\.isLetter) }) else { continue }
                let forms = words.map(\.form)
                if span.type == "place" { places.insert(forms) }
                if span.type == "organization", forms.count == 1 { agencies.insert(forms[0]) }
            }
        }
        self.places = places.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
        self.agencies = agencies.sorted()
    }

    /// The sentences in print, the same from the same seed.
    func sentences(of treebank: Treebank, seed: UInt64) -> [CoNLLUSentence] {
        var random = SplitMix(seed: seed)
        var numbers = SplitMix(seed: seed + 1)
        var quotes = QuotationMarks()
        var printed: [CoNLLUSentence] = []
        for (index, sentence) in treebank.sentences.enumerated() {
            if sentence.startsParagraph || sentence.newDocument != nil { quotes = QuotationMarks() }
            let next = index + 1 < treebank.sentences.count ? treebank.sentences[index + 1] : nil
            let isGlued = random.unit() < 0.1 && Self.mayTouch(sentence, next)
            let isCounted = numbers.unit() < 0.06 && Self.mayEndInNumber(sentence)
            let told = isCounted ? Self.endingInNumber(sentence, &numbers) : sentence
            let copy = set(told, isGlued: isGlued, &quotes, &random)
            if sentence.startsParagraph, Self.isProse(sentence), random.unit() < 0.1 {
                printed.append(dateline(comments: copy.comments, &random))
                printed.append(CoNLLUSentence(comments: [], words: copy.words, multiwords: copy.multiwords))
            } else {
                printed.append(copy)
            }
        }
        return printed
    }

    private static func isProse(_ sentence: CoNLLUSentence) -> Bool {
        sentence.words.count > 7 && sentence.words.last?.form == "."
            && sentence.words.first?.form.first?.isUppercase == true
    }

    private static func mayEndInNumber(_ sentence: CoNLLUSentence) -> Bool {
        guard isProse(sentence), let last = sentence.words.dropLast().last, last.isJoinedToNext else { return false }
        let isPartOfMultiword = sentence.multiwords.contains { $0.words.contains(sentence.words.count - 2) }
        return last.pos == .noun && last.form.allSatisfy(\.isLetter) && !isPartOfMultiword
    }

    /// The sentence with a number for its last word, as in `fell to 1.10`.
    private static func endingInNumber(_ sentence: CoNLLUSentence, _ random: inout SplitMix) -> CoNLLUSentence {
        let whole = random.next() % (random.unit() < 0.5 ? 100 : 10000)
        let tenths = random.unit() < 0.7 ? ".\(random.next() % (random.unit() < 0.5 ? 10 : 100))" : ""
        let digits = String(whole)
        let grouped = digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))" : digits
        var words = sentence.words
        words[words.count - 2] = word(words[words.count - 2], printed: grouped + tenths, isJoined: true)
        return CoNLLUSentence(comments: sentence.comments, words: words, multiwords: sentence.multiwords)
    }

    private static func mayTouch(_ sentence: CoNLLUSentence, _ next: CoNLLUSentence?) -> Bool {
        guard let next, !next.startsParagraph, next.newDocument == nil, let last = sentence.words.last,
            sentence.words.count > 2, next.words.first?.form.first?.isUppercase == true
        else { return false }
        return last.form == "\"" || last.tag == "."
    }

    /// A sentence with its marks as in print.
    private func set(
        _ sentence: CoNLLUSentence, isGlued: Bool, _ quotes: inout QuotationMarks, _ random: inout SplitMix
    ) -> CoNLLUSentence {
        var words: [CoNLLUWord] = []
        for (index, word) in sentence.words.enumerated() {
            let isLast = index + 1 == sentence.words.count
            let isAlone = !word.isJoinedToNext && words.last?.isJoinedToNext != true
            let form =
                switch word.form {
                case "\"": quotes.next
                case "'" where word.isJoinedToNext && words.last?.isJoinedToNext != true: "‘"
                case "...": "…"
                case "--": random.unit() < 0.5 ? "—" : "–"
                case "-" where isAlone && word.pos == .punctuation: random.unit() < 0.5 ? "—" : "–"
                default: Self.curled(word.form)
                }
            words.append(Self.word(word, printed: form, isJoined: isLast ? isGlued : word.isJoinedToNext))
        }
        let multiwords = sentence.multiwords.map {
            CoNLLUSentence.Multiword(
                words: $0.words, form: Self.curled($0.form),
                spaceAfter: ($0.words.upperBound == words.count ? isGlued : $0.isJoinedToNext) ? "" : " ")
        }
        return CoNLLUSentence(comments: sentence.comments, words: words, multiwords: multiwords)
    }

    private static func curled(_ form: String) -> String { form.replacing("'", with: "’") }

    private static func word(_ word: CoNLLUWord, printed form: String, isJoined: Bool) -> CoNLLUWord {
        CoNLLUWord(
            form: form, lemma: word.lemma, pos: word.pos, tag: word.tag, features: word.features,
            dependency: word.dependency, miscellany: isJoined ? "SpaceAfter=No" : "")
    }

    /// `NAIROBI, Kenya (AFP) —`, with or without its parts.
    private func dateline(comments: [String], _ random: inout SplitMix) -> CoNLLUSentence {
        func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }
        var forms = pick(places).map { ($0.uppercased(), false) }
        if random.unit() < 0.3 {
            forms[forms.count - 1].1 = true
            forms += [(",", false)] + pick(places).map { ($0, false) }
        }
        if random.unit() < 0.3 {
            forms[forms.count - 1].1 = true
            forms += [(",", false), (pick(["Jan.", "Feb.", "March", "June", "Sept.", "Dec."]), false)]
            forms.append((String(1 + random.next() % 28), false))
        }
        if random.unit() < 0.9 { forms += [("(", true), (pick(agencies), true), (")", false)] }
        forms.append((pick(["-", "--", "—", "–"]), false))
        let words = forms.enumerated().map { index, form in
            CoNLLUWord(
                form: form.0, lemma: "_", pos: .other, tag: "",
                dependency: Dependency(head: index == 0 ? nil : 0, label: index == 0 ? "root" : "dep"),
                miscellany: form.1 ? "SpaceAfter=No" : "")
        }
        return CoNLLUSentence(comments: comments, words: words)
    }
}

/// Opening and closing quotation marks in turn.
private struct QuotationMarks {
    private var isOpen = false

    var next: String {
        mutating get {
            isOpen.toggle()
            return isOpen ? "“" : "”"
        }
    }
}
