import Graphs

/// A relation in words: short on its edge, whole in the description.
struct Wording {
    let phrasebook: Phrasebook
    /// What sort of thing the other side is.
    var target: EntityKind?

    /// Whom a relation is told of.
    enum Company {
        /// Of its two ends.
        case pair
        /// Of several who did it with one another.
        case several
    }

    /// What stands on the edge, such as `supplied weapons to` or `(might visit)`.
    func label(of telling: Telling, object: String?, company: Company = .pair) -> String {
        let relation = telling.relation
        let parts = parts(
            of: relation, verb: verb(of: telling) ?? shortVerb(of: relation), object: object, company: company)
        let text = [parts.before, parts.last].compactMap(\.self).joined(separator: " ")
        return relation.modality == .hypothetical ? "(\(text))" : text
    }

    /// The whole sentence, such as `North Korea supplied weapons to Russia`, without a full stop.
    func sentence(of telling: Telling, source: String, target: String, object: String?) -> String {
        let relation = telling.relation
        let parts = parts(
            of: relation, verb: verb(of: telling) ?? verb(of: relation), object: object, company: .pair)
        return [source, parts.before, target, parts.last, parts.remark].compactMap(\.self).joined(separator: " ")
    }

    /// The whole sentence about several, such as `Norway, Sweden, Finland and Estonia met`, without a full stop.
    func sentence(of relation: Relation, parties: [String], object: String?) -> String {
        let verb = verb(of: relation)
        let plural = verb.hasPrefix("is ") ? "are \(verb.dropFirst(3))" : verb
        let parts = parts(of: relation, verb: plural, object: object, company: .several)
        return [Self.listed(parties), parts.before, parts.last, parts.remark].compactMap(\.self).joined(separator: " ")
    }

    /// A row of names, such as `Norway, Sweden and Finland`.
    private static func listed(_ names: [String]) -> String {
        guard names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    }

    /// The words before the other side, an object that stands last, and one that no place in the sentence suits.
    private func parts(
        of relation: Relation, verb: String, object: String?, company: Company
    ) -> (before: String, last: String?, remark: String?) {
        let phrase = phrase(of: relation)
        let link = company == .pair ? phrase.link.map { " " + $0 } ?? "" : ""
        guard let object else { return (verb + link, nil, nil) }
        guard !phrasebook.standsLast(object) else { return (verb + link, object, nil) }
        guard let frame = phrase.objectFrame, phrasebook.readsAlone(object) else {
            return (verb + link, nil, "(\(object))")
        }
        let around = frame.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
        return (verb + " " + around[0] + object + (company == .pair ? around[1] : ""), nil, nil)
    }

    /// The words where something is told together with the promise of it, such as `promised not to attack`.
    private func verb(of telling: Telling) -> String? {
        guard let promise = telling.promise,
            let infinitive = phrase(of: telling.relation).infinitive
        else { return nil }
        return verb(of: promise) + (telling.relation.polarity == .negated ? " not to " : " to ") + infinitive
    }

    private func phrase(of relation: Relation) -> Phrase { phrasebook.phrase(for: relation.type.name, to: target) }

    private func shortVerb(of relation: Relation) -> String {
        let verb = verb(of: relation)
        if relation.modality == .expected, verb.hasPrefix("is ") { return String(verb.dropFirst(3)) }
        let phrase = phrase(of: relation)
        guard let infinitive = phrase.infinitive, infinitive.hasPrefix("be ") else { return verb }
        switch (relation.polarity, relation.modality) {
        case (.affirmed, .asserted): return phrase.finite
        case (.negated, .asserted): return "not \(phrase.finite)"
        case (.affirmed, .reported): return "reportedly \(phrase.finite)"
        case (.negated, .reported): return "reportedly not \(phrase.finite)"
        case (_, .expected), (_, .hypothetical): return verb
        }
    }

    private func verb(of relation: Relation) -> String {
        let phrase = phrase(of: relation)
        let isNegated = relation.polarity == .negated
        guard let infinitive = phrase.infinitive else {
            return unknownVerb(phrase.finite, isNegated: isNegated, modality: relation.modality)
        }
        let told = isNegated ? denied(infinitive, relation) : told(phrase, infinitive)
        switch relation.modality {
        case .asserted: return told
        case .reported: return "reportedly \(told)"
        case .expected: return isNegated ? "is expected not to \(infinitive)" : "is expected to \(infinitive)"
        case .hypothetical: return isNegated ? "might not \(infinitive)" : "might \(infinitive)"
        }
    }

    private func told(_ phrase: Phrase, _ infinitive: String) -> String {
        infinitive.hasPrefix("be ") ? "is \(infinitive.dropFirst(3))" : phrase.finite
    }

    private func denied(_ infinitive: String, _ relation: Relation) -> String {
        if infinitive.hasPrefix("be ") { return "is not \(infinitive.dropFirst(3))" }
        return relation.type.eventClass == nil ? "does not \(infinitive)" : "did not \(infinitive)"
    }

    private func unknownVerb(_ finite: String, isNegated: Bool, modality: Modality) -> String {
        let told = isNegated ? "not \(finite)" : finite
        switch modality {
        case .asserted: return told
        case .reported: return "reportedly \(told)"
        case .expected: return "expected: \(told)"
        case .hypothetical: return "possibly \(told)"
        }
    }
}
