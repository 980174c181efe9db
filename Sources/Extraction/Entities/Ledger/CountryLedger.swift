/// All that a report tells of the country that one of its people serves, and the one decision that follows from it.
struct CountryLedger: Hashable, Sendable {
    /// What was found, in the order in which it was looked for.
    let clues: [CountryClue]
    /// What speaks for each country, what speaks against it taken off; a sign that is seen twice counts once.
    let balance: [String: Int]
    /// The country that is decided for; nothing where none is likely enough.
    let country: String?
    /// Whether the decision needs what only the table of known persons tells.
    let restsOnKnowledge: Bool

    /// Weighs what was found of one who holds a sort of office.
    init(clues: [CountryClue], office: OfficeSort, weights: CountryWeights) {
        self.clues = clues
        balance = Self.balance(of: clues, office, weights)
        let decided = Self.decision(on: balance, weights)
        country = decided
        restsOnKnowledge =
            decided != nil && clues.contains { $0.sign == .knownPerson && $0.country == decided }
            && Self.decision(
                on: Self.balance(of: clues.filter { $0.sign != .knownPerson }, office, weights), weights) != decided
    }

    /// Whether anything but the words of the offices themselves was needed.
    var isConcluded: Bool { clues.contains { !$0.sign.isStated } && !clues.contains { $0.sign.isStated } }

    /// Whether an office without a country of its own is one of the country that is decided for.
    func reaches(_ office: StatedOffice) -> Bool {
        guard let country else { return false }
        // What any body may have is the state's only where something tells so.
        guard office.record.scope == .any else { return true }
        return clues.contains { clue in
            clue.country == country && !clue.sign.isDoubt
                && (!clue.sign.isOfOneOffice || clue.title.map { $0 == office.title && !clue.sign.isStated } ?? false)
        }
    }

    private static func balance(of clues: [CountryClue], _ office: OfficeSort, _ weights: CountryWeights)
        -> [String: Int]
    {
        clues.reduce(into: [String: Set<CountrySign>]()) { $0[$1.country, default: []].insert($1.sign) }
            .mapValues { weights.points(of: $0, for: office) }
    }

    private static func decision(on balance: [String: Int], _ weights: CountryWeights) -> String? {
        weights.shares(of: balance).max { ($0.value, $1.key) < ($1.value, $0.key) }
            .flatMap { $0.value >= weights.least ? $0.key : nil }
    }
}
