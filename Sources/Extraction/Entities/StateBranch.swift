/// A branch of a state by what it does: `Ministry of External Affairs` and `Foreign Ministry` are one, as are a parliament
/// and the assembly that it is.
struct StateBranch {
    private let key: Set<String>

    /// Reads a name without the country in it; nothing when it is no ministry and no parliament.
    init?(_ name: String, gazetteer: Gazetteer) {
        var words = Spelling.plain(name).replacing("'s", with: "").split(separator: " ").map(String.init)
        var rest: [String] = []
        while !words.isEmpty {
            if let match = gazetteer.names.match(words, at: 0), case .country = match.meaning {
                words.removeFirst(match.tokens.count)
            } else {
                rest.append(words.removeFirst())
            }
        }
        let key = OfficeKey(rest.joined(separator: " "), gazetteer: gazetteer).words.subtracting([
            "national", "federal",
        ])
        let isMinistry =
            key.contains("ministry") && key.count > 1 && key.isSubset(of: gazetteer.portfolios.union(["ministry"]))
        guard isMinistry || key.count == 1 && !key.isDisjoint(with: Self.parliaments) else { return nil }
        self.key = key
    }

    private static let parliaments: Set<String> = ["parliament", "assembly", "congress"]

    /// Whether two names of one country name the same branch.
    func isSame(as other: StateBranch) -> Bool {
        if key == other.key { return true }
        return key.union(other.key).isSubset(of: Self.parliaments)
            && (key.contains("parliament") || other.key.contains("parliament"))
    }
}
