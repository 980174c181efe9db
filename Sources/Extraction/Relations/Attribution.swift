import Graphs

/// Who says what an actor did, and how firmly it is told: what somebody says of its own acts counts as plainly told.
struct Attribution {
    /// How firmly.
    let modality: Modality
    /// Those who say it, innermost first; none where the actor does.
    let speakers: [EntityID]
    /// Whether the actor says it, in person or by its country.
    let isOwn: Bool

    /// Takes the stance of a word that tells what somebody did.
    init(of stance: Stance, to actor: EntityID, in sentence: Int, _ finder: ReferentFinder) {
        let groups = stance.speakers.map { finder.referents(sentence, $0, as: .source) }.filter { !$0.isEmpty }
        isOwn =
            !groups.isEmpty
            && groups.allSatisfy { group in
                group.contains { speaker in
                    speaker == actor
                        || finder.document.country(of: speaker).map { $0 == finder.document.country(of: actor) }
                            ?? false
                }
            }
        // The list of speakers is a chain, each quoted by the next; of several who say it together the first stands.
        let named = groups.compactMap(\.first)
        speakers = isOwn ? [] : named
        switch stance.modality {
        case .reported where isOwn: modality = .asserted
        // "Said that they fired after rebels attacked": what a claim takes for granted is claimed with it.
        case .asserted where !speakers.isEmpty: modality = .reported
        default: modality = stance.modality
        }
    }
}
