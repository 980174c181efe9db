/// How much there is of what in a graph.
public struct GraphStatistics: Hashable, Sendable {
    /// A name and how many there are of it.
    public struct Count: Hashable, Sendable {
        /// Of what.
        public let name: String
        /// How many.
        public let count: Int
    }

    /// A table of counts.
    public struct Part: Hashable, Sendable {
        /// What is counted.
        public let name: String
        /// The counts, largest first, then by name.
        public let counts: [Count]
        /// Of all, where the parts of a table are counted one by one.
        public let total: Int
    }

    /// The parts, in order.
    public let parts: [Part]

    /// Counts what a graph holds.
    public init(_ graph: EntityGraph) { self.init(GraphTally(graph)) }

    /// Makes tables of what was counted.
    package init(_ tally: GraphTally) {
        let relations = tally.relations.map { (told: $0.key, count: $0.value) }
        let acts = relations.filter { $0.told.type.eventClass != nil }
        parts = [
            Part("documents", tally.outlets.map { ($0.key ?? "no outlet told", $0.value) }),
            Part("months of documents", tally.dates.map { (String($0.key.prefix(7)), $0.value) }),
            Part("entities", tally.kinds.map { ($0.key.rawValue, $0.value) }),
            Part(
                "relations", relations.map { ($0.told.type.eventClass == nil ? "standing facts" : "acts", $0.count) }),
            Part("types", relations.map { ($0.told.type.name, $0.count) }),
            Part("classes", acts.compactMap { act in act.told.type.eventClass.map { ($0.rawValue, act.count) } }),
            Part("quads", acts.compactMap { act in act.told.type.quad.map { ($0.rawValue, act.count) } }),
            Part("polarity", relations.map { ($0.told.polarity.rawValue, $0.count) }),
            Part("modality", relations.map { ($0.told.modality.rawValue, $0.count) }),
            Part("evidence", tally.times.map { ($0.key == nil ? "undated" : "dated", $0.value) }),
            Part(
                "years told of",
                tally.times.compactMap { time in
                    time.key.flatMap(DaySpan.init).map { (String($0.first.prefix(4)), time.value) }
                }),
        ]
    }
}

extension GraphStatistics.Part {
    fileprivate init(_ name: String, _ values: [(String, Int)]) {
        self.name = name
        total = values.reduce(0) { $0 + $1.1 }
        counts = Dictionary(values, uniquingKeysWith: +).filter { $0.value > 0 }
            .map { GraphStatistics.Count(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
