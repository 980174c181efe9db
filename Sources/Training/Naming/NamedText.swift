import Foundation
import Linguistics

/// A sentence whose names are known.
struct NamedText {
    let forms: [String]
    let names: [NameSpan]

    /// The sentences of a UNER file in IOB2 (number, form, mark).
    static func uner(_ name: String, in folder: URL) throws -> [NamedText] {
        let bytes = try TreebankFolder(url: folder).bytes(of: name + ".iob2")
        var texts: [NamedText] = []
        var forms: [String] = []
        var marks: [String] = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            let fields = line.split(separator: "\t")
            if !line.hasPrefix("#"), fields.count >= 3 {
                forms.append(String(fields[1]))
                marks.append(String(fields[2]))
            } else if line.isEmpty, !forms.isEmpty {
                texts.append(NamedText(forms: forms, names: NameSpan.spans(iob: marks)))
                (forms, marks) = ([], [])
            }
        }
        return texts
    }

    /// The sentences of GUM with the names that its entity spans hold.
    ///
    /// A span is named when its head is a proper noun. The name is the run of proper nouns about the head, joined
    /// through "of", "and" and hyphens in organisations and places; titles before a person's name are not part of it.
    static func gum(_ treebank: Treebank, titles: Set<String>) -> [NamedText] {
        treebank.sentences.map { sentence in
            var names: [NameSpan] = []
            for span in EntitySpan.spans(of: sentence).sorted(by: { $0.words.count > $1.words.count }) {
                guard let kind = kind(of: span.type), let words = name(in: span, kind, sentence, titles),
                    !names.contains(where: { $0.tokens.overlaps(words) })
                else { continue }
                names.append(NameSpan(tokens: words, kind: kind))
            }
            names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
            return NamedText(forms: sentence.words.map(\.form), names: names)
        }
    }

    /// The common nouns that head spans of persons: what stands before a name and is not part of it.
    static func titles(in treebank: Treebank) -> Set<String> {
        var titles: Set<String> = []
        for sentence in treebank.sentences {
            for span in EntitySpan.spans(of: sentence) where span.type == "person" {
                guard let head = head(of: span, in: sentence) else { continue }
                if sentence.words[head].pos == .noun { titles.insert(sentence.words[head].form.lowercased()) }
            }
        }
        return titles
    }

    private static func kind(of type: String) -> NameSpan.Kind? {
        switch type {
        case "person": .person
        case "organization": .organisation
        case "place": .place
        default: nil
        }
    }

    private static func head(of span: EntitySpan, in sentence: CoNLLUSentence) -> Int? {
        span.words.first { index in
            guard let head = sentence.words[index].dependency?.head else { return true }
            return !span.words.contains(head)
        }
    }

    /// The head where it is a proper noun; of "spokesperson Julie Hahn" the name that is tied to it.
    private static func properHead(
        of span: EntitySpan, _ kind: NameSpan.Kind, in sentence: CoNLLUSentence
    ) -> Int? {
        guard let head = head(of: span, in: sentence) else { return nil }
        if sentence.words[head].pos == .properNoun { return head }
        guard kind == .person, sentence.words[head].pos == .noun else { return nil }
        return span.words.first { index in
            let word = sentence.words[index]
            guard word.pos == .properNoun, index > head, let dependency = word.dependency else { return false }
            return dependency.head == head && ["flat", "appos"].contains(dependency.label)
        }
    }

    private static func name(
        in span: EntitySpan, _ kind: NameSpan.Kind, _ sentence: CoNLLUSentence, _ titles: Set<String>
    ) -> Range<Int>? {
        guard let head = properHead(of: span, kind, in: sentence) else { return nil }
        func isName(_ index: Int) -> Bool {
            let word = sentence.words[index]
            if word.pos == .properNoun { return true }
            let first = word.form.unicodeScalars.first
            return kind != .person && first?.properties.isUppercase == true && word.pos != .pronoun
                && word.pos != .determiner
        }
        func isJoint(_ index: Int) -> Bool {
            let word = sentence.words[index]
            if word.form == "-" || word.form == "–" { return true }
            return kind != .person && ["of", "and", "&", "the", "for", "de", "’s", "'s"].contains(word.form)
        }
        var start = head
        var probe = head - 1
        while probe >= span.words.lowerBound, isName(probe) || isJoint(probe) {
            if isName(probe) { start = probe }
            probe -= 1
        }
        var end = head + 1
        probe = head + 1
        while probe < span.words.upperBound, isName(probe) || isJoint(probe) {
            probe += 1
            if isName(probe - 1) { end = probe }
        }
        if kind == .person {
            if let title = (start..<end - 1).last(where: { isTitle(sentence.words[$0].form, titles) }) {
                start = title + 1
            }
            if end == start + 1, titles.contains(sentence.words[start].form.lowercased()) { return nil }
        }
        return start..<end
    }

    private static func isTitle(_ form: String, _ titles: Set<String>) -> Bool {
        titles.contains(form.lowercased()) || (form.count > 2 && form.hasSuffix("."))
    }
}
