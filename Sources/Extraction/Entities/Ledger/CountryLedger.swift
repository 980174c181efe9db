/// All that a report tells of the country that one of its people serves, and the one decision that follows from it.
struct CountryLedger: Hashable, Sendable {
    /// What was found, in the order in which it was looked for.
    let clues: [CountryClue]

    /// The least that must speak for a country.
    static let least = 3
    /// How far a country must lead every other.
    static let margin = 3

    /// What speaks for each country, what speaks against it taken off; a sign that is seen twice counts once, and doubts
    /// of the country a report is written from take off no more than that country had for it.
    var balance: [String: Int] { Self.balance(of: clues) }

    /// The country that is decided for; nothing where too little speaks for any, or too much for two.
    var country: String? { Self.decision(on: clues) }

    /// Whether the decision needs what only the table of known persons tells.
    var restsOnKnowledge: Bool {
        guard let country, clues.contains(where: { $0.sign == .knownPerson && $0.country == country }) else {
            return false
        }
        return Self.decision(on: clues.filter { $0.sign != .knownPerson }) != country
    }

    /// Whether anything but the words of the offices themselves was needed.
    var isConcluded: Bool { clues.contains { !$0.sign.isStated } && !clues.contains { $0.sign.isStated } }

    /// Whether an office without a country of its own is one of the country that is decided for.
    func reaches(_ office: StatedOffice) -> Bool {
        guard let country else { return false }
        // What any body may have is the state's only where something tells so.
        guard office.record.scope == .any else { return true }
        return clues.contains { clue in
            clue.country == country && clue.sign.weight > 0
                && (!clue.sign.isOfOneOffice || clue.title.map { $0 == office.title && !clue.sign.isStated } ?? false)
        }
    }

    private static func balance(of clues: [CountryClue]) -> [String: Int] {
        let signs = clues.reduce(into: [String: Set<CountrySign>]()) { $0[$1.country, default: []].insert($1.sign) }
        return signs.mapValues { signs in
            let home = signs.filter(\.isOfHome).reduce(0) { $0 + $1.weight }
            return signs.filter { !$0.isOfHome }.reduce(max(home, 0)) { $0 + $1.weight }
        }
    }

    private static func decision(on clues: [CountryClue]) -> String? {
        let ranked = balance(of: clues).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first, first.value >= least else { return nil }
        guard ranked.count > 1 else { return first.key }
        return first.value - max(ranked[1].value, 0) >= margin ? first.key : nil
    }
}
