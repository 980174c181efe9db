import Graphs
import Linguistics

extension TriggerReading {
    /// Who is acted on, by the best place of a frame where somebody stands.
    func targets(for frame: Frame, _ definition: Ontology.Definition, sources: [Participant]) -> [Participant] {
        let isMaterial = [.materialConflict, .materialCooperation].contains(definition.type.quad)
        for role in frame.target {
            let found: [Participant]
            switch role {
            case .each:
                if sources.count > 1 { return [] }
                continue
            case .clause: found = clauseTargets(of: definition, sources: sources)
            case .clauseSubject: found = clauseSubjects()
            case .owner where frame.phrase == nil: found = frame.kind == .noun ? nounOwners : objectOwners()
            case .owner: found = phraseNoun(frame).map(doers) ?? []
            case .performer: found = performers
            case .beneficiary: found = beneficiaries
            case .addressee: found = addressees
            case .indirect: found = receivers()
            default:
                if let whose = role.whose {
                    // One asks for deeds, not for what somebody owns: "called for Chadian gas" asks nothing of Chad.
                    let isAsked = definition.type.eventClass == .request
                    found = (arguments[whose] ?? []).filter { !isAsked || isEventNoun($0) }.flatMap(doers)
                } else {
                    found = standing(in: role, frame, definition)
                }
            }
            if definition.role == .mediation, found.contains(where: { isOwnState($0, of: sources) }) { return [] }
            let others = found.filter { participant in
                !sources.contains { $0.id == participant.id } && (!frame.isNamed || isNamed(participant))
                    && !(isMaterial && isSomeonesOwn(participant))
            }
            if !others.isEmpty { return unique(others) }
        }
        if frame.kind == .noun, isState(behind: ["under"]) {
            return unique(standing(at: arguments[.subject] ?? [], as: .target(reachesOwner: definition.reachesOwner)))
        }
        return []
    }

    /// Whether somebody is the state of one of those who act; nobody mediates between that and another.
    private func isOwnState(_ participant: Participant, of sources: [Participant]) -> Bool {
        sources.contains { $0.id != participant.id && finder.document.country(of: $0.id) == participant.id.text }
    }

    /// Whether a person is meant only as the one to whom a thing or another belongs: who jails `a member of Jammeh's
    /// squad` does not jail Jammeh.
    private func isSomeonesOwn(_ participant: Participant) -> Bool {
        let isNamed = isNamed(participant)
        if !isNamed, finder.gazetteer.relatives.contains(grammar.lemma(participant.token)) { return true }
        guard let kind = finder.document.drafts[participant.id]?.kind, kind == .person || kind == .official else {
            return false
        }
        let title = finder.gazetteer.titles.meaning(of: grammar.lemma(participant.token))
        return grammar.tokens[participant.token].pos == .noun && !isNamed
            && (title == nil || title?.relation == .memberOf)
    }

    private func isNamed(_ participant: Participant) -> Bool {
        let document = finder.document
        return document.entity(sentence: sentence, token: participant.token) == participant.id
            || document.mentions[sentence].person(ledBy: participant.token) != nil
            || isDescribed(participant)
            || grammar.tokens[participant.token].tag == "PRP"
    }

    /// Whether a noun tells what somebody is whose name stands behind it: `the novelist Orhan Sur`.
    private func isDescribed(_ participant: Participant) -> Bool {
        let document = finder.document
        let names = grammar.children(participant.token, "appos", "conj", "flat")
        return names.contains { document.entity(sentence: sentence, token: $0) == participant.id }
    }

    private func objectOwners() -> [Participant] {
        (arguments[.object] ?? []).flatMap { object in
            let found = owners(of: object)
            return found.isEmpty ? owners(of: grammar.substance(of: object, measures: ontology.measures)) : found
        }
    }

