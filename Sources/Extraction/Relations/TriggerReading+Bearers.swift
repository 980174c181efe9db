import Linguistics

/// Who stands around a word that names what somebody is, or on what occasion he acts.
extension TriggerReading {
    /// Who is said to be what the trigger names: `Chad is an ally of`, `Chad, allied with`, `its backer Chad`; nobody who
    /// has been it once.
    var bearers: [Participant] {
        guard !isPast else { return [] }
        let subjects = arguments[.subject] ?? subjectsOfBecoming
        let named = nameBehind(token).map { [$0] } ?? grammar.children(token, "appos")
        var above: [Int] = []
        if let head = grammar.head(token), finder.document.mentions[sentence].mentionAt[head] != nil {
            let isTied = ["appos", "acl", "amod", "compound", "nmod"].contains(grammar.base(token))
            let isRow = grammar.base(token) == "conj" && isBehindComma
            if isTied && grammar.preposition(token) == nil || isRow { above = [head] }
        }
        let found = [named, subjects, above].first { !$0.isEmpty } ?? []
        return unique(standing(at: found, as: .source))
    }

    /// Who does what the clause tells in company: `Chad held a drill in cooperation with`, `was built by Chad in partnership
    /// with`, `Chad, in tandem with`.
    var partakers: [Participant] {
        guard grammar.preposition(token) == "in", grammar.children(token, "det").isEmpty,
            !grammar.children(token).contains(where: { grammar.label($0) == "nmod:poss" })
        else { return [] }
        return doersOfClause
    }

    /// Who does what the clause tells with another's help: `Chad built the road with help from`, `Chad, with the support of`.
    var beneficiaries: [Participant] { grammar.preposition(token) == "with" ? doersOfClause : [] }

    /// Who does what the clause tells in which the trigger stands behind a preposition.
    private var doersOfClause: [Participant] {
        guard ["obl", "nmod"].contains(grammar.base(token)) else { return [] }
        var above = grammar.head(token)
        while let noun = above, !grammar.isVerb(noun), ["obj", "obl", "nmod", "nsubj"].contains(grammar.base(noun)) {
            let named = standing(at: [noun], as: .source)
            if finder.document.mentions[sentence].mentionAt[noun] != nil, !named.isEmpty { return unique(named) }
            above = grammar.head(noun)
        }
        guard let verb = above, grammar.isVerb(verb) else { return [] }
        return unique(standing(at: grammar.arguments(of: verb)[.subject] ?? [], as: .source))
    }

    /// In `Chad, allied with Niger, said` trees take what stands behind the comma for one of a row.
    private var isBehindComma: Bool {
        guard grammar.children(token, "cc").isEmpty,
            let first = grammar.graph.subtree(of: token).first(where: {
                grammar.tokens[$0].pos != .punctuation
            })
        else { return false }
        return first > 0 && grammar.tokens[first - 1].form == ","
    }

    private var isPast: Bool {
        grammar.children(token, "amod", "advmod", "compound").contains {
            grammar.word($0, isIn: .former)
        }
    }

    /// The name right behind a noun, wherever the tree has tied it: `Chad and its ally Niger`.
    func nameBehind(_ noun: Int) -> Int? {
        let mentions = finder.document.mentions[sentence]
        guard grammar.tokens[noun].pos == .noun, noun + 1 < grammar.tokens.count,
            let index = mentions.mentionAt[noun + 1], mentions.all[index].tokens.lowerBound == noun + 1
        else { return nil }
        return mentions.all[index].head
    }

    /// `Chad has become an ally of`.
    private var subjectsOfBecoming: [Int] {
        guard ["xcomp", "obj"].contains(grammar.base(token)), let verb = grammar.head(token),
            grammar.lemma(verb, isIn: .becomingVerbs)
        else { return [] }
        return grammar.arguments(of: verb)[.subject] ?? []
    }

    /// Whose a noun is; a mere adjective in an apposition says of what sort somebody is, `Chad, a Nigerien ally`.
    var nounOwners: [Participant] {
        // "Togo's ally Benin": trees give the possessor to the name.
        if grammar.label(token) == "nmod:desc", let name = grammar.head(token) {
            let possessors = grammar.children(name).filter { grammar.label($0) == "nmod:poss" && $0 < token }
            if !possessors.isEmpty { return unique(standing(at: possessors, as: .source)) }
        }
        guard grammar.base(token) == "appos", nameBehind(token) == nil else { return qualifiers() }
        let possessors = grammar.children(token).filter { grammar.label($0) == "nmod:poss" }
        return unique(standing(at: possessors, as: .source))
    }

    /// Who does what the verb above tells: `withdrew at the request of`; one who balks at a request does not do it.
    var performers: [Participant] {
        let at = Role(text: "at")
        guard let head, grammar.base(carrier) == "obl", grammar.preposition(carrier) == at.text,
            grammar.children(carrier).contains(where: {
                grammar.lowered[$0] == "the" || grammar.label($0) == "nmod:poss"
            }),
            !ontology.frames(of: grammar.lemma(head), as: .verb).contains(where: {
                $0.objects.isEmpty && $0.target.contains(at)
            })
        else { return [] }
        return unique(standing(at: grammar.arguments(of: head)[.subject] ?? [], as: .source))
    }

    /// To whom the verb above speaks: `wrote to Chad demanding`, `sent Chad a letter demanding`.
    var addressees: [Participant] {
        guard grammar.tokens[token].tag == "VBG", ["advcl", "acl", "xcomp"].contains(grammar.base(token)),
            let above = grammar.head(token)
        else { return [] }
        let speech = grammar.isVerb(above) ? above : grammar.head(above).flatMap { grammar.isVerb($0) ? $0 : nil }
        guard let speech, speech < token, let (reading, frame) = frame(ofClause: speech),
            let definition = ontology.definitions[frame.type], definition.role == .message
        else { return [] }
        return reading.targets(for: frame, definition, sources: reading.sources(for: frame, definition))
    }

    /// The place where somebody is for what an event noun tells: `was in Oslo for talks with`.
    var placeOfStay: Int? {
        guard ["obl", "nmod"].contains(grammar.base(token)), grammar.preposition(token) == "for",
            let place = grammar.head(token), !grammar.children(place, "cop").isEmpty,
            grammar.preposition(place) == "in", finder.document.mentions[sentence].mentionAt[place] != nil
        else { return nil }
        return place
    }
}
