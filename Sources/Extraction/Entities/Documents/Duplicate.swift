public import Graphs

/// Two of a merged graph who may be one.
public struct Duplicate: Hashable, Sendable {
    /// The one whose name would stay.
    public let kept: Entity
    /// The one who may be it too.
    public let other: Entity
    /// In what the names are alike.
    public let likeness: Likeness
    /// What speaks for their being one beside the names.
    public let supports: [String]
    /// What speaks against it.
    public let doubts: [String]
    /// How much speaks for it; more is likelier.
    public let score: Int
    /// A few of the words that tell of the one who would stay.
    public let keptEvidence: [Evidence]
    /// A few that tell of the other.
    public let otherEvidence: [Evidence]

    init(_ pair: Comparison) {
        let isTurned = Self.order(pair.other) < Self.order(pair.one)
        let (kept, other) = isTurned ? (pair.other, pair.one) : (pair.one, pair.other)
        self.kept = kept.entity
        self.other = other.entity
        likeness = pair.likeness
        supports = pair.supports.map(\.rawValue)
        doubts = pair.doubts.map(\.rawValue)
        score = pair.score
        keptEvidence = Self.words(of: kept)
        otherEvidence = Self.words(of: other)
    }

    /// A full name before a single one, who is told of more, the longer name, then by identifier.
    private static func order(_ known: KnownEntity) -> (Int, Int, Int, EntityID) {
        (known.name.isBare ? 1 : 0, -known.evidence.count, -known.entity.name.utf8.count, known.entity.id)
    }

    /// The first sentence of each of the first two reports.
    private static func words(of known: KnownEntity) -> [Evidence] {
        var seen: Set<String> = []
        return Array(known.evidence.sorted().filter { seen.insert($0.document).inserted }.prefix(2))
    }
}

extension Gazetteer {
    /// Those of a merged graph who may be one, likeliest first; who is one for certain is not among them, nor are those
    /// against whom more speaks than for them.
    public func duplicates(in graph: EntityGraph) -> [Duplicate] {
        Identification(graph, self).open.filter { $0.score > 0 }.map(Duplicate.init)
            .sorted { ($1.score, $0.kept.id, $0.other.id) < ($0.score, $1.kept.id, $1.other.id) }
    }

    /// Those of a merged graph who are one for certain, likeliest first.
    package func certainDuplicates(in graph: EntityGraph) -> [Duplicate] {
        Identification(graph, self).closed.map(Duplicate.init)
            .sorted { ($1.score, $0.kept.id, $0.other.id) < ($0.score, $1.kept.id, $1.other.id) }
    }
}
