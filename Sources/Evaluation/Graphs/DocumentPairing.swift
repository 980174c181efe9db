public import Graphs

/// Gold graphs and predicted ones of the same documents, as finely as both sides tell documents apart.
public struct DocumentPairing: Sendable {
    /// What is gold and what is predicted for one document, or for several that one side has merged.
    public struct Pair: Sendable {
        /// The gold graph, empty where there is none.
        public let gold: EntityGraph
        /// The predicted graph, likewise.
        public let predicted: EntityGraph
    }

    /// The pairs, in the order of their first documents' identifiers.
    public let pairs: [Pair]
    /// Identifiers of predicted documents that no gold graph has, sorted.
    public let withoutGold: [String]

    /// Pairs graphs by the documents they were read from.
    public init(gold: [EntityGraph], predicted: [EntityGraph]) {
        var home: [String: Int] = [:]
        var members: [Int: [String]] = [:]
        for (number, graph) in (gold + predicted).enumerated() {
            let documents = Self.documents(of: graph)
            let met = Set(documents.compactMap { home[$0] })
            let joined = documents.filter { home[$0] == nil } + met.flatMap { members.removeValue(forKey: $0) ?? [] }
            for document in joined { home[document] = number }
            members[number] = joined
        }
        func parts(_ graphs: [EntityGraph]) -> [Int?: [EntityGraph]] {
            Dictionary(grouping: graphs) { Self.documents(of: $0).first.flatMap { home[$0] } }
        }
        let (right, judged) = (parts(gold), parts(predicted))
        pairs = members.map { (first: $0.value.min() ?? "", number: $0.key) }.sorted { $0.first < $1.first }.map {
            Pair(gold: .merging(right[$0.number] ?? []), predicted: .merging(judged[$0.number] ?? []))
        }
        let known = Set(gold.flatMap { $0.sources.map(\.id) })
        withoutGold = Set(predicted.flatMap { $0.sources.map(\.id) }).subtracting(known).sorted()
    }

    /// The documents of a graph; one that names none counts as a document without a name.
    private static func documents(of graph: EntityGraph) -> [String] {
        graph.sources.isEmpty ? [""] : Set(graph.sources.map(\.id)).sorted()
    }
}
