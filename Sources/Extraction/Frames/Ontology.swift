public import Foundation
public import Graphs
import Syntax

/// The vocabulary of edges: types, the words that trigger them, and where their ends stand.
///
/// A class because many readers hold the same tables; nothing in it changes after it is made.
public final class Ontology: Sendable {
    /// One type with what the ontology says of its ends.
    struct Definition: Sendable {
        let type: RelationType
        /// Kinds that the source may be; empty for any.
        let sources: Set<EntityKind>
        /// Kinds that the target may be; empty for any.
        let targets: Set<EntityKind>
        /// Whether what belongs to someone stands for them at the target's end.
        let reachesOwner: Bool
        /// Whether a deed done to a thing is done to the place where it stands.
        let reachesPlace: Bool
        /// Whether it is done with arms, and not to bills, hearts and markets.
        let isArmed: Bool
        /// Whether an event noun of this type without a source takes the subject of its clause.
        let borrowsSubject: Bool
        /// The type that its denial is: not to accept is to reject; nothing when a denial stays one.
        let denial: String?
        /// What the program has to know of it, if anything.
        let role: TypeRole?
    }

    let definitions: [String: Definition]
    private let roles: [TypeRole: String]
    let frames: [TriggerKind: [String: [Frame]]]
    let lightVerbs: Set<String>
    /// Nouns that only measure what their `of`-phrase names: `round`, `series`.
    let measures: Set<String>
    /// Reads sentences as graphs, knowing the verbs that mean something here.
    let syntax: SyntaxReader
    let stance: StanceVocabulary
    let sport: SportVocabulary

    /// All types, sorted by quad, class and name; standing facts come last.
    public var types: [RelationType] {
        func order(_ type: RelationType) -> (Int, Int, String) {
            guard let eventClass = type.eventClass, let quad = type.quad else { return (99, 99, type.name) }
            return (
                Quad.allCases.firstIndex(of: quad) ?? 0, EventClass.allCases.firstIndex(of: eventClass) ?? 0, type.name
            )
        }
        return definitions.values.map(\.type).sorted { order($0) < order($1) }
    }

    /// The words that trigger a type, sorted, without repeats.
    public func words(triggering type: String) -> [String] {
        let words = frames.values.flatMap { byWord in
            byWord.filter { $0.value.contains { $0.type == type } }.keys
        }
        return Set(words).sorted()
    }

    /// For every frame's name the file and line where it stands.
    var origins: [String: String] {
        let all = frames.values.flatMap { $0.values.joined() }
        return Dictionary(all.map { ($0.name, $0.origin) }) { first, _ in first }
    }

    /// The type of a name.
    public func type(named name: String) -> RelationType? { definitions[name]?.type }

    /// The type that has a role, the one stated last where several have it.
    func type(_ role: TypeRole) -> RelationType? { roles[role].flatMap(type(named:)) }

    /// Whether a type has a role.
    func isType(_ name: String, _ role: TypeRole) -> Bool { definitions[name]?.role == role }

    /// Reads the ontology that ships with Entente, and what a person's own files add to it.
    ///
    /// - Parameter extensions: YAML files of the same form as the one that ships; a later one wins over an earlier.
    /// - Throws: `OntologyError` with line and column when a file is missing or has a mistake.
    public convenience init(extendedBy extensions: [URL] = []) throws(OntologyError) {
        try self.init(adding: extensions.map(DataFile.init))
    }

    /// Reads the same with a person's own files that were read before.
    package convenience init(extendedBy extensions: [OwnFile]) throws(OntologyError) {
        try self.init(adding: extensions.map(DataFile.init))
    }

    private convenience init(adding extensions: [DataFile]) throws(OntologyError) {
        let parts = try OntologyReader().read(
            events: [DataFile(shipped: "events.yaml", in: "Ontology")] + extensions,
            stance: DataFile(shipped: "stance.yaml", in: "Ontology"),
            irregularVerbs: DataFile(shipped: "irregular_verbs.txt", in: "Ontology"),
            sport: DataFile(shipped: "sport.txt", in: "Ontology"),
            prepositions: DataFile(shipped: "prepositions.txt", in: "Ontology"),
            dictionaryForms: DataFile(shipped: "dictionary_forms.txt", in: "Ontology"))
        try self.init(parts)
    }

    /// What an ontology is made of.
    struct Parts {
        let definitions: [String: Definition]
        let roles: [TypeRole: String]
        /// In the order of the files; of frames that ask for as much the first given is tried first.
        let frames: [(frame: Frame, words: [String])]
        let lightVerbs: Set<String>
        let measures: Set<String>
        let stance: StanceVocabulary
        let irregularForms: [String: String]
        let sport: SportVocabulary
    }

    private init(_ parts: Parts) throws(OntologyError) {
        definitions = parts.definitions
        roles = parts.roles
        lightVerbs = parts.lightVerbs
        measures = parts.measures
        stance = parts.stance
        sport = parts.sport
        var byKind: [TriggerKind: [String: [Frame]]] = [:]
        let ordered = parts.frames.enumerated().sorted {
            (-$0.element.frame.strictness, $0.offset) < (-$1.element.frame.strictness, $1.offset)
        }
        for (frame, words) in ordered.map(\.element) {
            for word in words { byKind[frame.kind, default: [:]][word, default: []].append(frame) }
        }
        self.frames = byKind
        let verbs = (byKind[.verb] ?? [:]).keys.reduce(into: lightVerbs.union(stance.verbs)) { $0.insert($1) }
        do {
            syntax = try SyntaxReader(
                forms: VerbForms(known: verbs, irregular: parts.irregularForms), classes: stance.classes)
        } catch {
            throw OntologyError(
                file: error.file, at: OntologyError.Place(line: error.line, column: error.column),
                problem: error.problem, expected: error.expected)
        }
    }

    /// The frames that a lemma can trigger, those that ask for more before the others, else as they are stated.
    func frames(of lemma: String, as kind: TriggerKind) -> [Frame] {
        guard let words = frames[kind] else { return [] }
        return words[lemma] ?? Self.singular(lemma).flatMap { words[$0] } ?? []
    }

    /// Whether a noun is one of a frame's words; lemmatisers leave some plurals as they are: `troops`.
    func isOne(_ lemma: String, of words: Set<String>) -> Bool {
        words.contains(lemma) || Self.singular(lemma).map(words.contains) ?? false
    }

    private static func singular(_ lemma: String) -> String? {
        lemma.hasSuffix("s") && lemma.count > 3 ? String(lemma.dropLast()) : nil
    }
}
