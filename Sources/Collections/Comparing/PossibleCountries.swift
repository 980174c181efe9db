/// For which countries entities may act, as far as rows tell: too many rather than too few.
struct PossibleCountries {
    private var first: [Int32: Int32] = [:]
    private var more: [Int32: Set<Int32>] = [:]

    /// Asks what several collections tell of their entities and, by types of some numbers, of offices.
    init(_ told: [ToldClaims], offices: Set<Int32>) {
        for (entity, country) in told.flatMap(\.countries) { add(country, to: entity) }
        for ends in told.flatMap({ $0.groups.keys }) where offices.contains(ends.type) {
            for country in Array(of(ends.target)) { add(country, to: ends.source) }
        }
    }

    /// An entity itself, which may be a country, and the countries.
    func of(_ entity: Int32) -> Set<Int32> {
        guard let country = first[entity] else { return [entity] }
        return Set([entity, country]).union(more[entity] ?? [])
    }

    private mutating func add(_ country: Int32, to entity: Int32) {
        guard let known = first[entity] else { return first[entity] = country }
        if known != country { more[entity, default: []].insert(country) }
    }
}

/// What may be one deed, told of a country or of who acts for it.
struct PossibleDeed: Hashable {
    private let type: Int32
    private let one: Int32
    private let other: Int32

    private init(type: Int32, _ one: Int32, _ other: Int32) {
        (self.type, self.one, self.other) = (type, min(one, other), max(one, other))
    }

    /// What claims of some ends may tell of countries.
    static func all(of ends: ToldClaims.Ends, _ countries: PossibleCountries) -> [PossibleDeed] {
        let targets = countries.of(ends.target)
        return countries.of(ends.source).flatMap { source in
            targets.filter { $0 != source }.map { PossibleDeed(type: ends.type, source, $0) }
        }
    }
}
