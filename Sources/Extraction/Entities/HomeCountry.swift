import Graphs
import Press

/// The country a report is written from, whose offices it names without saying whose they are.
struct HomeCountry: Sendable {
    /// What tells where home is.
    enum Evidence {
        /// The paper's own name.
        case outlet
        /// The place of filing.
        case dateline
        /// That the report leaves its officials without a country from the first one on.
        case bareOfficials
        /// That the report begins with one of its officials, whose country it gives.
        case firstOfficial
        /// That the report begins with what it does.
        case firstActor
    }

    /// Its alpha-3 code.
    let code: String
    private let evidence: Evidence
    private let gazetteer: Gazetteer

    /// Makes a home country.
    init(code: String, evidence: Evidence, gazetteer: Gazetteer) {
        self.code = code
        self.evidence = evidence
        self.gazetteer = gazetteer
    }

    /// Reads it off the dateline (`DHAKA:`) or the outlet's name (`Egypt Today`); nothing where they tell none or two, or
    /// where the dateline names the country beside the city, as one for readers elsewhere does.
    init?(of article: Article, gazetteer: Gazetteer) {
        let named = [article.dateline, article.outlet].compactMap { $0 }.flatMap { Self.countries(in: $0, gazetteer) }
        guard let code = named.first, Set(named).count == 1 else { return nil }
        let isForOthers =
            article.dateline.map { $0.contains(",") && Self.countries(in: $0, gazetteer).count > 1 } ?? false
        self.code = code
        let isOutlets = article.outlet.map { !Self.countries(in: $0, gazetteer).isEmpty } ?? false
        if isForOthers, !isOutlets { return nil }
        evidence = isOutlets ? .outlet : .dateline
        self.gazetteer = gazetteer
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
            switch match.meaning {
            case .country(let code, let form) where form != .seat: found.append(code)
            case .place(let record): found += [record.country].compactMap { $0 }
            default: break
            }
            position = match.tokens.upperBound
        }
        return found
    }

    /// The home country, if the office of someone without a country can only be one there.
    ///
    /// Nothing when the report speaks more often of another country of which it names no official, or when the one who
    /// holds the office is told of in one sentence with the home country, since visitors are.
    func country(of draft: EntityDraft, in document: ResolvedDocument, dealings: Dealings) -> String? {
        let isLone = draft.offices.contains { office in
            guard office.isHomeless, office.relationToCountry != nil else { return false }
            guard office.title.first?.isUppercase == true || isOfCabinet(office), !isOfBody(office),
                !Self.isEnvoy(office)
            else { return false }
            let title = OfficeKey(office.title, gazetteer: gazetteer)
            return !document.drafts.values.contains { other in
                other.id != draft.id && (other.country == nil || other.country == code)
                    && !dealings.deals(other.id, with: code)
                    && other.offices.contains {
                        OfficeKey($0.title, gazetteer: gazetteer) == title && $0.record == office.record
                            && $0.relationToCountry != nil && !$0.isFormer
                    }
            }
        }
        guard isLone, !dealings.deals(draft.id, with: code), fits(draft),
            let first = Self.firstInOffice(draft.id, in: document),
            !isSomeonesAide(draft.id, in: first, document)
        else { return nil }
        let isSubject = Self.isMainSubject(draft.id, in: first, document)
        let isOpener = isSubject && first == Self.start(of: document) && dealings.dealsAbroad(draft.id)
        guard isToldByText || isOpener || isForemost(in: document) else { return nil }
        if evidence == .firstActor, !dealings.dealsAbroad(draft.id) { return nil }
        if isSubject, isVisited(in: first, document) { return nil }
        // "Akhter said Bangladesh would …" tells of the speaker's country, "in Beijing with President Xi" of the host's.
        if isBesideOther(in: first, document, where: isToldOf) { return nil }
        let place = document.entities[first].firstIndex(of: draft.id).map { document.mentions[first].all[$0].head } ?? 0
        let isBeside = isBesideOther(in: first, document, where: { $1 < place })
        let isHead = draft.offices.contains { $0.relationToCountry == .leads }
        // Foreign heads of state are famous enough to be named without their country; other officials are not.
        guard isHead else { return isSubject || !isBeside ? code : nil }
        // "A Swiss court jailed a Gambian minister of President Jammeh" does not tell whose president he was.
        if !isSubject, isBesideOtherPeople(in: first, document) { return nil }
        if evidence == .dateline || evidence == .bareOfficials, namesItsOfficials(document) { return nil }
        if isSubject, first < 2 || evidence == .bareOfficials { return code }
        return isBeside || !isMonarch(draft) && !isOwner(in: first, document) && first > 2 ? nil : code
    }

    /// The first sentence that gives someone an office.
    private static func firstInOffice(_ id: EntityID, in document: ResolvedDocument) -> Int? {
        document.mentions.indices.first { sentence in
            document.mentions[sentence].offices.keys.contains { document.entities[sentence][$0] == id }
        }
    }

    /// Whether the report says of officials of the home country whose they are, as one from abroad does.
    private func namesItsOfficials(_ document: ResolvedDocument) -> Bool {
        document.mentions.flatMap(\.offices.values).joined().contains { office in
            office.countries.contains(code) && office.record.rank <= 3 && !Self.isEnvoy(office)
        }
    }

    private var isToldByText: Bool { evidence != .outlet && evidence != .dateline }

    private static func start(of document: ResolvedDocument) -> Int? {
        document.mentions.indices.first { document.grammars[$0].sentence.paragraph != .headline }
    }

    private func isMonarch(_ draft: EntityDraft) -> Bool {
        draft.offices.contains { Self.monarchs.contains($0.title.lowercased()) }
    }

    /// Whether the home country can have such an office: a kingdom has no president, a republic no king.
    private func fits(_ draft: EntityDraft) -> Bool {
        let isKingdom =
            gazetteer.countries(styled: "kingdom")?.contains(code) ?? false
            || gazetteer.countryName(code).contains("Kingdom")
        return draft.offices.allSatisfy { office in
            guard office.isHomeless, !office.isFormer, office.record.rank == 1 else { return true }
            let title = office.title.lowercased()
            return isKingdom ? title != "president" : !["king", "queen"].contains(title)
        }
    }

    private static let monarchs: Set<String> = ["king", "queen", "sultan", "emir", "amir"]

    static func isEnvoy(_ office: StatedOffice) -> Bool {
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
            return ["to", "from", "with", "into", "against"].contains(grammar.preposition(mention.head) ?? "")
        }
    }

    /// Whether a nominal is the subject of what the sentence's main verb reports.
    private func isToldOf(_ grammar: Grammar, _ nominal: Int) -> Bool {
        guard grammar.base(nominal) == "nsubj", let clause = grammar.head(nominal) else { return false }
        guard grammar.base(clause) == "ccomp" || grammar.base(clause) == "parataxis" else {
            return grammar.head(clause) == nil
        }
        return grammar.head(clause).map { grammar.head($0) == nil } ?? false
    }

    /// Whether the office is told of as someone's: `its National Publicity Secretary`.
    private func isSomeonesAide(_ id: EntityID, in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let tokens = document.grammars[sentence].tokens
        return document.entities[sentence].indices.contains { index in
            guard document.entities[sentence][index] == id else { return false }
            return document.mentions[sentence].offices[index]?.contains { office in
                office.isHomeless
                    && tokens.firstIndex { $0.range.start >= office.cue.start }.map {
                        $0 > 0 && ["PRP$", "WP$", "POS"].contains(tokens[$0 - 1].tag)
                    } ?? false
            } ?? false
        }
    }

    /// Whether an office is as likely one of a party or a company: `Leader`, `Chairman`.
    private func isOfBody(_ office: StatedOffice) -> Bool {
        if ["prince", "princess"].contains(office.title.lowercased()) { return true }
        let words = OfficeKey(office.title, gazetteer: gazetteer).words
        return !words.isEmpty && words.isSubset(of: Self.bodyOffices)
    }

    private static let bodyOffices: Set<String> = [
        "leader", "co", "founder", "chairperson", "director", "managing", "general", "secretary", "chief", "executive",
    ]

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

    /// Whether a sentence has another country's adjective or people.
    private func isBesideOtherPeople(in sentence: Int, _ document: ResolvedDocument) -> Bool {
        document.mentions[sentence].all.contains { mention in
            guard case .country(let other, let form) = mention.referent else { return false }
            return other != code && (form == .adjective || form == .people)
        }
    }

    static func isMainSubject(_ id: EntityID, in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.contains { token in
            let named = document.entity(sentence: sentence, token: token)
            let led = document.mentions[sentence].person(ledBy: token).flatMap { document.entities[sentence][$0] }
            guard named == id || led == id, grammar.base(token) == "nsubj", let verb = grammar.head(token) else {
                return false
            }
            // "Karimi is due in Oslo, his spokesman said."
            let isQuoted =
                grammar.base(verb) == "ccomp"
                && grammar.head(verb).map { grammar.head($0) == nil && $0 > verb } ?? false
            return grammar.head(verb) == nil || isQuoted
        }
    }

    /// Whether the report speaks of no other country more often.
    func isForemost(in document: ResolvedDocument) -> Bool {
        var counts: [EntityID: Int] = [:]
        for id in document.entities.joined().compactMap({ $0 }) where document.drafts[id]?.kind == .country {
            counts[id, default: 0] += 1
        }
        let own = counts[EntityID(code)] ?? 0
        // Only what is said much more of another is about that one.
        let most = counts.values.max() ?? 0
        if own > 2, own * 3 >= most * 2 { return true }
        // A country whose officials are named as such is not the one meant where none is.
        let told = Set(document.drafts.values.filter { $0.kind == .official }.compactMap(\.country))
        return own > 0 && counts.allSatisfy { $0.value <= own || told.contains($0.key.text) }
    }
}
