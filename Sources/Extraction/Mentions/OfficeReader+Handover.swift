import Linguistics

/// Offices that pass from one to another: `Mora replaced Paz as president`, `Paz was ousted as president`.
extension OfficeReader {
    /// Who has an office told behind `as`, and who had it before, by verbs of coming into office, losing it and serving.
    func handedOver() -> [(person: Int, phrase: Int, office: StatedOffice)] {
        phrases.indices.flatMap { index -> [(person: Int, phrase: Int, office: StatedOffice)] in
            guard let verb = verb(withOffice: phrases[index].tokens), isSettled(verb) else { return [] }
            let office = phrases[index].office
            let isPassive = grammar.isPassive(verb)
            let subject = persons(grammar.children(verb, "nsubj"))
            let partners = grammar.children(verb, "obl", "obj")
            let acting = isPassive ? persons(partners.filter { grammar.preposition($0) == "by" }) : subject
            let affected =
                isPassive ? subject : persons(partners.filter { grammar.preposition($0) == nil && $0 > verb })
            let lemma = grammar.lemma(verb)
            if grammar.words[.succeedingVerbs].contains(lemma), !acting.isEmpty || isPassive, !affected.isEmpty {
                return acting.map { ($0, index, office) } + affected.map { ($0, index, office.former()) }
            }
            if grammar.words[.oustingVerbs].contains(lemma) { return affected.map { ($0, index, office.former()) } }
            let others = persons(partners.filter { grammar.preposition($0) == "from" })
            if lemma == "take", grammar.hasParticle(verb, "over"), !others.isEmpty {
                return acting.map { ($0, index, office) } + others.map { ($0, index, office.former()) }
            }
            let superiors = persons(partners.filter { grammar.preposition($0) == "under" })
            if grammar.words[.servingVerbs].contains(lemma), !superiors.isEmpty {
                let isPast = grammar.tokens[verb].tag == "VBD"
                return acting.map { ($0, index, isPast ? office.former() : office) }
            }
            return []
        }
    }

    /// The verb below which `as` leads to an office.
    private func verb(withOffice phrase: Range<Int>) -> Int? {
        var start = phrase.lowerBound
        while start > 0, grammar.tokens[start - 1].pos == .determiner { start -= 1 }
        guard start > 0, words[start - 1] == "as" else { return nil }
        let office = grammar.top(of: phrase)
        return grammar.head(office).flatMap { grammar.isVerb($0) ? $0 : nil }
    }

    /// Whether a verb tells what has come to pass.
    func isSettled(_ verb: Int) -> Bool {
        grammar.children(verb).allSatisfy { child in
            switch grammar.base(child) {
            case "aux": grammar.words[.settledAuxiliaries].contains(words[child])
            case "advmod": !grammar.words[.negators].contains(words[child])
            case "mark": !grammar.words[.unsettlingMarkers].contains(words[child])
            default: true
            }
        }
    }

    private func persons(_ places: [Int]) -> [Int] {
        places.compactMap { place in
            mentions.firstIndex { mention in
                guard case .person = mention.referent else { return false }
                return mention.tokens.contains(place)
            }
        }
    }
}
