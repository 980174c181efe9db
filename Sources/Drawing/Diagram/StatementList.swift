import Graphs

/// What a line or a hub says: all of it counted, so much told in words, and the most reported of that shown.
package struct StatementList: Hashable, Sendable {
    /// What is told in words, in the order of the relations' keys; never empty.
    package let told: [Statement]
    /// What stands on the picture, in the same order.
    package let shown: [Statement]
    /// What makes the relations ones of their own, all of them, in order.
    package let relations: [RelationKey]
    /// How many documents tell them.
    package let reports: Int
    /// How likely the likeliest of it is told, from 0 to 1, where that is known.
    package let confidence: Double?
    /// How much there is to tell, a promise and what it promises counted as one.
    package let count: Int

    /// The most that tooltips and descriptions tell of one line.
    package static let toldLimit = 100
    /// The most labels that one line carries; of more, one fewer and how many are left.
    package static let shownLimit = 6

    /// Tells what lies on one line, putting each into words.
    init(of tellings: [Telling], showing limit: Int = shownLimit, wording: (Telling) -> Statement) {
        precondition(!tellings.isEmpty, "a line says something")
        let documents = tellings.map(\.documents)
        // The best reported first; of equals the one with more evidence, then the earlier one.
        let ranked = tellings.indices.sorted { left, right in
            let (first, second) = (documents[left].count, documents[right].count)
            if first != second { return first > second }
            let (more, less) = (tellings[left].relation.evidence.count, tellings[right].relation.evidence.count)
            return more != less ? more > less : left < right
        }
        let kept = ranked.prefix(Self.toldLimit).sorted()
        let statements = kept.map { wording(tellings[$0]) }
        let room = tellings.count > limit ? max(0, limit - 1) : limit
        let visible = Set(ranked.prefix(room))
        told = statements
        shown = zip(kept, statements).filter { visible.contains($0.0) }.map(\.1)
        relations = tellings.flatMap { $0.relations.map(\.key) }
        count = tellings.count
        confidence = tellings.compactMap(\.relation.confidence).max()
        reports = documents.reduce(into: Set<String>()) { $0.formUnion($1) }.count
    }

    /// What stands on the picture for all that is not shown; nothing where all is.
    package var rest: String? {
        let hidden = count - shown.count
        guard hidden > 0 else { return nil }
        return shown.isEmpty ? "\(hidden) more" : "and \(hidden) more"
    }

    /// The lines of text that stand on the picture.
    package var label: [String] { shown.flatMap(\.label) + (rest.map { [$0] } ?? []) }

    /// How many relations are not even told in words.
    package var untold: Int { count - told.count }

    /// Everything told with the words it rests on, one a line.
    package var tooltip: String {
        let texts = told.map(\.tooltip) + (untold > 0 ? ["and \(untold) more"] : [])
        return texts.joined(separator: "\n\n")
    }
}
