// What is told beside the act, in words for a person: `over weapons`, `on Thursday, 2024-06-27`, `according to Lim`.

extension Evidence {
    /// What this piece tells: object, time and on whose word.
    package func remarks(naming name: (EntityID) -> String) -> [String] {
        [object, time?.remark].compactMap { $0 } + (attribution.isEmpty ? [] : [attribution.remark(naming: name)])
            + (isKnown ? [Self.knownRemark] : [])
    }

    fileprivate static let knownRemark = "known, not told"
}

extension Relation {
    /// What all the evidence tells: the objects, the times, how firmly, and on whose word unless some of it says so
    /// outright; of each the first few.
    package func remarks(naming name: (EntityID) -> String) -> [String] {
        ShortList(objects).items + ShortList(times.map(\.remark)).items
            + (modality == .asserted ? [] : [modality.rawValue])
            + (isToldOutright ? [] : ShortList(attributions.map { $0.remark(naming: name) }).items)
            + (evidence.allSatisfy(\.isKnown) ? [Evidence.knownRemark] : [])
    }
}

extension TimeExpression {
    /// The words and the ISO form where there is one: `on Thursday, 2024-06-27`.
    package var remark: String { [text, iso].compactMap { $0 }.joined(separator: ", ") }
}

extension [EntityID] {
    /// Speakers, the innermost first: `according to Lim Soo-suk, quoted by Reuters`.
    package func remark(naming name: (EntityID) -> String) -> String {
        "according to " + map(name).joined(separator: ", quoted by ")
    }
}
