import Graphs
import Linguistics

/// The country of an official by the capital where he speaks: `In La Paz, President Luis Arce denied …`, `Foreign Minister
/// Hagos Tesfay told Reuters from Asmara`; against the country a report is written from where he speaks elsewhere.
struct VenueClues {
    let context: OfficeContext

    func clues() -> [CountryClue] {
        context.wanted.flatMap { draft -> [CountryClue] in
            let venues = Venue.all(of: draft.id, context)
            let absences = venues.filter { $0.isOrigin && $0.country != context.home?.code }.compactMap { venue in
                context.home.map { CountryClue(.absence, $0.code, of: draft.id, at: venue.place) }
            }
            let told = venues.contains { !$0.isOrigin }
            return absences
                + venues.filter { venue in
                    // Exiles speak from anywhere, but then the report is not about their host.
                    !Venue.meetingPlaces.contains(venue.country)
                        && (told || context.index.spokenOf.contains(venue.country))
                }.map { CountryClue(.venue, $0.country, of: draft.id, at: $0.place) }
        }
    }
}

/// A capital in which somebody speaks, or from which he speaks to those elsewhere.
struct Venue {
    let country: String
    let isOrigin: Bool
    let place: CountryClue.Place

    /// Whose capitals house conferences more than their own officials' words.
    static let meetingPlaces: Set<String> = ["AUT", "CHE", "BEL", "QAT", "ETH"]

    /// Where somebody speaks as the subject of a sentence.
    static func all(of bearer: EntityID, _ context: OfficeContext) -> [Venue] {
        let document = context.document
        return context.index.sentences(naming: bearer).compactMap { sentence in
            let mentions = document.mentions[sentence].all
            // Most sentences name no capital, and need no grammar.
            guard mentions.contains(where: \.isCapital), document.isMainSubject(bearer, in: sentence) else {
                return nil
            }
            let grammar = document.grammars[sentence]
            let venues = mentions.compactMap { mention -> Venue? in
                guard case .country(let code, .capital) = mention.referent,
                    let preposition = grammar.preposition(mention.head),
                    grammar.words[.venuePrepositions].contains(preposition),
                    isSetting(mention.head, grammar)
                else { return nil }
                return Venue(country: code, isOrigin: preposition == "from", place: context.place(of: mention))
            }
            return venues.count == 1 ? venues[0] : nil
        }
    }

    /// Whether a phrase opens its sentence or tells where somebody speaks.
    private static func isSetting(_ place: Int, _ grammar: Grammar) -> Bool {
        guard var verb = grammar.head(place) else { return false }
        // "Told Reuters from Asmara", where the tree ties the place to the one told.
        if grammar.preposition(place) == "from", ["obj", "iobj"].contains(grammar.base(verb)), verb < place,
            let above = grammar.head(verb)
        {
            verb = above
        }
        guard grammar.isVerb(verb) else { return false }
        if grammar.preposition(place) == "in", place == 1, grammar.head(verb) == nil { return true }
        let isSpeech = grammar.lemma(verb, isIn: .venueSpeech)
        return isSpeech && (grammar.head(verb) == nil || ["advcl", "acl"].contains(grammar.base(verb)))
    }
}
