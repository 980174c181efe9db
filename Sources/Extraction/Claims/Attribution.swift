import Graphs

/// Who says what an actor did, and how firmly it is told: what somebody says of its own acts counts as plainly told.
struct Attribution {
    /// How firmly.
    let modality: Modality
    /// Those who say it, innermost first; none where the actor does.
    let speakers: [EntityID]
    /// Whether the actor says it, in person or by its country.
    let isOwn: Bool

    /// Takes how firmly a word tells what somebody did, and those who say so, each with those who say it together.
    init(_ told: Modality, by groups: [[EntityID]], of actor: EntityID, in document: ResolvedDocument) {
        let country = document.country(of: actor)
        isOwn =
            !groups.isEmpty
            && groups.allSatisfy { group in
                group.contains { speaker in
                    speaker == actor || document.country(of: speaker).map { $0 == country } ?? false
                }
            }
        // The list of speakers is a chain, each quoted by the next; of several who say it together the first stands.
        let named = groups.compactMap(\.first)
        speakers = isOwn ? [] : named
        switch told {
        case .reported where isOwn: modality = .asserted
        // "Said that they fired after rebels attacked": what a claim takes for granted is claimed with it.
        case .asserted where !speakers.isEmpty: modality = .reported
        default: modality = told
        }
    }
}
