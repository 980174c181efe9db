import Graphs

/// Gathers relations on the lines and hubs they share.
struct LineBuilder {
    let graph: EntityGraph
    let nodes: [DiagramNode]
    let position: [EntityID: Int]
    let comparison: Comparison?
    let options: DiagramOptions

    /// The most lines between two boxes, since there are about as many ways for lines to part; of more, the most
    /// reported keep their own and one line stands for the rest.
    static let parallelLimit = 8

    /// What relations must share to lie on one line.
    private struct Line: Hashable {
        let source: Int
        let target: Int
        let tone: Tone
        let style: LineStyle
        let isSymmetric: Bool
    }

    /// What acts of several must share to have one hub.
    private struct Round: Hashable {
        let members: [Int]
        let tone: Tone
        let style: LineStyle
    }

    /// The lines of relations, in the order of each line's first relation.
    func edges(of relations: [Relation]) -> [DiagramEdge] {
        var lines: [Line] = []
        var members: [Line: [Telling]] = [:]
        let tellings = Telling.all(of: relations) { promise, deed in
            comparison.map { $0.mark(of: promise.key).side == $0.mark(of: deed.key).side } ?? true
        }
        for telling in tellings {
            let relation = telling.relation
            guard let source = position[relation.source], let target = position[relation.target] else { continue }
            let line = Line(
                source: source, target: target, tone: tone(of: relation), style: LineStyle(of: relation),
                isSymmetric: relation.type.isSymmetric)
            if members[line] == nil { lines.append(line) }
            members[line, default: []].append(telling)
        }
        let shares = Self.bundled(lines.map { ($0, members[$0] ?? []) })
        var slug = Slug()
        return shares.map { line, tellings in
            let types = tellings.prefix(30).map(\.relation.type.name).joined(separator: "_")
            let content = StatementList(of: tellings, showing: line.tone == .mixed ? 0 : StatementList.shownLimit) {
                Statement(
                    $0, in: graph, includesObject: options.includesObjects,
                    mark: comparison?.mark(of: $0.relation.key))
            }
            return DiagramEdge(
                id: slug.make(from: "\(nodes[line.source].id)_\(types)_\(nodes[line.target].id)"),
                source: line.source, target: line.target, tone: line.tone, style: line.style,
                isSymmetric: line.isSymmetric, content: content)
        }
    }

    /// The hubs of gatherings, in the order of each hub's first gathering.
    func hubs(of gatherings: [HubFinder.Gathering]) -> [DiagramHub] {
        var rounds: [Round] = []
        var acts: [Round: [HubFinder.Gathering]] = [:]
        for gathering in gatherings {
            let round = Round(
                members: gathering.members.compactMap { position[$0] }, tone: tone(of: gathering.act),
                style: LineStyle(of: gathering.act))
            if acts[round] == nil { rounds.append(round) }
            acts[round, default: []].append(gathering)
        }
        var slug = Slug()
        return rounds.map { round in
            let gatherings = acts[round] ?? []
            let members = gatherings[0].members
            let content = StatementList(of: gatherings.map { Telling($0.act) }) {
                Statement(
                    $0, of: members, in: graph, includesObject: options.includesObjects,
                    mark: comparison?.mark(of: $0.relation.key))
            }
            let types = gatherings.prefix(30).map(\.act.type.name).joined(separator: "_")
            return DiagramHub(
                id: slug.make(from: "\(types)_\(nodes[round.members[0]].id)"), members: round.members,
                tone: round.tone, style: round.style, content: content, relations: gatherings.flatMap(\.relations))
        }
    }

    private func tone(of relation: Relation) -> Tone {
        comparison.map { Tone(of: $0.mark(of: relation.key).side) } ?? Tone(of: relation.type)
    }

    /// The lines as they are where a pair has few; of a pair's many, all but the most reported on one line.
    private static func bundled(_ lines: [(Line, [Telling])]) -> [(Line, [Telling])] {
        let pairs = Dictionary(grouping: lines.indices) { index in
            let line = lines[index].0
            return [min(line.source, line.target), max(line.source, line.target)]
        }
        var bundles: [Int: (Line, [Telling])] = [:]
        var isBundled = [Bool](repeating: false, count: lines.count)
        for all in pairs.values where all.count > parallelLimit {
            let reports = all.map { lines[$0].1.reduce(into: Set<String>()) { $0.formUnion($1.documents) }.count }
            let ranked = all.indices.sorted { (reports[$1], $0) < (reports[$0], $1) }
            let left = ranked.dropFirst(parallelLimit - 1).map { all[$0] }.sorted()
            for index in left { isBundled[index] = true }
            bundles[left[0]] = (bundle(of: left.map { lines[$0].0 }), left.flatMap { lines[$0].1 })
        }
        return lines.indices.compactMap { bundles[$0] ?? (isBundled[$0] ? nil : lines[$0]) }
    }

    private static func bundle(of lines: [Line]) -> Line {
        let first = lines[0]
        let goesBothWays = lines.contains { $0.isSymmetric || $0.source != first.source }
        return Line(
            source: first.source, target: first.target, tone: .mixed, style: .asserted, isSymmetric: goesBothWays)
    }
}
