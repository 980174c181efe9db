import Graphs

/// What an ontology says of a type and of a frame.
extension OntologyReader {
    /// What is said of a type; one that is defined anew keeps the role it had.
    func definition(
        named name: String, _ node: YAMLNode, in file: YAMLFile, role earlier: TypeRole?
    ) throws(OntologyError) -> Ontology.Definition {
        var eventClass: EventClass?
        if let text = try file.text(node, "class") {
            guard let known = EventClass(rawValue: text) else {
                throw file.error(
                    at: file.value(node, "class") ?? node, "'\(text)' is no PLOVER class",
                    expected: EventClass.allCases.map(\.rawValue).joined(separator: ", "))
            }
            eventClass = known
        }
        return Ontology.Definition(
            type: RelationType(
                name: name, eventClass: eventClass, isSymmetric: try file.flag(node, "symmetric")),
            sources: try kinds(node, "sources", in: file), targets: try kinds(node, "targets", in: file),
            reachesOwner: try file.flag(node, "reaches_owner"),
            reachesPlace: try file.flag(node, "reaches_place"), isArmed: try file.flag(node, "armed"),
            borrowsSubject: try file.flag(node, "borrows_subject"), denial: try file.text(node, "denial"),
            role: try role(node, in: file) ?? earlier)
    }

    private func role(_ node: YAMLNode, in file: YAMLFile) throws(OntologyError) -> TypeRole? {
        guard let text = try file.text(node, "role") else { return nil }
        guard let role = TypeRole(rawValue: text) else {
            throw file.error(
                at: file.value(node, "role") ?? node, "'\(text)' is no role of a type",
                expected: TypeRole.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return role
    }

    private func kinds(_ node: YAMLNode, _ key: String, in file: YAMLFile) throws(OntologyError) -> Set<EntityKind> {
        var kinds: Set<EntityKind> = []
        for word in try file.words(node, key) {
            guard let kind = EntityKind(rawValue: word) else {
                throw file.error(
                    at: file.value(node, key) ?? node, "'\(word)' is no kind of entity",
                    expected: EntityKind.allCases.map(\.rawValue).joined(separator: ", "))
            }
            kinds.insert(kind)
        }
        return kinds
    }

    /// The frame that an item tells.
    func frame(
        of type: String, _ kind: TriggerKind, _ node: YAMLNode, in file: YAMLFile
    ) throws(OntologyError) -> Frame {
        let defaults: (source: [String], target: [String]) =
            switch kind {
            case .verb: (["subject"], ["object"])
            case .adjective: (["subject"], ["to", "with", "of"])
            case .noun: (["by", "owner", "from", "between"], ["of", "to", "with", "against", "on"])
            }
        let source = try file.words(node, "source")
        let target = try file.words(node, "target")
        return Frame(
            name: "\(type)/\(kind)/\(try name(of: node, in: file))", origin: file.place(of: node), type: type,
            kind: kind,
            source: (source.isEmpty ? defaults.source : source).map(Role.init),
            target: (target.isEmpty ? defaults.target : target).map(Role.init),
            objects: Set(try file.words(node, "object")), barredObjects: Set(try file.words(node, "except")),
            subjects: Set(try file.words(node, "subject")), particle: try file.text(node, "particle"),
            needsClause: file.value(node, "needs_clause") == nil ? nil : try file.flag(node, "needs_clause"),
            clauseVerbs: Set(try file.words(node, "below")),
            barredClauseVerbs: Set(try file.words(node, "not_below")),
            hasObject: file.value(node, "transitive") == nil ? nil : try file.flag(node, "transitive"),
            phrase: try phrase(node, in: file),
            tone: try tone(node, in: file), sources: try kinds(node, "sources", in: file),
            targets: try kinds(node, "targets", in: file),
            isNamed: try file.flag(node, "named"),
            isOwn: file.value(node, "own") == nil ? nil : try file.flag(node, "own"))
    }

    /// The name that a frame is given, or else the first of each sort of words that it asks for: it stays the same
    /// whatever is added beside it.
    private func name(of node: YAMLNode, in file: YAMLFile) throws(OntologyError) -> String {
        if let name = try file.text(node, "name") { return name }
        var words: [String] = []
        words += try file.words(node, "subject").prefix(1)
        words += try file.words(node, "words").prefix(1)
        words += try file.words(node, "particle").prefix(1)
        words += try file.words(node, "object").prefix(1)
        words += try file.words(node, "phrase").prefix(2)
        words += try file.words(node, "below").prefix(1)
        words += try file.words(node, "clause").prefix(1)
        words += try file.words(node, "source").prefix(1).filter { $0 == Role.between.text }
        return words.joined(separator: "-")
    }

    private func phrase(_ node: YAMLNode, in file: YAMLFile) throws(OntologyError) -> FramePhrase? {
        let words = try file.words(node, "phrase")
        return words.first.map { FramePhrase(preposition: $0, nouns: Set(words.dropFirst())) }
    }

    private func tone(_ node: YAMLNode, in file: YAMLFile) throws(OntologyError) -> ClauseTone? {
        guard let text = try file.text(node, "clause") else { return nil }
        guard let tone = ClauseTone(rawValue: text) else {
            throw file.error(
                at: file.value(node, "clause") ?? node, "'\(text)' is no tone",
                expected: "friendly, hostile or harmless")
        }
        return tone
    }
}