    private func standing(in role: Role, _ frame: Frame, _ definition: Ontology.Definition) -> [Participant] {
        if role == .object, !frame.objects.isEmpty { return [] }
        var tokens = arguments[role] ?? []
        if tokens.isEmpty, let phrase = phraseNoun(frame) { tokens = grammar.phrases(around: phrase)[role] ?? [] }
        if tokens.isEmpty, frame.kind == .verb { tokens = placesWithin(role, frame) }
        if frame.kind == .verb { tokens = tokens.filter { !isPlaceOfDeed($0, role) } }
        if frame.kind == .noun { tokens += placesBesideLightVerb(role) }
        let end = End.target(reachesOwner: definition.reachesOwner)
        guard definition.reachesOwner else {
            let found = standing(at: tokens, as: end)
            return found.isEmpty && definition.reachesPlace ? tokens.flatMap(placeOfPeople) : found
        }
        return tokens.flatMap { token -> [Participant] in
            let noun = grammar.substance(of: token, measures: ontology.measures)
            if role == .object, isEventNoun(noun) { return doers(of: noun) }
            if role == .object, grammar.tokens[noun].pos == .noun {
                let makers = makers(of: noun)
                let named = standing(at: makers, as: .source)
                if !named.isEmpty { return named }
            }
            let found = [token, noun].lazy.map { standing(at: [$0], as: end) }.first { !$0.isEmpty } ?? []
            guard found.isEmpty else { return found }
            if isEventNoun(noun) { return doers(of: noun) }
            guard definition.reachesPlace else { return [] }
            let place = place(of: noun)
            return place.isEmpty && definition.targets.contains(.person) ? placeOfPeople(noun) : place
        }
    }

    /// Who has made a thing: `a plan by Chad`, `the stance taken by Chad`.
    func makers(of thing: Int) -> [Int] {
        let participles = grammar.children(thing, "acl").filter {
            grammar.tokens[$0].tag == "VBN" && ontology.lightVerbs.contains(grammar.lemma($0))
        }
        let phrases = grammar.children(thing, "nmod") + participles.flatMap { grammar.children($0, "obl") }
        return phrases.filter { grammar.preposition($0) == "by" }
    }

    /// A phrase inside another place of the frame: `with` inside `along` in `massed along the border with Chad`.
    private func placesWithin(_ role: Role, _ frame: Frame) -> [Int] {
        let others = frame.target.prefix { $0 != role }.filter { $0 != .object }
        let around = phraseNoun(frame).map(grammar.phrases(around:)) ?? Arguments()
        return others.flatMap { arguments[$0] ?? around[$0] ?? [] }.flatMap { grammar.children($0, "nmod") }.filter {
            grammar.preposition($0) == role.text
        }
    }

    /// In `demanded a withdrawal from Chad` the phrase belongs to the withdrawal and tells nothing of whom one demands.
    private func isPlaceOfDeed(_ nominal: Int, _ role: Role) -> Bool {
        guard role.text == "from", let noun = grammar.head(nominal), noun != token, isEventNoun(noun) else {
            return false
        }
        return ontology.frames(of: grammar.lemma(noun), as: .noun).contains { $0.target.contains(role) }
    }

    /// `Issued a warning on Friday to Chad`, `gave Chad a warning`: what the thin verb holds for its noun.
    private func placesBesideLightVerb(_ role: Role) -> [Int] {
        guard let head, ["obj", "nsubj"].contains(grammar.base(carrier)),
            ontology.lightVerbs.contains(grammar.lemma(head))
        else { return [] }
        let beside = grammar.children(head, "obl").filter { grammar.preposition($0) == role.text && $0 > token }
        guard role.text == "to", grammar.base(carrier) == "obj" else { return beside }
        return beside + (grammar.arguments(of: head)[.indirect] ?? [])
    }

