// Uniting is associative, commutative and idempotent: every choice between two values is by their order alone.

extension Entity {
    /// One entity of several that share an identifier; the longest name wins, one without brackets first, ties by order.
    package static func united(_ same: [Entity]) -> Entity {
        precondition(!same.isEmpty, "there is something to unite")
        if same.count == 1 { return same[0] }
        let names = Set(same.map(\.name)).sorted { order(of: $0) < order(of: $1) }
        return Entity(
            id: same[0].id,
            kind: same.map(\.kind).min { $0.rawValue < $1.rawValue } ?? same[0].kind,
            name: names[0],
            aliases: same.flatMap { $0.aliases } + names,
            iso3: same.compactMap(\.iso3).min(),
            country: same.compactMap(\.country).min(),
            offices: same.flatMap(\.offices),
            sort: same.compactMap(\.sort).min { $0.rawValue < $1.rawValue },
            function: same.compactMap(\.function).min())
    }

    /// A text's own `Kenyan Foreign Ministry` is before `Foreign Ministry (Kenya)`.
    private static func order(of name: String) -> (Int, Int, String) {
        (name.hasSuffix(")") ? 1 : 0, -name.utf8.count, name)
    }
}

extension Relation {
    /// One relation of several that share a key, resting on all their evidence; should files disagree on a type's class,
    /// the first by order stays.
    static func united(_ same: [Relation]) -> Relation {
        precondition(!same.isEmpty, "there is something to unite")
        if same.count == 1 { return same[0] }
        return Relation(
            source: same[0].source, type: same.map(\.type).min { $0.order < $1.order } ?? same[0].type,
            target: same[0].target, polarity: same[0].polarity, modality: same[0].modality,
            evidence: same.flatMap(\.evidence))
    }
}

extension Evidence {
    /// The pieces sorted and without repeats; of those that differ in confidence alone the highest stays.
    package static func united(_ pieces: [Evidence]) -> [Evidence] {
        if pieces.count == 1 { return pieces }
        let sorted = Set(pieces).sorted()
        // The order puts pieces that differ in confidence alone side by side, those without one last.
        return sorted.reduce(into: []) { kept, piece in
            guard let last = kept.last, last.isSame(as: piece) else { return kept.append(piece) }
            if (last.confidence ?? -1) < (piece.confidence ?? -1) { kept[kept.count - 1] = piece }
        }
    }

    /// Whether nothing but the confidence may differ.
    private func isSame(as other: Evidence) -> Bool {
        document == other.document && sentence == other.sentence && cue == other.cue && quote == other.quote
            && time == other.time && object == other.object && attribution == other.attribution
            && isKnown == other.isKnown
    }
}

extension RelationType {
    fileprivate var order: (String, String, Int) { (name, eventClass?.rawValue ?? "", isSymmetric ? 1 : 0) }
}
