import Collections
import Graphs

extension CollectionFile {
    /// What lies around names, of which a question is answered as of the whole.
    func surroundings(
        of names: [String], knowing knowledge: Knowledge, depth: Int = 1, filter: RelationFilter
    ) throws -> EntityGraph {
        let centres = try names.map { try entity(named: $0, knowing: knowledge).id }
        return try attempt { collection throws(CollectionError) in
            try collection.surroundings(of: centres, depth: depth, filter: filter)
        }
    }

    /// The weightiest claims about names, with which an answer that is limited ends.
    func weightiest(
        _ limit: Int, of names: [String], knowing knowledge: Knowledge, direction: Direction, filter: RelationFilter
    ) throws -> EntityGraph {
        let centres = try names.map { try entity(named: $0, knowing: knowledge).id }
        return try attempt { collection throws(CollectionError) in
            try collection.weightiest(limit, about: centres, direction: direction, filter: filter)
        }
    }

    /// How much there is of what in the collection.
    func tally() throws(Complaint) -> GraphTally {
        try attempt { collection throws(CollectionError) in try collection.tally() }
    }

    /// The claims of which some evidence has all of some words.
    func claims(quoting words: [String], filter: RelationFilter) throws(Complaint) -> EntityGraph {
        try attempt { collection throws(CollectionError) in
            try collection.claims(quoting: words, filter: filter)
        }
    }

    /// Those of these claims that an answer begins with, and how many claims there are in all.
    func foremost(
        _ limit: Int, quoting words: [String], filter: RelationFilter
    ) throws(Complaint) -> (graph: EntityGraph, count: Int) {
        try attempt { collection throws(CollectionError) in
            try collection.foremost(limit, quoting: words, filter: filter)
        }
    }

    /// The entity that a name means among all; who is unknown is told with near names.
    private func entity(named name: String, knowing knowledge: Knowledge) throws -> Entity {
        let question = NameQuestion(name: name, knowledge: knowledge)
        let bearers = try bearers(of: name, or: [], bodies: [])
        // Only what a name means of itself needs no tables.
        if case .found(let entity) = NameIndex(bearers).find(name), entity.kind != .organisation { return entity }
        let gazetteer = try knowledge.gazetteer()
        var (ids, bodies): ([EntityID], [String]) = ([], [])
        if let country = gazetteer.country(called: name) { ids.append(country) }
        switch gazetteer.body(called: name) {
        case .one(let id): ids.append(id)
        case .any(let stem): bodies.append(stem)
        case nil: break
        }
        let candidates = NameIndex(try self.bearers(of: name, or: ids, bodies: bodies))
        if try question.isKnown(in: candidates) { return try question.answer(in: candidates) }
        let near = try attempt { collection throws(CollectionError) in try collection.names(near: name) }
        return try question.answer(in: NameIndex(near))
    }

    private func bearers(of name: String, or ids: [EntityID], bodies: [String]) throws(Complaint) -> EntityGraph {
        try attempt { collection throws(CollectionError) in
            try collection.bearers(of: [name], or: ids, bodies: bodies)
        }
    }
}
