public import Graphs

/// Two graphs, A and B, as one: everything that either says, and for each thing which of them says it.
///
/// What B calls otherwise goes by the name that A has for it. A claim that only one makes is absent from the other, not
/// denied.
public struct Comparison: Sendable {
    /// Which of the two say something.
    package enum Side: String, Hashable, Sendable, CaseIterable {
        case onlyA = "a"
        case onlyB = "b"
        case both
        /// Both of the same ends and type, but not alike; as one of them or, where one line tells both, as the two tell it.
        case changed
    }

    /// What the two are called.
    public let names: (a: String, b: String)
    /// What differs.
    public let difference: GraphDiff
    /// Everything that either says.
    public let graph: EntityGraph
    private let claims: [RelationKey: Mark]
    private let entities: [EntityID: Side]

    /// Who says something, with the sign that stands before its words.
    package struct Mark: Hashable, Sendable {
        package let side: Side
        package let sign: String
        /// In words, before the sentence.
        package let words: String
    }

    /// Compares two graphs, or parts of two, such as a filter keeps.
    ///
    /// - Parameters:
    ///   - a: A part of the first graph.
    ///   - b: The same part of the second.
    ///   - whole: The graphs that the parts are of; whom these know by name is not missing in a part.
    ///   - names: What the two are called in legends.
    public init(
        _ a: EntityGraph, _ b: EntityGraph, partsOf whole: (a: EntityGraph, b: EntityGraph),
        names: (a: String, b: String)
    ) {
        let alignment = EntityAlignment(from: whole.a, to: whole.b)
        let difference = GraphDiff(a, b, partsOf: whole)
        let renamed = b.entities.map { $0.called(alignment.identity(of: $0.id)) }
        graph = EntityGraph(
            sources: a.sources + b.sources, entities: a.entities + renamed,
            relations: a.relations + b.relations.map { $0.renamed(alignment.identity) })
        let names = (a: DisplayText(names.a).shortened(to: 60), b: DisplayText(names.b).shortened(to: 60))
        self.names = names
        self.difference = difference
        var claims: [RelationKey: Mark] = [:]
        for relation in difference.onlyInA { claims[relation.key] = Mark.onlyA(names.a) }
        for relation in difference.onlyInB { claims[relation.renamed(alignment.identity).key] = Mark.onlyB(names.b) }
        for pair in difference.changed {
            let (ours, theirs) = (pair.a.key, pair.b.renamed(alignment.identity).key)
            let aspects = pair.aspects.map(\.rawValue).joined(separator: ", ")
            if ours == theirs {
                claims[ours] = Mark(side: .changed, sign: "~", words: "Told differently (\(aspects)): ")
            } else {
                claims[ours] = Mark(
                    side: .changed, sign: "~\u{2212}", words: "Told differently (\(aspects)), by \(names.a): ")
                claims[theirs] = Mark(
                    side: .changed, sign: "~+", words: "Told differently (\(aspects)), by \(names.b): ")
            }
        }
        self.claims = claims
        var entities: [EntityID: Side] = [:]
        for entity in difference.entitiesOnlyInA { entities[entity.id] = .onlyA }
        for entity in difference.entitiesOnlyInB { entities[alignment.identity(of: entity.id)] = .onlyB }
        self.entities = entities
    }

    /// Who makes a claim.
    package func mark(of claim: RelationKey) -> Mark {
        claims[claim] ?? Mark(side: .both, sign: "", words: "In both: ")
    }

    /// Who names somebody.
    package func side(of entity: EntityID) -> Side { entities[entity] ?? .both }

    /// The legend's words for a side.
    package func meaning(of side: Side) -> String {
        switch side {
        case .onlyA: "\u{2212} only in \(names.a)"
        case .onlyB: "+ only in \(names.b)"
        case .both: "in both"
        case .changed: "~ told differently"
        }
    }
}

extension Comparison.Mark {
    fileprivate static func onlyA(_ name: String) -> Self {
        Self(side: .onlyA, sign: "\u{2212}", words: "Only in \(name): ")
    }

    fileprivate static func onlyB(_ name: String) -> Self {
        Self(side: .onlyB, sign: "+", words: "Only in \(name): ")
    }
}

extension Entity {
    /// The entity by another identifier.
    fileprivate func called(_ id: EntityID) -> Entity {
        Entity(
            id: id, kind: kind, name: name, aliases: aliases, iso3: iso3, country: country, offices: offices,
            sort: sort,
            function: function)
    }
}
