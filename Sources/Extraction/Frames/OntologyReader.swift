import Foundation
import Graphs

/// Reads the ontology's YAML files and names the line and column of every mistake.
struct OntologyReader {
    /// Reads the event types and the words of stance.
    ///
    /// Of several event files a later one adds types and frames to those of the earlier ones; a type that is given a
    /// class again is defined anew.
    func read(
        events: [DataFile], stance: DataFile, irregularVerbs: DataFile, sport: DataFile, prepositions: DataFile,
        dictionaryForms: DataFile
    ) throws(OntologyError) -> Ontology.Parts {
        let irregular = try irregularForms(of: irregularVerbs)
        let check = FrameCheck(
            forms: DictionaryForms(known: try words(of: dictionaryForms), irregular: irregular),
            prepositions: try words(of: prepositions))
        var denials: [(denial: String, node: YAMLNode, file: YAMLFile)] = []
        var definitions: [String: Ontology.Definition] = [:]
        var roles: [TypeRole: String] = [:]
        var frames: [(frame: Frame, words: [String])] = []
        var lightVerbs: Set<String> = []
        var measures: Set<String> = []
        for data in events {
            let file = try YAMLFile(data)
            for key in file.unknownKeys(file.root, known: ["types", "light_verbs", "measures"]) {
                throw file.error(
                    at: key, "'\(key.text ?? "")' is no part of an ontology",
                    expected: "types, light_verbs or measures")
            }
            lightVerbs.formUnion(try file.words(file.root, "light_verbs"))
            measures.formUnion(try file.words(file.root, "measures"))
            var added = 0
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
                    definitions[name] = try definition(named: name, node, in: file, role: definitions[name]?.role)
                    frames.removeAll { $0.frame.type == name }
                    if let role = definitions[name]?.role { roles[role] = name }
                }
                let found = try self.frames(of: name, node, in: file, checkedBy: check)
                let known = frames.filter { $0.frame.type == name }
                guard !data.isOwn || known.count + found.count > 0 else {
                    throw file.error(
                        at: node, "the type '\(name)' has no words that tell of it",
                        expected: "verbs, nouns or adjectives")
                }
                var names = Dictionary(known.map { ($0.frame.name, $0.frame.origin) }) { first, _ in first }
                for (frame, _, item) in found {
                    if let origin = names[frame.name] {
                        throw file.error(
                            at: item, "the frame at \(origin) is called '\(frame.name)' too",
                            expected: "a name: of its own")
                    }
                    names[frame.name] = frame.origin
                }
                // What a person adds goes before what ships.
                frames.insert(contentsOf: found.map { ($0.frame, $0.words) }, at: data.isOwn ? added : frames.count)
                added += found.count
                if let denial = definitions[name]?.denial, let place = file.value(node, "denial") {
                    denials.append((denial, place, file))
                }
            }
        }
        for (denial, node, file) in denials where definitions[denial] == nil {
            throw file.error(at: node, "there is no type '\(denial)'", expected: "the type that a denial is")
        }
        return Ontology.Parts(
            definitions: definitions, roles: roles, frames: frames, lightVerbs: lightVerbs, measures: measures,
            stance: try StanceVocabulary(stance), irregularForms: irregular,
            sport: try sportVocabulary(of: sport))
    }

    private func frames(
        of name: String, _ node: YAMLNode, in file: YAMLFile, checkedBy check: FrameCheck
    ) throws(OntologyError) -> [(frame: Frame, words: [String], item: YAMLNode)] {
        let known = [
            "class", "symmetric", "sources", "targets", "reaches_owner", "reaches_place", "borrows_subject",
            "denial", "role", "armed",
        ]
        let sections = [(TriggerKind.verb, "verbs"), (.noun, "nouns"), (.adjective, "adjectives")]
        for key in file.unknownKeys(node, known: known + sections.map(\.1)) {
            throw file.error(
                at: key, "'\(key.text ?? "")' says nothing of a type",
                expected: (known + sections.map(\.1)).joined(separator: ", "))
        }
        var found: [(frame: Frame, words: [String], item: YAMLNode)] = []
        for (kind, section) in sections {
            for item in try file.items(node, section) {
                let parts = [
                    "name", "words", "source", "target", "subject", "object", "except", "particle", "needs_clause",
                    "below",
                    "not_below",
                    "phrase", "clause", "sources", "targets", "named", "transitive", "own",
                ]
                for key in file.unknownKeys(item, known: parts) {
                    throw file.error(
                        at: key, "'\(key.text ?? "")' says nothing of a frame",
                        expected: parts.joined(separator: ", "))
                }
                let words = try file.words(item, "words")
                guard !words.isEmpty else {
                    throw file.error(at: item, "this frame has no words", expected: "words: and lemmas")
                }
                try check.check(item, kind, in: file)
                found.append((try frame(of: name, kind, item, in: file), words, item))
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
}
