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
    /// A span is named when its head is a proper noun. The name is that noun with what is tied to it as part of a name:
    /// the rest of a personal name, and in organisations and places also the capitalised words that go with it as
    /// compounds, adjectives, possessors or after "of". Titles and offices (`nmod:desc`) are not part of it.
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

    /// What stands before a person's name and is not part of it: the common nouns that head spans of persons, and the
    /// words that describe their heads.
    static func titles(in treebank: Treebank) -> Set<String> {
        var titles: Set<String> = []
        for sentence in treebank.sentences {
            for span in EntitySpan.spans(of: sentence) where span.type == "person" {
                guard let head = head(of: span, in: sentence) else { continue }
                if sentence.words[head].pos == .noun { titles.insert(sentence.words[head].form.lowercased()) }
                for word in sentence.words[span.words]
                where word.dependency == Dependency(head: head, label: "nmod:desc") {
                    titles.insert(word.form.lowercased())
                }
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
        var words: Set<Int> = [head]
        var isGrowing = true
        while isGrowing {
            let more = span.words.filter { index in
                guard let tie = sentence.words[index].dependency, let head = tie.head else { return false }
                return !words.contains(index) && words.contains(head) && isPart(sentence.words[index], tie, kind)
            }
            words.formUnion(more)
            isGrowing = !more.isEmpty
        }
        var start = head
        while start > span.words.lowerBound, let part = nextPart(before: start, words, sentence) { start = part }
        var end = head + 1
        while let part = nextPart(from: end, words, sentence) { end = part + 1 }
        if kind == .person {
            if let title = (start..<end - 1).last(where: { isTitle(sentence.words[$0].form, titles) }) {
                start = title + 1
            }
            let last = sentence.words[end - 1]
            if titles.contains(last.form.lowercased()) || last.tag == "NNPS" { return nil }
        }
        return start..<end
    }

    private static func isPart(_ word: CoNLLUWord, _ tie: Dependency, _ kind: NameSpan.Kind) -> Bool {
        if tie.label == "flat" || tie.label == "goeswith" { return true }
        let isCapital = word.form.unicodeScalars.first?.properties.isUppercase == true
        let labels =
            kind == .person
            ? ["compound"] : ["compound", "amod", "nmod", "nmod:poss", "conj", "nummod", "nmod:unmarked"]
        let isNumber = word.pos == .numeral && kind != .person
        return labels.contains(tie.label) && (isCapital || isNumber)
    }

    /// The nearest word of a name before a place, when nothing but joints lies between.
    private static func nextPart(before place: Int, _ words: Set<Int>, _ sentence: CoNLLUSentence) -> Int? {
        var probe = place - 1
        while probe >= 0, !words.contains(probe), isJoint(sentence.words[probe].form) { probe -= 1 }
        return words.contains(probe) ? probe : nil
    }

    private static func nextPart(from place: Int, _ words: Set<Int>, _ sentence: CoNLLUSentence) -> Int? {
        var probe = place
        while probe < sentence.words.count, !words.contains(probe), isJoint(sentence.words[probe].form) { probe += 1 }
        return words.contains(probe) ? probe : nil
    }

    /// Whether a word may stand inside a name though it is no name itself.
    private static func isJoint(_ form: String) -> Bool {
        ["-", "–", "of", "and", "&", "the", "for", "de", "’s", "'s", "’", "'", "/", "."].contains(form)
    }

    private static func isTitle(_ form: String, _ titles: Set<String>) -> Bool {
        titles.contains(form.lowercased()) || (form.count > 2 && form.hasSuffix("."))
    }
}
