import Graphs

/// What of a graph the acts are about: who acts, and who is tied to one of these, over however many offices.
struct Story {
    /// Those who act or to whom something is done.
    let actors: Set<EntityID>
    /// These and all that hang together with them.
    let members: Set<EntityID>

    init(of relations: [Relation]) {
        let acts = relations.filter { $0.type.eventClass != nil }
        actors = Set(acts.flatMap { [$0.source, $0.target] })
        var neighbours: [EntityID: [EntityID]] = [:]
        for relation in relations {
            neighbours[relation.source, default: []].append(relation.target)
            neighbours[relation.target, default: []].append(relation.source)
        }
        var reached = actors
        var open = Array(actors)
        while let next = open.popLast() {
            for neighbour in neighbours[next] ?? [] where reached.insert(neighbour).inserted { open.append(neighbour) }
        }
        members = reached
    }
}
