import Foundation
import Graphs
import Yams

/// Reads the ontology's YAML files and names the line and column of every mistake.
struct OntologyReader {
    /// Reads the event types and the words of stance.
    ///
    /// Of several event files a later one adds types and frames to those of the earlier ones; a type that is given a
    /// class again is defined anew.
    func read(
        events: [DataFile], stance: DataFile, irregularVerbs: DataFile, sport: DataFile, prepositions: DataFile,
        dictionaryForms: DataFile
    ) throws(OntologyError) -> Ontology {
        let irregular = try irregularForms(of: irregularVerbs)
        let check = FrameCheck(
            forms: DictionaryForms(known: try words(of: dictionaryForms), irregular: irregular),
            prepositions: try words(of: prepositions))
        var denials: [(denial: String, node: Node, file: YAMLFile)] = []
        var definitions: [String: Ontology.Definition] = [:]
        var frames: [Frame: [String]] = [:]
        var lightVerbs: Set<String> = []
        var measures: Set<String> = []
        for data in events {
            let file = try YAMLFile(data)
            for key in file.unknownKeys(file.root, known: ["types", "light_verbs", "measures"]) {
                throw file.error(
                    at: key, "'\(key.string ?? "")' is no part of an ontology",
                    expected: "types, light_verbs or measures")
            }
            lightVerbs.formUnion(try file.words(file.root, "light_verbs"))
            measures.formUnion(try file.words(file.root, "measures"))
            for (name, node) in try file.entries(file.root, "types") {
                guard !name.isEmpty, name == name.lowercased(), !name.contains(where: \.isWhitespace) else {
                    throw file.error(
                        at: node, "'\(name)' is no name of a type", expected: "small letters, and _ between words")
                }
                guard node.mapping != nil else {
                    throw file.error(
                        at: node, "nothing is said of the type '\(name)'", expected: "class, verbs, nouns or adjectives"
                    )
                }
                if definitions[name] == nil || file.value(node, "class") != nil {
                    definitions[name] = try definition(named: name, node, in: file)
                    frames = frames.filter { $0.key.type != name }
                }
                let earlier = frames.keys.count { $0.type == name }
                let found = try self.frames(of: name, node, after: earlier, in: file, checkedBy: check)
                guard !data.isOwn || earlier + found.count > 0 else {
                    throw file.error(
                        at: node, "the type '\(name)' has no words that tell of it",
                        expected: "verbs, nouns or adjectives")
                }
                for (frame, words) in found { frames[frame] = words }
                if let denial = definitions[name]?.denial, let place = file.value(node, "denial") {
                    denials.append((denial, place, file))
                }
            }
        }
        for (denial, node, file) in denials where definitions[denial] == nil {
            throw file.error(at: node, "there is no type '\(denial)'", expected: "the type that a denial is")
        }
        return try Ontology(
            definitions: definitions, frames: frames, lightVerbs: lightVerbs, measures: measures,
            stance: try vocabulary(of: stance), irregularForms: irregular,
            sport: try sportVocabulary(of: sport))
    }

    private func frames(
        of name: String, _ node: Node, after earlier: Int, in file: YAMLFile, checkedBy check: FrameCheck
    ) throws(OntologyError) -> [(Frame, [String])] {
        let known = [
            "class", "symmetric", "sources", "targets", "reaches_owner", "reaches_place", "borrows_subject",
            "denial",
        ]
        let sections = [(TriggerKind.verb, "verbs"), (.noun, "nouns"), (.adjective, "adjectives")]
        for key in file.unknownKeys(node, known: known + sections.map(\.1)) {
            throw file.error(
                at: key, "'\(key.string ?? "")' says nothing of a type",
                expected: (known + sections.map(\.1)).joined(separator: ", "))
        }
        var found: [(Frame, [String])] = []
        for (kind, section) in sections {
            for item in try file.items(node, section) {
                let parts = [
                    "words", "source", "target", "subject", "object", "except", "particle", "needs_clause", "below",
                    "not_below",
                    "phrase", "clause", "sources", "targets", "named", "transitive",
                ]
                for key in file.unknownKeys(item, known: parts) {
                    throw file.error(
                        at: key, "'\(key.string ?? "")' says nothing of a frame",
                        expected: parts.joined(separator: ", "))
                }
                let words = try file.words(item, "words")
                guard !words.isEmpty else {
                    throw file.error(at: item, "this frame has no words", expected: "words: and lemmas")
                }
                try check.check(item, kind, in: file)
                found.append((try frame(earlier + found.count + 1, of: name, kind, item, in: file), words))
            }
        }
        return found
    }

