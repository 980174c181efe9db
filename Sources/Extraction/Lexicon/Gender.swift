/// Whether a pronoun, title or name is one of women or of men.
enum Gender: Hashable, Sendable {
    case feminine
    case masculine

    /// The gender that `he` or `she` tells; nothing for another word.
    init?(ofPronoun word: String) {
        switch word {
        case "he", "him", "his": self = .masculine
        case "she", "her", "hers": self = .feminine
        default: return nil
        }
    }
}
