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
    public init(_ graph: EntityGraph) {
        let dates = graph.sources.compactMap(\.date).sorted()
        let acts = graph.relations.filter { $0.type.eventClass != nil }
        let years = graph.relations.flatMap(\.evidence).compactMap {
            $0.time?.iso.flatMap(DaySpan.init)?.first.prefix(4)
        }
        parts = [
            Part("documents", graph.sources.map { $0.outlet ?? "no outlet told" }),
            Part("months of documents", dates.map { String($0.prefix(7)) }),
            Part("entities", graph.entities.map(\.kind.rawValue)),
            Part("relations", graph.relations.map { $0.type.eventClass == nil ? "standing facts" : "acts" }),
            Part("types", graph.relations.map(\.type.name)),
            Part("classes", acts.compactMap(\.type.eventClass?.rawValue)),
            Part("quads", acts.compactMap(\.type.quad?.rawValue)),
            Part("polarity", graph.relations.map(\.polarity.rawValue)),
            Part("modality", graph.relations.map(\.modality.rawValue)),
            Part("evidence", graph.relations.flatMap(\.evidence).map { $0.time?.iso == nil ? "undated" : "dated" }),
            Part("years told of", years.map(String.init)),
        ]
    }
}

extension GraphStatistics.Part {
    fileprivate init(_ name: String, _ values: [String]) {
        self.name = name
        total = values.count
        counts = Dictionary(grouping: values) { $0 }.map { GraphStatistics.Count(name: $0.key, count: $0.value.count) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
