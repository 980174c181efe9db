import Linguistics

/// Words of war told of peaceful things.
extension TriggerReading {
    /// Whether what a deed of arms is done to, the sort of deed or its setting makes peace of it: `attacked Chile's tax
    /// bill`, `a charm offensive`, `fought Chile in court`.
    func isPeaceful(_ frame: Frame) -> Bool {
        guard ontology.definitions[frame.type]?.isArmed ?? false else { return false }
        let reached = frame.target.flatMap { $0.isPreposition ? arguments[$0] ?? [] : [] }
        if reached.contains(where: { isThing($0, of: words[.peacefulObjects]) }) { return true }
        guard frame.kind == .verb else { return isOfPeace(token) }
        if frame.objects.isEmpty, objects.contains(where: { isThing($0, of: words[.peacefulObjects]) }) { return true }
        let isDeed = { (noun: Int) in !frame.objects.isEmpty || isEventNoun(noun) }
        if objects.contains(where: { isDeed($0) && isOfPeace($0) }) { return true }
        return settings.contains { preposition, things in
            (arguments[Role(text: preposition)] ?? []).contains { isThing($0, of: things) }
        }
    }

    /// Where, with what and for what a deed is done that is none of arms.
    private var settings: [(preposition: String, things: Set<String>)] {
        [
            ("in", words[.peacefulVenues]), ("at", words[.peacefulVenues]), ("on", words[.peacefulMedia]),
            ("with", words[.peacefulMeans]), ("for", words[.peacefulPrizes]),
        ]
    }

    private var words: WordClasses { grammar.words }

    /// Whether a noun is told apart as no deed of arms: `a trade war`, `a war of words`.
    private func isOfPeace(_ deed: Int) -> Bool {
        grammar.children(deed, "amod", "compound", "nmod").contains { isThing($0, of: words[.peacefulModifiers]) }
    }

    private func isThing(_ noun: Int, of things: Set<String>) -> Bool {
        finder.document.mentions[sentence].mentionAt[noun] == nil
            && ontology.isOne(grammar.lemma(noun), of: things)
    }
}
