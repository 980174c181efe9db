import Foundation
import Graphs
import Yams

/// Reads the ontology's YAML files and names the line and column of every mistake.
struct OntologyReader {
    /// Reads the event types and the words of stance.
    func read(events: URL, stance: URL) throws(OntologyError) -> Ontology {
        let eventFile = try YAMLFile(url: events)
        let stanceFile = try YAMLFile(url: stance)
        var definitions: [String: Ontology.Definition] = [:]
        var frames: [Frame: [String]] = [:]
        for (name, node) in try eventFile.entries(eventFile.root, "types") {
            definitions[name] = try definition(named: name, node, in: eventFile)
            for (kind, section) in [(TriggerKind.verb, "verbs"), (.noun, "nouns"), (.adjective, "adjectives")] {
                for (number, item) in try eventFile.items(node, section).enumerated() {
                    let frame = try frame(number + 1, of: name, kind, item, in: eventFile)
                    frames[frame] = try eventFile.words(item, "words")
                }
            }
        }
        func set(_ key: String) throws(OntologyError) -> Set<String> {
            Set(try stanceFile.words(stanceFile.root, key))
        }
        let vocabulary = StanceVocabulary(
            expecting: try set("expecting"), supposing: try set("supposing"), negating: try set("negating"),
            claiming: try set("claiming"), saying: try set("saying"), hearsayAdverbs: try set("hearsay_adverbs"),
            expectingModifiers: try set("expecting_modifiers"), supposingModifiers: try set("supposing_modifiers"),
            claimingModifiers: try set("claiming_modifiers"),
            futureAuxiliaries: try set("future_auxiliaries"), possibleAuxiliaries: try set("possible_auxiliaries"),
            conditionMarkers: try set("condition_markers"), objectControl: try set("object_control"),
            dutyAuxiliaries: try set("duty_auxiliaries"))
        return Ontology(
            definitions: definitions, frames: frames,
            lightVerbs: Set(try eventFile.words(eventFile.root, "light_verbs")), stance: vocabulary)
    }

    private func definition(named name: String, _ node: Node, in file: YAMLFile) throws(OntologyError)
        -> Ontology.Definition
    {
        var eventClass: EventClass?
        if let text = try file.text(node, "class") {
            guard let known = EventClass(rawValue: text) else {
                throw file.error(
                    at: node["class"] ?? node, "'\(text)' is no PLOVER class",
                    expected: EventClass.allCases.map(\.rawValue).joined(separator: ", "))
            }
            eventClass = known
        }
        return Ontology.Definition(
            type: RelationType(
                name: name, eventClass: eventClass, isSymmetric: try file.flag(node, "symmetric")),
            sources: try kinds(node, "sources", in: file), targets: try kinds(node, "targets", in: file),
            reachesOwner: try file.flag(node, "reaches_owner"),
            borrowsSubject: try file.flag(node, "borrows_subject"))
    }

    private func kinds(_ node: Node, _ key: String, in file: YAMLFile) throws(OntologyError) -> Set<EntityKind> {
        var kinds: Set<EntityKind> = []
        for word in try file.words(node, key) {
            guard let kind = EntityKind(rawValue: word) else {
                throw file.error(
                    at: node[key] ?? node, "'\(word)' is no kind of entity",
                    expected: EntityKind.allCases.map(\.rawValue).joined(separator: ", "))
            }
            kinds.insert(kind)
        }
        return kinds
    }

    private func frame(
        _ number: Int, of type: String, _ kind: TriggerKind, _ node: Node, in file: YAMLFile
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
            name: "\(type)/\(kind)/\(number)", type: type, kind: kind,
            source: (source.isEmpty ? defaults.source : source).map(Role.init),
            target: (target.isEmpty ? defaults.target : target).map(Role.init),
            objects: Set(try file.words(node, "object")), particle: try file.text(node, "particle"))
    }
}
