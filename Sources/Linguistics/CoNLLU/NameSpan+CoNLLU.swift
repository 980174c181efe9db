extension NameSpan {
    /// The names a sentence carries in its last column, as `Name=B-PER`, `Name=I-PER` (IOB2).
    ///
    /// Stanza's `ner=S-PERSON` (BIOES) is understood as well; types other than person, organisation and place are
    /// passed over.
    static func spans(of sentence: CoNLLUSentence) -> [NameSpan] {
        spans(iob: sentence.words.map { $0.attribute("Name") ?? $0.attribute("ner") ?? $0.attribute("NER") ?? "O" })
    }

    /// The names that a row of IOB2 or BIOES marks stands for, one mark a word.
    package static func spans(iob marks: [String]) -> [NameSpan] {
        var spans: [NameSpan] = []
        var open: (start: Int, kind: Kind)?
        for (index, mark) in marks.enumerated() {
            let kind = kind(ofMark: mark)
            let continues = mark.hasPrefix("I-") || mark.hasPrefix("E-")
            if let name = open, !(continues && kind == name.kind) {
                spans.append(NameSpan(tokens: name.start..<index, kind: name.kind))
                open = nil
            }
            if open == nil, let kind { open = (index, kind) }
        }
        if let name = open { spans.append(NameSpan(tokens: name.start..<marks.count, kind: name.kind)) }
        return spans
    }

    private static func kind(ofMark mark: String) -> Kind? {
        switch mark.dropFirst(2) {
        case "PER", "PERSON": .person
        case "ORG": .organisation
        case "LOC", "GPE", "FAC": .place
        default: nil
        }
    }
}
