import Graphs

/// The home country as the text itself tells it, by which officials it names with their country.
extension HomeCountry {
    /// Reads it off a report without dateline: a paper at home names its officials bare and foreign ones with their
    /// country; one from abroad names the first of them with its country and leaves it out afterwards.
    init?(toldBy document: ResolvedDocument, deeds: Deeds, gazetteer: Gazetteer) {
        let envoys = Self.titlesOfEnvoys(in: document, gazetteer)
        let officials = Self.officials(in: document, besides: envoys)
        let counts = Self.counts(in: document)
        let most = counts.values.max() ?? 0
        let opener = Self.opener(of: document, gazetteer)
        if let opener, let country = document.country(of: opener), let kind = document.drafts[opener]?.kind {
            let isEnvoy = document.drafts[opener]?.offices.contains { $0.isEnvoy(gazetteer.words) } ?? false
            guard !deeds.travellers.contains(opener), !isEnvoy, (counts[country] ?? 0) * 2 >= most else {
                return nil
            }
            let evidence: Evidence = kind == .official ? .firstOfficial : .firstActor
            self.init(code: country, evidence: evidence, gazetteer: gazetteer)
            return
        }
        guard let first = officials.first, first.country == nil else { return nil }
        let told = Set(officials.compactMap(\.country)).union(Self.senders(in: document, envoys))
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let bare = ranked.filter { !told.contains($0.key) }
        guard let code = Self.leading(bare) ?? Self.leading(ranked) ?? Self.post(in: document, bare, envoys, gazetteer),
            // Where another country is spoken of far more, or only places in this one, either may be meant.
            (counts[code] ?? 0) * 2 >= most, document.drafts[EntityID(code)] != nil,
            Self.isNamedEarly(code, in: document), !deeds.deals(first.id, with: code)
        else { return nil }
        self.init(code: code, evidence: .bareOfficials, gazetteer: gazetteer)
    }

    /// The one whom the first sentence of the report is about.
    private static func opener(of document: ResolvedDocument, _ gazetteer: Gazetteer) -> EntityID? {
        let body = document.mentions.indices.lazy.filter { document.grammars[$0].sentence.paragraph != .headline }
        // A line of dates may stand before the first sentence.
        for sentence in body.prefix(3) {
            let grammar = document.grammars[sentence]
            let subject = grammar.tokens.indices.first { token in
                grammar.base(token) == "nsubj" && grammar.head(token).map { grammar.head($0) == nil } ?? false
            }
            guard let subject else { continue }
            let finder = ReferentFinder(document: document, gazetteer: gazetteer)
            let found = finder.referents(sentence, subject, as: .source)
            return found.count == 1 ? found[0] : nil
        }
        return nil
    }

    /// The titles of the envoys named; few offices have a title of their own, so that each is looked at once.
    private static func titlesOfEnvoys(in document: ResolvedDocument, _ gazetteer: Gazetteer) -> Set<String> {
        var seen: Set<String> = []
        return document.mentions.reduce(into: []) { titles, found in
            for office in found.offices.values.joined() where seen.insert(office.title).inserted {
                if office.isEnvoy(gazetteer.words) { titles.insert(office.title) }
            }
        }
    }

    /// The offices of the envoys named.
    private static func envoys(in document: ResolvedDocument, _ titles: Set<String>) -> [StatedOffice] {
        if titles.isEmpty { return [] }
        return document.mentions.flatMap(\.offices.values).joined().filter { titles.contains($0.title) }
    }

    /// The countries whose envoys are named.
    private static func senders(in document: ResolvedDocument, _ titles: Set<String>) -> Set<String> {
        Set(envoys(in: document, titles).flatMap(\.countries))
    }

    /// Where the envoys named are posted, when they are all posted in the country named most of some.
    private static func post(
        in document: ResolvedDocument, _ ranked: [(key: String, value: Int)], _ titles: Set<String>,
        _ gazetteer: Gazetteer
    ) -> String? {
        let posts = envoys(in: document, titles).compactMap {
            office -> String? in
            let words = office.title.split(separator: " ").map(String.init)
            guard let to = words.firstIndex(of: "to") else { return nil }
            let place = to + 1 < words.count && words[to + 1] == "the" ? to + 2 : to + 1
            guard place < words.count, case .country(let code, _) = gazetteer.names.match(words, at: place)?.meaning
            else { return "" }
            return code
        }
        guard let first = ranked.first, first.value > 2, Set(posts) == [first.key] else { return nil }
        return ranked.dropFirst().first.map { $0.value < first.value } ?? true ? first.key : nil
    }

    /// The first of some countries, when it is named twice as often as the next.
    private static func leading(_ ranked: [(key: String, value: Int)]) -> String? {
        guard let first = ranked.first, first.value > 2 else { return nil }
        return ranked.dropFirst().first.map { $0.value * 2 <= first.value } ?? true ? first.key : nil
    }

    /// Those who hold a high office of a state, in the order of the text, with the country where it is given.
    private static func officials(
        in document: ResolvedDocument, besides titlesOfEnvoys: Set<String>
    ) -> [(id: EntityID, country: String?)] {
        document.mentions.indices.flatMap { sentence -> [(EntityID, String?)] in
            let grammar = document.grammars[sentence]
            guard grammar.sentence.paragraph != .headline else { return [] }
            return document.mentions[sentence].offices.sorted { $0.key < $1.key }.compactMap { index, offices in
                let isHigh = offices.contains { office in
                    office.relationToCountry != nil && office.record.rank <= 3 && !titlesOfEnvoys.contains(office.title)
                        && office.record.relation != .spokespersonFor && office.organisations.isEmpty
                        && !office.isCounterparts(in: grammar)
                }
                guard isHigh, let id = document.entities[sentence][index] else { return nil }
                let country = offices.lazy.compactMap(\.countries.first).first ?? document.drafts[id]?.country
                return (id, country)
            }
        }
    }

    /// How often each country or a place in it is named.
    private static func counts(in document: ResolvedDocument) -> [String: Int] {
        document.entities.joined().reduce(into: [:]) { counts, id in
            guard let id, let draft = document.drafts[id], [.country, .place].contains(draft.kind),
                let country = document.country(of: id)
            else { return }
            counts[country, default: 0] += 1
        }
    }

    /// Whether a country or something of it is named at the beginning.
    private static func isNamedEarly(_ code: String, in document: ResolvedDocument) -> Bool {
        document.entities.prefix(4).joined().contains { $0.flatMap(document.country) == code }
    }
}
