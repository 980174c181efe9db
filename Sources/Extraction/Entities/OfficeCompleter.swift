import Graphs
import Linguistics

/// Gives offices that stand without a country the one that the text makes plain.
///
/// `his defence minister` serves the country of the one before; `the Egyptian president` elsewhere in the report tells
/// whose president the only president without a country is.
struct OfficeCompleter {
    private let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// The document with the offices completed.
    func complete(_ document: ResolvedDocument) -> ResolvedDocument {
        let described = describedCountries(in: document)
        var drafts = document.drafts
        var mentions = document.mentions
        for sentence in mentions.indices {
            var offices = mentions[sentence].offices
            for (index, held) in offices {
                guard let bearer = document.entities[sentence][index] else { continue }
                offices[index] = held.map { office in
                    guard office.countries.isEmpty, office.organisations.isEmpty, office.relation != .honorific else {
                        return office
                    }
                    let known =
                        possessor(of: office, sentence, document) ?? drafts[bearer]?.country ?? described[bearer]
                    guard let known else { return office }
                    return office.held(in: known)
                }
                if let draft = drafts[bearer], draft.country == nil,
                    let country = offices[index]?.lazy.compactMap({ $0.countries.first }).first
                {
                    drafts[bearer] = draft.acting(for: country)
                }
            }
            mentions[sentence] = SentenceMentions(
                all: mentions[sentence].all, owner: mentions[sentence].owner, offices: offices)
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: mentions, entities: document.entities, drafts: drafts)
    }

    /// In `Zelensky and his commander in chief` the country of the one that the pronoun stands for.
    private func possessor(of office: StatedOffice, _ sentence: Int, _ document: ResolvedDocument) -> String? {
        let grammar = document.grammars[sentence]
        guard let first = grammar.tokens.firstIndex(where: { $0.range.start >= office.cue.start }) else { return nil }
        let left = (max(0, first - 3)..<first).reversed()
        guard let pronoun = left.first(where: { grammar.tokens[$0].tag == "PRP$" }) else { return nil }
        let antecedent = Anaphora(document: document, gazetteer: gazetteer).pronoun(sentence, pronoun)
        return antecedent.first.flatMap(document.country)
    }

    /// For the only holder of an office without a country, the country that a description names: `the Syrian president`.
    private func describedCountries(in document: ResolvedDocument) -> [EntityID: String] {
        let homeless = document.drafts.values.filter { $0.kind == .official && $0.country == nil }
        guard !homeless.isEmpty else { return [:] }
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        var found: [EntityID: String] = [:]
        for (sentence, grammar) in document.grammars.enumerated() {
            for token in grammar.tokens.indices where document.mentions[sentence].owner[token] == nil {
                let word = grammar.lowered[token]
                guard gazetteer.titles.meaning(of: word) != nil, grammar.tokens[token].pos != .verb else { continue }
                let next = token + 1 < grammar.tokens.count ? document.mentions[sentence].owner[token + 1] : nil
                guard next == nil else { continue }
                let holders = homeless.filter {
                    $0.offices.contains { $0.title.lowercased().split(separator: " ").contains { $0 == word } }
                }
                let countries = finder.owners(sentence, token).filter { document.drafts[$0]?.kind == .country }
                if holders.count == 1, countries.count == 1 { found[holders[0].id] = countries[0].text }
            }
        }
        return found
    }
}

extension StatedOffice {
    /// The same office, held in a country.
    func held(in country: String) -> StatedOffice {
        StatedOffice(
            title: title, relation: relation, isFormer: isFormer, countries: [country], organisations: organisations,
            cue: cue, lead: lead)
    }
}

extension EntityDraft {
    /// The same entity, acting for a country.
    func acting(for country: String) -> EntityDraft {
        EntityDraft(id: id, kind: kind, name: name, aliases: aliases, country: country, offices: offices)
    }
}
