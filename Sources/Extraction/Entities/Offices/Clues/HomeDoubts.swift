import Graphs
import Linguistics

/// Against the country a report is written from, where the first sentence that names somebody in office tells of others.
struct HomeDoubts {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        guard let home = context.home else { return [] }
        return context.wanted.flatMap { draft -> [CountryClue] in
            guard let first = context.index.firstInOffice(draft.id) else { return [] }
            let scene = HomeScene(document: context.document, sentence: first, home: home.code)
            return doubts(of: draft, in: scene, home).map { CountryClue($0, home.code, of: draft.id, at: nil) }
        }
    }

    private func doubts(of draft: EntityDraft, in scene: HomeScene, _ home: HomeCountry) -> [CountrySign] {
        let isSubject = context.document.isMainSubject(draft.id, in: scene.sentence)
        let isHead = draft.offices.contains { $0.relationToCountry == .leads }
        var found: [CountrySign] = []
        let isLone = draft.offices.contains {
            $0.canStandBare(context.gazetteer.words) && !context.index.hasRival(draft.id, for: $0)
        }
        if !isLone { found.append(.rival) }
        let isOfficer = draft.offices.allSatisfy { $0.isAddress || $0.record.rank >= 4 }
        let isInForeignScene = scene.isBesideOtherPeople || scene.isBesideOther { _, _ in true }
        if isOfficer, !isSubject, isInForeignScene { found.append(.rankAlone) }
        if scene.isSomeonesAide(draft.id) { found.append(.aide) }
        if isSubject, scene.isVisited { found.append(.arrival) }
        // "Akhter said Bangladesh would …" tells of the speaker's country.
        if scene.isBesideOther(where: scene.isToldOf) { found.append(.speaker) }
        // "In Beijing with President Xi" tells of the host's; "a Swiss court jailed a Gambian minister of President Jammeh"
        // does not tell whose president he was.
        let isBeside = scene.isBesideOther { _, other in other < scene.place(of: draft.id) }
        if !isSubject, isBeside && !isHead || scene.isBesideOtherPeople && isHead { found.append(.besideOther) }
        if home.isOnlySpokenOf, context.index.namesOfficialsOfHome { found.append(.othersNamed) }
        guard isHead else { return found }
        let isFiled = home.evidence == .dateline || home.evidence == .bareOfficials
        if isFiled, context.index.namesOfficialsOfHome { found.append(.othersNamed) }
        // Foreign heads of state are famous enough to be named without their country; other officials are not.
        let isPlain = isSubject && (scene.sentence < 2 || home.evidence == .bareOfficials)
        let isMonarch = draft.offices.contains { $0.record.scope == .crown && $0.record.rank == 1 }
        let isLate = !isMonarch && !scene.isOwner && scene.sentence > 2
        if !isPlain, isBeside || isLate { found.append(.fame) }
        return found
    }
}

/// What a sentence says of the home country and of others beside an official without a country.
private struct HomeScene {
    let document: ResolvedDocument
    let sentence: Int
    let home: String

    private var grammar: Grammar { document.grammars[sentence] }
    private var mentions: [Mention] { document.mentions[sentence].all }

    /// By which token somebody hangs on the sentence.
    func place(of id: EntityID) -> Int { document.entities[sentence].firstIndex(of: id).map { mentions[$0].head } ?? 0 }

    /// Whether an office is told of as someone's: `its National Publicity Secretary`.
    func isSomeonesAide(_ id: EntityID) -> Bool {
        let tokens = grammar.tokens
        return document.entities[sentence].indices.contains { index in
            guard document.entities[sentence][index] == id else { return false }
            return document.mentions[sentence].offices[index]?.contains { office in
                let start = tokens.firstIndex { $0.range.start >= office.cue.start } ?? 0
                return office.isHomeless && start > 0 && ["PRP$", "WP$", "POS"].contains(tokens[start - 1].tag)
            } ?? false
        }
    }

    /// Whether the home country is named as the one something belongs to: `the Nicaraguan legislature`.
    var isOwner: Bool {
        let tokens = grammar.tokens
        return mentions.contains { mention in
            switch mention.referent {
            case .country(home, .adjective), .organisation(_, home): return true
            case .country(home, _):
                let next = mention.tokens.upperBound
                return next < tokens.count && tokens[next].tag == "POS"
            default: return false
            }
        }
    }

    /// Whether a way to the home country or dealings with it are told of: `arrived in Tokyo`.
    var isVisited: Bool {
        mentions.contains { mention in
            guard case .country(home, let form) = mention.referent, form == .name || form == .capital else {
                return false
            }
            return grammar.words[.dealingPrepositions].contains(grammar.preposition(mention.head) ?? "")
        }
    }

    /// Whether a nominal is the subject of what the sentence's main verb reports.
    func isToldOf(_ grammar: Grammar, _ nominal: Int) -> Bool {
        guard grammar.base(nominal) == "nsubj", let clause = grammar.head(nominal) else { return false }
        guard grammar.base(clause) == "ccomp" || grammar.base(clause) == "parataxis" else {
            return grammar.head(clause) == nil
        }
        return grammar.head(clause).map { grammar.head($0) == nil } ?? false
    }

    /// Whether another country or its capital is named, whose official the one without a country may be.
    func isBesideOther(where stands: (Grammar, Int) -> Bool) -> Bool {
        let grammar = grammar
        return mentions.contains { mention in
            guard case .country(let other, let form) = mention.referent else { return false }
            return other != home && (form == .name || form == .capital) && stands(grammar, mention.head)
        }
    }

    /// Whether another country's adjective or people stands there.
    var isBesideOtherPeople: Bool {
        mentions.contains { mention in
            guard case .country(let other, let form) = mention.referent else { return false }
            return other != home && (form == .adjective || form == .people)
        }
    }
}
