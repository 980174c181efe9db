import ArgumentParser
import Graphs

extension Direction: ExpressibleByArgument {}

extension Modality: ExpressibleByArgument {}

extension Quad: ExpressibleByArgument {}

extension EntityKind: ExpressibleByArgument {}

extension EventClass: ExpressibleByArgument {
    /// Reads the class in letters of any case.
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension DaySpan: ExpressibleByArgument {
    /// Reads a day, month or year.
    public init?(argument: String) { self.init(argument) }
}

/// Which relations count.
struct FilterOptions: ParsableArguments {
    @Option(
        name: .customLong("type"),
        help: ArgumentHelp("Only relations of this type; may be repeated.", valueName: "type"))
    var types: [String] = []

    @Option(
        name: .customLong("avoid"), help: ArgumentHelp("No relations of this type; may be repeated.", valueName: "type")
    )
    var avoided: [String] = []

    @Option(
        name: .customLong("class"),
        help: ArgumentHelp("Only this class of PLOVER, such as AID; may be repeated.", valueName: "class"))
    var classes: [EventClass] = []

    @Option(
        name: .customLong("quad"),
        help: ArgumentHelp(
            "Only this quarter of behaviour, such as 'verbal conflict'; may be repeated.", valueName: "quad"))
    var quads: [Quad] = []

    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp("Only with an end of this kind; may be repeated.", valueName: "kind"))
    var kinds: [EntityKind] = []

    @Option(
        help: ArgumentHelp(
            "Only relations of this type, kind of end, class, quarter or 'standing fact'; repeated, of any of them.",
            valueName: "sort"))
    var only: [String] = []

    @Option(help: ArgumentHelp("No relations of it; may be repeated.", valueName: "sort"))
    var without: [String] = []

    @Flag(help: "Leave out offices, membership and seats.")
    var actsOnly = false

    @Option(help: "Only what is told at least this firmly.")
    var firm: Modality = .hypothetical

    @Option(
        name: .customLong("source"),
        help: ArgumentHelp(
            "Only what this paper, agency or document tells, by words of its name; may be repeated.",
            valueName: "name"))
    var sources: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only what happened on or after this day, month or year; without a date of its own, by its report's.",
            valueName: "day"))
    var since: DaySpan?

    @Option(help: ArgumentHelp("Only what happened on or before it.", valueName: "day"))
    var until: DaySpan?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("Only what so many reports tell or more.", valueName: "reports"))
    var minSupport = 1

    @Option(help: "Only what is right with at least this likelihood, from 0 to 1.")
    var minConfidence = 0.0

    func validate() throws {
        guard (0...1).contains(minConfidence) else {
            throw ValidationError("'--min-confidence' must be from 0 to 1.")
        }
        guard minSupport >= 1 else {
            throw ValidationError("--min-support \(minSupport) is no number of reports; give 1 or more")
        }
        if let since, let until, until.last < since.first {
            throw ValidationError("--until is before --since; nothing can happen between")
        }
    }

    /// The filter; a type that neither the ontology nor the graph knows is a mistake on the command line, and so is a
    /// source that no document of the graph has.
    func filter(for graph: EntityGraph, knowing knowledge: Knowledge) throws -> RelationFilter {
        func known(_ types: [String]) throws -> Set<String> {
            Set(try types.map { try TypeQuestion(type: $0).answer(in: graph, knowing: knowledge) })
        }
        for name in sources where !graph.sources.contains(where: { $0.isNamed(by: [name]) }) {
            let outlets = graph.sources.flatMap { [$0.outlet, $0.id].compactMap { $0 } }
            let nearest = NearestNames(outlets).nearest(to: name)
            let advice =
                nearest.isEmpty
                ? "entente stats lists those there are" : "did you mean \(nearest.joined(separator: " or "))?"
            throw ValidationError("no document here is of '\(name)'; \(advice)")
        }
        var filter = RelationFilter(
            types: try known(types), quads: Set(quads), minimumModality: firm, minimumConfidence: minConfidence)
        filter.avoidedTypes = try known(avoided)
        filter.onlySorts = Set(try only.map { try sort($0, in: graph, knowing: knowledge) })
        filter.withoutSorts = Set(try without.map { try sort($0, in: graph, knowing: knowledge) })
        filter.classes = Set(classes)
        filter.kinds = Set(kinds)
        filter.isOfActsOnly = actsOnly
        filter.minimumSupport = minSupport
        filter.sources = Set(sources)
        (filter.since, filter.until) = (since, until)
        return filter
    }

    /// What a relation must be like that the filter may keep, as far as that is told without a graph.
    var loose: RelationFilter {
        func names(_ types: [String]) -> Set<String> { Set(types.map(TypeQuestion.name)) }
        var filter = RelationFilter(types: names(types), quads: Set(quads), minimumModality: firm)
        filter.avoidedTypes = names(avoided)
        filter.classes = Set(classes)
        filter.isOfActsOnly = actsOnly
        filter.sources = Set(sources)
        return filter
    }

    /// Whether it keeps everything.
    var keepsEverything: Bool { loose == .everything && !looksAtEvidence }

    /// Whether it takes more than the type and how firmly it is told to know what is kept.
    var looksAtEvidence: Bool {
        !kinds.isEmpty || !only.isEmpty || !without.isEmpty || !sources.isEmpty || since != nil || until != nil
            || minSupport > 1 || minConfidence > 0
    }

    /// The sort that a word means; a type may be called by what would tell of it, so it is asked for last.
    private func sort(_ word: String, in graph: EntityGraph, knowing knowledge: Knowledge) throws -> RelationSort {
        let plain = word.lowercased().replacing("_", with: " ")
        if plain == "standing fact" { return .standing }
        if let kind = EntityKind(rawValue: plain) { return .kind(kind) }
        if let quad = Quad(rawValue: plain) { return .quad(quad) }
        if let eventClass = EventClass(argument: word) { return .eventClass(eventClass) }
        return .type(try TypeQuestion(type: word).answer(in: graph, knowing: knowledge))
    }
}
