// Uniting is associative, commutative and idempotent: every choice between two values is by their order alone.

extension Entity {
    /// One entity of several that share an identifier; the longest name wins, ties by order.
    static func united(_ same: [Entity]) -> Entity {
        precondition(!same.isEmpty, "there is something to unite")
        let names = Set(same.map(\.name)).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        return Entity(
            id: same[0].id,
            kind: same.map(\.kind).min { $0.rawValue < $1.rawValue } ?? same[0].kind,
            name: names[0],
            aliases: same.flatMap { $0.aliases } + names,
            iso3: same.compactMap(\.iso3).min(),
            country: same.compactMap(\.country).min(),
            offices: same.flatMap(\.offices))
    }
}

extension Relation {
    /// One relation of several that share a key.
    ///
    /// Of rival attributions the shortest stays (what one text says outright is not hearsay), of rival objects the
    /// shortest, of rival times the earliest dated; should files disagree on a type's class, the first by order.
    static func united(_ same: [Relation]) -> Relation {
        precondition(!same.isEmpty, "there is something to unite")
        return Relation(
            source: same[0].source, type: same.map(\.type).min { $0.order < $1.order } ?? same[0].type,
            target: same[0].target, polarity: same[0].polarity, modality: same[0].modality,
            attribution: same.map(\.attribution).min { Self.order(of: $0) < Self.order(of: $1) } ?? [],
            object: same.compactMap(\.object).min { ($0.utf8.count, $0) < ($1.utf8.count, $1) },
            time: same.compactMap(\.time).min(),
            evidence: same.flatMap(\.evidence))
    }

    private static func order(of attribution: [EntityID]) -> (Int, String) {
        (attribution.count, attribution.map(\.text).joined(separator: "\u{0}"))
    }
}

extension RelationType {
    fileprivate var order: (String, String, Int) { (name, eventClass?.rawValue ?? "", isSymmetric ? 1 : 0) }
}