    /// The receiver without a preposition, also where the tree has tied it to the gift: `gave [Kyiv six jets]`.
    private func receivers() -> [Participant] {
        if let indirect = arguments[.indirect] { return standing(at: indirect, as: .target(reachesOwner: false)) }
        let taken = grammar.words[.receiverPrepositions].contains { arguments[Role(text: $0)] != nil }
        guard !taken, let gift = arguments[.object]?.first, grammar.head(gift) == token else { return [] }
        let mentions = finder.document.mentions[sentence]
        guard token + 1 < gift, mentions.mentionAt[gift] == nil, let index = mentions.mentionAt[token + 1] else {
            return []
        }
        let mention = mentions.all[index]
        guard mention.tokens.upperBound <= gift, grammar.isBelow(mention.head, gift),
            grammar.children(mention.head, "case").isEmpty
        else { return [] }
        if case .country(_, .adjective) = mention.referent { return [] }
        return finder.document.entities[sentence][index].map { [Participant(id: $0, token: mention.head)] } ?? []
    }

    // MARK: The clause below

    /// Who is acted on in the complement clause: `threatened to bomb Tripoli`, `agreed to supply Kyiv`.
    private func clauseTargets(of definition: Ontology.Definition, sources: [Participant]) -> [Participant] {
        // Who vows never to recognise somebody promises them nothing.
        if definition.type.quad == .verbalCooperation, clauseTone == .withheld { return [] }
        // Ill done in or over a country is done to it; good done there may be for anybody.
        let isHostile = definition.type.quad == .verbalConflict
        let roles =
            [Role.object.text, Role.indirect.text]
            + grammar.words.inOrder(isHostile ? .hostileClausePlaces : .friendlyClausePlaces)
        for clause in clauses {
            if let (reading, frame) = frame(ofClause: clause), let definition = ontology.definitions[frame.type] {
                let found = reading.targets(for: frame, definition, sources: Array(sources.prefix(1)))
                if !found.isEmpty { return found }
            }
            let inside = grammar.arguments(of: clause)
            for role in roles {
                let places = inside[Role(text: role)] ?? []
                let end = End.target(
                    reachesOwner: role == Role.object.text || grammar.words[.ownerReachingPlaces].contains(role))
                var found = standing(at: places, as: end)
                let events = places.filter(isEventNoun)
                if found.isEmpty, role == "to" || role == "object" { found = events.flatMap(doers) }
                // "An offensive in its war with Chad".
                if role == "in" { found += standing(at: events.flatMap { phrases(around: $0, "with") }, as: end) }
                let others = found.filter { participant in !sources.contains { $0.id == participant.id } }
                if !others.isEmpty { return others }
            }
        }
        return []
    }

    private func phrases(around noun: Int, _ preposition: String) -> [Int] {
        grammar.phrases(around: noun)[Role(text: preposition)] ?? []
    }

    /// Who is to act in the complement clause: `demanded that Chad withdraw`, `called for Chad to withdraw`.
    private func clauseSubjects() -> [Participant] {
        let clauses = grammar.children(token, "ccomp", "advcl", "xcomp", "obl").filter {
            $0 > token && !grammar.isPassive($0) && ["that", "for", nil].contains(grammar.preposition($0))
                && !isPast($0)
        }
        let contents = grammar.isVerb(token) ? [] : grammar.children(token, "acl").filter { isContent($0) }
        let subjects = (clauses + contents).flatMap { grammar.children($0, "nsubj") }
        return standing(at: subjects, as: .target(reachesOwner: false))
    }

    /// Whether a clause of `having` tells what came before.
    private func isPast(_ clause: Int) -> Bool {
        grammar.children(clause, "aux").contains { grammar.tokens[$0].tag == "VBG" }
    }

    /// Whether a clause tells what is demanded: `its demand that Chad withdraw`.
    private func isContent(_ clause: Int) -> Bool {
        clause > token && !grammar.isPassive(clause)
            && grammar.children(clause, "mark").contains { grammar.lowered[$0] == "that" }
    }
}
