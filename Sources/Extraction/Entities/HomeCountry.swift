import Graphs
import Press

/// The country a report is written from, whose offices it names without saying whose they are.
struct HomeCountry: Sendable {
    /// Its alpha-3 code.
    let code: String
    /// Whether the paper's own name tells it, and not only the place of filing.
    private let isOutlets: Bool

    /// Reads it off the dateline (`DHAKA:`) or the outlet's name (`Egypt Today`); nothing where they tell none or two.
    init?(of article: Article, gazetteer: Gazetteer) {
        let named = [article.dateline, article.outlet].compactMap { $0 }.flatMap { Self.countries(in: $0, gazetteer) }
        guard let code = named.first, Set(named).count == 1 else { return nil }
        self.code = code
        isOutlets = article.outlet.map { !Self.countries(in: $0, gazetteer).isEmpty } ?? false
    }

    private static func countries(in text: String, _ gazetteer: Gazetteer) -> [String] {
        let words = text.split { !($0.isLetter || $0 == "." || $0 == "'") }.map { word in
            let plain = Spelling.plain(String(word))
            return word.count > 3 && word.allSatisfy(\.isUppercase)
                ? plain.prefix(1) + plain.dropFirst().lowercased() : plain
        }
        var found: [String] = []
        var position = 0
        while position < words.count {
            guard let match = gazetteer.names.match(words, at: position) else {
                position += 1
                continue
            }
            if case .country(let code, let form) = match.meaning, form != .seat { found.append(code) }
            position = match.tokens.upperBound
        }
        return found
    }

    /// The home country, if the office of someone without a country can only be one there.
    ///
    /// Nothing when the report speaks more often of another country of which it names no official, or when the one who
    /// holds the office is told of in one sentence with the home country, since visitors are.
    func country(of draft: EntityDraft, among homeless: [EntityDraft], in document: ResolvedDocument) -> String? {
        let isLone = draft.offices.contains { office in
            guard office.isHomeless, office.relationToCountry != nil else { return false }
            guard office.title.first?.isUppercase == true || isOfCabinet(office) else { return false }
            let title = office.title.lowercased()
            return !document.drafts.values.contains { other in
                other.id != draft.id && (other.country == nil || other.country == code)
                    && other.offices.contains { $0.title.lowercased() == title && !$0.isFormer }
            }
        }
        guard isLone, isForemost(in: document),
            let first = document.firstSentences[draft.id],
            !isVisited(in: first, document)
        else { return nil }
        // "Akhter said Bangladesh would …" tells of the speaker's country, "in Beijing with President Xi" of the host's.
        if isBesideOther(in: first, document, where: { $0.base($1) == "nsubj" }) { return nil }
        let place = document.entities[first].firstIndex(of: draft.id).map { document.mentions[first].all[$0].head } ?? 0
        let isSubject = isMainSubject(draft.id, in: first, document)
        let isBeside = isBesideOther(in: first, document, where: { $1 < place })
        let isHead = draft.offices.contains { $0.relationToCountry == .leads }
        // Foreign heads of state are famous enough to be named without their country; other officials are not.
        guard isHead else { return isSubject || !isBeside ? code : nil }
        if !isOutlets, namesItsOfficials(document) { return nil }
        if isSubject, first < 2 { return code }
        return isBeside || !isOwner(in: first, document) && first > 1 ? nil : code
    }

    /// Whether the report says of officials of the home country whose they are, as one from abroad does.
    private func namesItsOfficials(_ document: ResolvedDocument) -> Bool {
        document.mentions.flatMap(\.offices.values).joined().contains { office in
            office.countries.contains(code) && office.record.rank <= 3 && !Self.isEnvoy(office)
        }
    }

    private static func isEnvoy(_ office: StatedOffice) -> Bool {
        let title = office.title.lowercased()
        return ["ambassador", "envoy", "commissioner", "consul", "representative"].contains { title.contains($0) }
    }

    /// Whether a sentence names the home country as the one something belongs to: `the Nicaraguan legislature`.
    private func isOwner(in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let tokens = document.grammars[sentence].tokens
        return document.mentions[sentence].all.contains { mention in
            switch mention.referent {
            case .country(code, .adjective), .organisation(_, code): return true
            case .country(code, _):
                let next = mention.tokens.upperBound
                return next < tokens.count && tokens[next].tag == "POS"
            default: return false
            }
        }
    }

    /// Whether an office in small letters is known without its country; "spokesman Joshi" is someone's whom the text names.
    private func isOfCabinet(_ office: StatedOffice) -> Bool {
        office.record.relation != .spokespersonFor
            && office.title.lowercased().split(separator: " ").contains {
                ["president", "premier", "minister", "secretary", "king", "queen"].contains($0)
            }
    }

    /// Whether a sentence tells of a way to the home country or of dealings with it: `arrived in Tokyo`.
    private func isVisited(in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let grammar = document.grammars[sentence]
        return document.mentions[sentence].all.contains { mention in
            guard case .country(code, let form) = mention.referent, form == .name || form == .capital else {
                return false
            }
            return ["in", "to", "from", "with", "at", "into", "against"].contains(
                grammar.preposition(mention.head) ?? "")
        }
    }

    /// Whether a sentence names another country or its capital, whose official the one without a country may be.
    private func isBesideOther(
        in sentence: Int, _ document: ResolvedDocument, where stands: (Grammar, Int) -> Bool
    ) -> Bool {
        let grammar = document.grammars[sentence]
        return document.mentions[sentence].all.contains { mention in
            guard case .country(let other, let form) = mention.referent else { return false }
            return other != code && (form == .name || form == .capital)
                && stands(grammar, mention.head)
        }
    }

    private func isMainSubject(_ id: EntityID, in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.contains { token in
            let named = document.entity(sentence: sentence, token: token)
            let led = document.mentions[sentence].person(ledBy: token).flatMap { document.entities[sentence][$0] }
            let isMain = grammar.base(token) == "nsubj" && grammar.head(token).map { grammar.head($0) == nil } ?? false
            return isMain && (named == id || led == id)
        }
    }

    /// Whether the report speaks of no other country more often.
    func isForemost(in document: ResolvedDocument) -> Bool {
        var counts: [EntityID: Int] = [:]
        for id in document.entities.joined().compactMap({ $0 }) where document.drafts[id]?.kind == .country {
            counts[id, default: 0] += 1
        }
        let own = counts[EntityID(code)] ?? 0
        // A country whose officials are named as such is not the one meant where none is.
        let told = Set(document.drafts.values.filter { $0.kind == .official }.compactMap(\.country))
        return own > 0 && counts.allSatisfy { $0.value <= own || told.contains($0.key.text) }
    }
}
