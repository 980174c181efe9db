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
        /// That the report speaks of it far more than of any other.
        case foremost
        /// That the report names it more often than any other.
        case mostNamed
    }

    /// Its alpha-3 code.
    let code: String
    let evidence: Evidence
    let gazetteer: Gazetteer

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

    /// The country of which a report speaks far more than of any other, where nothing else tells its home.
    init?(foremostIn document: ResolvedDocument, gazetteer: Gazetteer) {
        guard let country = document.foremostCountry else { return nil }
        self.init(code: country.text, evidence: .foremost, gazetteer: gazetteer)
    }

    /// The country that a report names more often than any other, where nothing else tells its home.
    init?(mostNamedIn document: ResolvedDocument, gazetteer: Gazetteer) {
        guard let country = document.mostNamedCountry else { return nil }
        self.init(code: country.text, evidence: .mostNamed, gazetteer: gazetteer)
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

    /// Whether the report speaks of no other country more often.
    func isForemost(in document: ResolvedDocument) -> Bool {
        var counts: [EntityID: Int] = [:]
        for id in document.entities.joined().compactMap({ $0 }) where document.drafts[id]?.kind == .country {
            counts[id, default: 0] += 1
        }
        // "The Peruvian Football Union" tells of Peru too.
        for case .organisation(record: nil, let country?) in document.mentions.lazy.flatMap(\.all).map(\.referent) {
            counts[EntityID(country), default: 0] += 1
        }
        let own = counts[EntityID(code)] ?? 0
        // Only what is said much more of another is about that one.
        let most = counts.values.max() ?? 0
        if own > 2, own * 3 >= most * 2 { return true }
        // A country whose officials are named as such is not the one meant where none is.
        let told = Set(document.drafts.values.filter { $0.kind == .official }.compactMap(\.country))
        return own > 0 && counts.allSatisfy { $0.value <= own || told.contains($0.key.text) }
    }

    /// Whether the report says of officials of the home country whose they are, as one from abroad does.
    func namesItsOfficials(_ document: ResolvedDocument) -> Bool {
        document.mentions.flatMap(\.offices.values).joined().contains { office in
            office.countries.contains(code) && office.record.rank <= 3 && !office.isEnvoy(gazetteer.words)
        }
    }
}