    /// The words of a file, however many stand on a line.
    private func words(of file: DataFile) throws(OntologyError) -> Set<String> {
        let lines = try file.text().split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Set(lines.flatMap { $0.split(separator: " ") }.map(String.init))
    }

    private func irregularForms(of file: DataFile) throws(OntologyError) -> [String: String] {
        var forms: [String: String] = [:]
        for line in try file.text().split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ").map(String.init)
            for form in words.dropFirst() { forms[form] = words[0] }
        }
        return forms
    }

    private func sportVocabulary(of file: DataFile) throws(OntologyError) -> SportVocabulary {
        var sections: [Substring: Set<String>] = [:]
        var section: Substring = ""
        for line in try file.text().split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("[") { section = line } else { sections[section, default: []].insert(String(line)) }
        }
        return SportVocabulary(telling: sections["[telling]"] ?? [], hinting: sections["[hinting]"] ?? [])
    }

    private func vocabulary(of data: DataFile) throws(OntologyError) -> StanceVocabulary {
        let file = try YAMLFile(data)
        func set(_ key: String) throws(OntologyError) -> Set<String> {
            Set(try file.words(file.root, key))
        }
        func phrases(_ key: String) throws(OntologyError) -> [[String]] {
            try file.words(file.root, key).map { $0.split(separator: "_").map(String.init) }
        }
        let verbs = ["expecting", "supposing", "negating", "performing", "disputing", "ending", "happening"]
        var phrasals: Set<String> = []
        for key in verbs { phrasals.formUnion(try set(key).filter { $0.contains("_") }) }
        return StanceVocabulary(
            expecting: try set("expecting"), supposing: try set("supposing"), negating: try set("negating"),
            claiming: try set("claiming"), saying: try set("saying"), telling: try set("telling"),
            hearsayAdverbs: try set("hearsay_adverbs"), supposingAdverbs: try set("supposing_adverbs"),
            expectingModifiers: try set("expecting_modifiers"), supposingModifiers: try set("supposing_modifiers"),
            claimingModifiers: try set("claiming_modifiers"),
            futureAuxiliaries: try set("future_auxiliaries"), possibleAuxiliaries: try set("possible_auxiliaries"),
            conditionMarkers: try set("condition_markers"), objectControl: try set("object_control"),
            dutyAuxiliaries: try set("duty_auxiliaries"), deciding: try set("deciding"),
            performing: try set("performing"), wrongs: try set("wrongs"), bidding: try set("bidding"),
            foreshadowing: try set("foreshadowing"),
            imagining: try set("imagining"), untrue: try set("untrue"), disputing: try set("disputing"),
            settings: try set("settings"), occasions: try set("occasions"),
            partaking: try set("partaking"), declining: try set("declining"),
            nearing: try set("nearing"), exculpating: try set("exculpating"), musing: try set("musing"),
            factual: try set("factual"), ending: try set("ending"), concluding: try set("concluding"),
            encounters: try set("encounters"), happening: try set("happening"), hesitating: try set("hesitating"),
            conditions: try phrases("conditions"), contingencies: try phrases("contingencies"),
            negatingModifiers: try set("negating_modifiers"), tellers: try set("tellers"), phrasals: phrasals)
    }

    private func definition(named name: String, _ node: Node, in file: YAMLFile) throws(OntologyError)
        -> Ontology.Definition
    {
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
            reachesPlace: try file.flag(node, "reaches_place"),
            borrowsSubject: try file.flag(node, "borrows_subject"), denial: try file.text(node, "denial"))
    }

    private func kinds(_ node: Node, _ key: String, in file: YAMLFile) throws(OntologyError) -> Set<EntityKind> {
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
            name: "\(type)/\(kind)/\(number)", origin: file.place(of: node), type: type, kind: kind,
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
            isNamed: try file.flag(node, "named"))
    }

    private func phrase(_ node: Node, in file: YAMLFile) throws(OntologyError) -> FramePhrase? {
        let words = try file.words(node, "phrase")
        return words.first.map { FramePhrase(preposition: $0, nouns: Set(words.dropFirst())) }
    }

    private func tone(_ node: Node, in file: YAMLFile) throws(OntologyError) -> ClauseTone? {
        guard let text = try file.text(node, "clause") else { return nil }
        guard let tone = ClauseTone(rawValue: text) else {
            throw file.error(
                at: file.value(node, "clause") ?? node, "'\(text)' is no tone",
                expected: "friendly, hostile or harmless")
        }
        return tone
    }
}
