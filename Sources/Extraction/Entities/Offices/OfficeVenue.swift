import Graphs
import Linguistics

/// Tells the country of an official by where he speaks.
struct OfficeVenue {
    let document: ResolvedDocument
    let dealings: Dealings
    let index: OfficeIndex

    /// In `In La Paz, President Luis Arce denied …` and `Foreign Minister Hagos Tesfay told Reuters from Asmara` the country
    /// whose capital it is, unless he travels.
    func country(of draft: EntityDraft) -> String? {
        guard !dealings.travellers.contains(draft.id) else { return nil }
        let venues = venues(of: draft)
        guard let venue = venues.first, Set(venues.map(\.code)).count == 1,
            !Self.meetingPlaces.contains(venue.code), !dealings.deals(draft.id, with: venue.code),
            // Exiles speak from anywhere, but then the report is not about their host.
            venues.contains(where: { !$0.isOrigin }) || index.spokenOf.contains(venue.code)
        else { return nil }
        return venue.code
    }

    /// Whether he speaks from a capital other than that of the home country, whose own officials speak at home.
    func isAway(_ draft: EntityDraft, from home: HomeCountry?) -> Bool {
        venues(of: draft).contains { $0.isOrigin && $0.code != home?.code }
    }

    /// Whose capitals house conferences more than their own officials' words.
    static let meetingPlaces: Set<String> = ["AUT", "CHE", "BEL", "QAT", "ETH"]

    /// A capital in which somebody speaks, or from which he speaks to those elsewhere.
    private typealias Venue = (code: String, isOrigin: Bool)

    private func venues(of draft: EntityDraft) -> [Venue] {
        index.sentences(naming: draft.id).compactMap { sentence in
            let mentions = document.mentions[sentence].all
            // Most sentences name no capital, and need no grammar.
            guard mentions.contains(where: \.isCapital),
                HomeCountry.isMainSubject(draft.id, in: sentence, document)
            else { return nil }
            let grammar = document.grammars[sentence]
            let venues = mentions.compactMap { mention -> Venue? in
                guard case .country(let code, .capital) = mention.referent,
                    let preposition = grammar.preposition(mention.head),
                    grammar.words[.venuePrepositions].contains(preposition),
                    isSetting(mention.head, grammar)
                else { return nil }
                return (code, preposition == "from")
            }
            return venues.count == 1 ? venues[0] : nil
        }
    }

    /// Whether a phrase opens its sentence or tells where somebody speaks.
    private func isSetting(_ place: Int, _ grammar: Grammar) -> Bool {
        guard var verb = grammar.head(place) else { return false }
        // "Told Reuters from Asmara", where the tree ties the place to the one told.
        if grammar.preposition(place) == "from", ["obj", "iobj"].contains(grammar.base(verb)), verb < place,
            let above = grammar.head(verb)
        {
            verb = above
        }
        guard grammar.isVerb(verb) else { return false }
        if grammar.preposition(place) == "in", place == 1, grammar.head(verb) == nil { return true }
        let isSpeech = grammar.words[.venueSpeech].contains(grammar.lemma(verb))
        return isSpeech && (grammar.head(verb) == nil || ["advcl", "acl"].contains(grammar.base(verb)))
    }
}
