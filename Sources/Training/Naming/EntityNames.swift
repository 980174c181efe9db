import Foundation
import Linguistics

/// The names that the entity spans of the GUM corpus hold, as the guidelines of Universal NER have them.
struct EntityNames {
    /// What stands before a person's name and is not part of it, in small letters.
    let titles: Set<String>
    /// The names of countries, which are places whatever they do.
    let countries: Set<String>
    /// Some of them look like titles, "Dean" for example.
    let givenNames: Set<String>

    /// The sentences of a treebank with their names.
    ///
    /// A span is named when its head is a proper noun. The name is that noun with what is tied to it as part of a name:
    /// the rest of a personal name, and in organisations and places also the capitalised words that go with it as
    /// compounds, adjectives, possessors or after "of". A title is no part of it and no name by itself, nor is a person's
    /// one word after an article, such as that of a people; a country is a place even where it acts.
    func texts(of treebank: Treebank) -> [NamedText] {
        var document = ""
        return treebank.sentences.map { sentence in
            document = sentence.newDocument ?? document
            var names: [NameSpan] = []
            for span in EntitySpan.spans(of: sentence).sorted(by: { $0.words.count > $1.words.count }) {
                guard let name = name(in: span, sentence),
                    !names.contains(where: { $0.tokens.overlaps(name.tokens) })
                else { continue }
                names.append(name)
            }
            names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
            return NamedText(document: document, forms: sentence.words.map(\.form), names: names)
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

    /// The head where it is a proper noun; of "spokesperson Julie Hahn" all that is tied to it as its name.
    private static func properWords(
        of span: EntitySpan, _ kind: NameSpan.Kind, in sentence: CoNLLUSentence
    ) -> [Int] {
        guard let head = head(of: span, in: sentence) else { return [] }
        if sentence.words[head].pos == .properNoun { return [head] }
        guard kind == .person, sentence.words[head].pos == .noun else { return [] }
        func tied(_ label: String) -> [Int] {
            span.words.filter { index in
                let word = sentence.words[index]
                return index > head && word.pos == .properNoun
                    && word.dependency == Dependency(head: head, label: label)
            }
        }
        let flat = tied("flat")
        return flat.isEmpty ? Array(tied("appos").prefix(1)) : flat
    }

    private func name(in span: EntitySpan, _ sentence: CoNLLUSentence) -> NameSpan? {
        guard let kind = Self.kind(of: span.type) else { return nil }
        let heads = Self.properWords(of: span, kind, in: sentence)
        guard let head = heads.first else { return nil }
        var words = Set(heads)
        var isGrowing = true
        while isGrowing {
            let more = span.words.filter { index in
                guard let tie = sentence.words[index].dependency, let head = tie.head else { return false }
                return !words.contains(index) && words.contains(head) && Self.isPart(sentence.words[index], tie, kind)
            }
            words.formUnion(more)
            isGrowing = !more.isEmpty
        }
        var start = head
        while start > span.words.lowerBound, let part = Self.nextPart(before: start, words, sentence) { start = part }
        var end = head + 1
        while let part = Self.nextPart(from: end, words, sentence) { end = part + 1 }
        guard kind == .person else {
            let isCountry = countries.contains(sentence.words[start..<end].map(\.form).joined(separator: " "))
            return NameSpan(tokens: start..<end, kind: isCountry ? .place : kind)
        }
        return personalName(start..<end, sentence).map { NameSpan(tokens: $0, kind: kind) }
    }

    /// A person's name without the titles before it; nothing where it is only a title, or a people's name.
    private func personalName(_ words: Range<Int>, _ sentence: CoNLLUSentence) -> Range<Int>? {
        let last = sentence.words[words.upperBound - 1]
        if last.tag == "NNPS" || isTitle(words.upperBound - 1, sentence) { return nil }
        let title = words.dropLast().last { isTitle($0, sentence) || Self.isAbbreviation(sentence.words[$0].form) }
        let name = (title.map { $0 + 1 } ?? words.lowerBound)..<words.upperBound
        let hasArticle = sentence.words.contains { word in
            word.dependency == Dependency(head: name.lowerBound, label: "det")
        }
        return hasArticle && name.count == 1 ? nil : name
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

    /// Whether a word is a title here, and not a given name or surname that looks like one.
    private func isTitle(_ index: Int, _ sentence: CoNLLUSentence) -> Bool {
        let word = sentence.words[index]
        guard titles.contains(word.form.lowercased()), word.dependency?.label != "flat" else { return false }
        let leadsName = sentence.words.contains { $0.dependency == Dependency(head: index, label: "flat") }
        return !leadsName || !givenNames.contains(word.form)
    }

    private static func isAbbreviation(_ form: String) -> Bool { form.count > 2 && form.hasSuffix(".") }
}

extension EntityNames {
    /// Takes the titles of a treebank and what the lists in the folder of the lessons hold.
    init(titlesIn treebank: Treebank, lessons: URL) throws {
        let tables = try TableNames(lessons: lessons)
        let known = tables.names(of: .title).filter { !$0.contains(" ") }.map { $0.lowercased() }
        titles = Self.titles(in: treebank).union(known)
        countries = Set(tables.names(of: .country))
        givenNames = Set(try KnownNames.table("given_names.txt", columns: [], in: lessons))
    }
}
