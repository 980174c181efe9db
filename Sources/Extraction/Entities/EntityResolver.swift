import Graphs
import Linguistics

/// Joins the mentions of one document that name the same thing.
struct EntityResolver: Sendable {
    private let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// Gives every mention its entity.
    func resolve(_ grammars: Grammars, _ mentions: [SentenceMentions]) -> ResolvedDocument {
        let mentions = corrected(mentions)
        var entities = mentions.map { [EntityID?](repeating: nil, count: $0.all.count) }
        var drafts: [EntityID: EntityDraft] = [:]
        resolveCountriesAndPlaces(grammars, mentions, &entities, &drafts)
        OrganisationResolver(gazetteer: gazetteer, grammars: grammars).resolve(mentions, &entities, &drafts)
        PersonResolver(grammars: grammars, words: gazetteer.words).resolve(mentions, &entities, &drafts)
        return ResolvedDocument(grammars: grammars, mentions: mentions, entities: entities, drafts: drafts)
    }

    /// The mentions with single words that a person of the document bears as surname, and with names that one of them
    /// bears whole or goes by, taken as that person's.
    private func corrected(_ mentions: [SentenceMentions]) -> [SentenceMentions] {
        var names: Set<String> = []
        var nicknames: [String: PersonRecord] = [:]
        for mention in mentions.lazy.flatMap(\.all) {
            guard case .person(let record) = mention.referent else { continue }
            names.insert(mention.name)
            if let record { nicknames[mention.name] = record }
        }
        let full = names.map { PersonName($0, gazetteer.words) }.filter { $0.parts.count > 1 }
        let surnames = Set(full.flatMap(\.surnames))
        let whole = Set(full.map(\.parts))
        func isSurname(_ mention: Mention) -> Bool {
            switch mention.referent {
            case .organisation(record: nil, _), .place:
                let name = PersonName(mention.name, gazetteer.words)
                guard name.parts.count == 1, let only = name.parts.first else { return whole.contains(name.parts) }
                return surnames.contains(only)
            default: return false
            }
        }
        func isNickname(_ mention: Mention) -> Bool {
            guard nicknames[mention.name] != nil else { return false }
            switch mention.referent {
            case .organisation(record: nil, _), .person(record: nil): return true
            case .place(let record): return record.country == nil
            default: return false
            }
        }
        return mentions.map { found in
            guard found.all.contains(where: { isSurname($0) || isNickname($0) }) else { return found }
            return found.naming { mention in
                if isNickname(mention) { return mention.naming(.person(record: nicknames[mention.name])) }
                return isSurname(mention) ? mention.naming(.person(record: nil)) : mention
            }
        }
    }

    private func resolveCountriesAndPlaces(
        _ grammars: Grammars, _ mentions: [SentenceMentions], _ entities: inout [[EntityID?]],
        _ drafts: inout [EntityID: EntityDraft]
    ) {
        for (sentence, found) in mentions.enumerated() {
            for (index, mention) in found.all.enumerated() {
                switch mention.referent {
                case .country(let code, let form):
                    let id = EntityID(code)
                    entities[sentence][index] = id
                    let isName = form == .name || form == .capital || form == .seat
                    drafts[id] = EntityDraft(
                        id: id, kind: .country, name: gazetteer.countryName(code),
                        aliases: (drafts[id]?.aliases ?? []).union(isName ? [mention.name] : []), country: nil,
                        offices: [])
                case .place(let record):
                    let name = placeName(record.name)
                    let id = EntityID("place/\(Spelling.slug(name))")
                    guard id.text.utf8.count > "place/".utf8.count else { continue }
                    entities[sentence][index] = id
                    let country = drafts[id]?.country ?? record.country ?? countryBeside(mention, found, grammars)
                    drafts[id] = EntityDraft(
                        id: id, kind: .place, name: name, aliases: (drafts[id]?.aliases ?? []).union([mention.name]),
                        country: country, offices: [])
                default: continue
                }
            }
        }
    }

    /// In `Bakhmut, Ukraine` the country right after the comma; not that of `left Goma for Rwanda`.
    private func countryBeside(_ mention: Mention, _ found: SentenceMentions, _ grammars: Grammars) -> String? {
        let next = found.all.first { $0.tokens.lowerBound == mention.tokens.upperBound + 1 }
        guard let next, case .country(let code, .name) = next.referent else { return nil }
        let between = grammars[mention.sentence].lowered[mention.tokens.upperBound]
        return gazetteer.words[.placeJoints].contains(between) ? code : nil
    }

    /// The name without what sort of place it is, `Donetsk` for `Donetsk Oblast`.
    private func placeName(_ name: String) -> String {
        let sorts = gazetteer.words[.placeNameNouns]
        var words = name.split(separator: " ")
        while words.count > 1, let last = words.last, sorts.contains(last.lowercased()) { words.removeLast() }
        return words.joined(separator: " ")
    }
}
