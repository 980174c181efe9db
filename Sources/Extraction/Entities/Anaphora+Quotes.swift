import Graphs
import Linguistics

/// `I` and `we` in somebody's own words.
extension Anaphora {
    /// The one whose words are quoted around a token; nobody where the text has no marks of quotation around it.
    func speaker(_ sentence: Int, _ token: Int) -> [EntityID] {
        let quotations = document.grammars.quotations
        guard let passage = quotations.passage(sentence, token), let place = quotations.speaker(of: passage) else {
            return []
        }
        let found = finder.referents(place.sentence, place.token, as: .source)
        return found.count == 1 ? found : []
    }

    /// Whether a word stands in marks of quotation.
    func isQuoted(_ sentence: Int, _ token: Int) -> Bool {
        document.grammars.quotations.passage(sentence, token) != nil
    }

    /// The state for which one speaks who says `we`, or the body that does.
    func statesOfSpeaker(_ sentence: Int, _ token: Int) -> [EntityID] {
        speaker(sentence, token).compactMap { id in
            guard let draft = document.drafts[id] else { return nil }
            switch draft.kind {
            case .country, .organisation: return id
            case .official:
                let isOfState = draft.offices.contains { $0.relationToCountry != nil && !$0.isFormer }
                return isOfState ? document.country(of: id).map { EntityID($0) } : nil
            default: return nil
            }
        }
    }
}
