import Graphs
import Linguistics

/// Tells the country of an official by where he speaks.
struct OfficeVenue {
    let document: ResolvedDocument
    let dealings: Dealings

    /// In `In La Paz, President Luis Arce denied …` the country whose capital it is, unless he travels.
    func country(of draft: EntityDraft) -> String? {
        guard !dealings.travellers.contains(draft.id) else { return nil }
        let countries = document.mentions.indices.compactMap { sentence -> String? in
            let mentions = document.mentions[sentence].all
            // Most sentences name no capital or not this official, and need no grammar.
            guard mentions.contains(where: \.isCapital), document.entities[sentence].contains(draft.id),
                HomeCountry.isMainSubject(draft.id, in: sentence, document)
            else { return nil }
            let grammar = document.grammars[sentence]
            let venues = mentions.compactMap { mention -> String? in
                guard case .country(let code, .capital) = mention.referent, grammar.preposition(mention.head) == "in",
                    isSetting(mention.head, grammar)
                else { return nil }
                return code
            }
            return venues.count == 1 ? venues[0] : nil
        }
        guard let country = countries.first, Set(countries).count == 1, !Self.meetingPlaces.contains(country),
            !dealings.deals(draft.id, with: country)
        else { return nil }
        return country
    }

    /// Whose capitals house conferences more than their own officials' words.
    static let meetingPlaces: Set<String> = ["AUT", "CHE", "BEL", "QAT", "ETH"]

    /// Whether a phrase opens its sentence or tells where somebody speaks.
    private func isSetting(_ place: Int, _ grammar: Grammar) -> Bool {
        guard let verb = grammar.head(place), grammar.isVerb(verb) else { return false }
        if grammar.preposition(place) == "in", place == 1, grammar.head(verb) == nil { return true }
        let isSpeech = ["speak", "tell", "say", "announce"].contains(grammar.lemma(verb))
        return isSpeech && (grammar.head(verb) == nil || ["advcl", "acl"].contains(grammar.base(verb)))
    }
}

extension Mention {
    /// Whether it is a country's capital.
    fileprivate var isCapital: Bool {
        if case .country(_, .capital) = referent { true } else { false }
    }
}
