import Graphs
import Synchronization

/// The bodies and officials of a document by the words of their names and offices, so that a description is compared with few of
/// them.
final class DescribedEntities: Sendable {
    private struct Holder {
        let draft: EntityDraft
        let office: StatedOffice
        let key: OfficeKey
    }

    private let bodies: [String: [EntityDraft]]
    private let holders: [String: [Holder]]
    /// Those who lead a country.
    private let leaders: [Holder]

    init(_ drafts: some Sequence<EntityDraft>, gazetteer: Gazetteer) {
        var bodies: [String: [EntityDraft]] = [:]
        var holders: [String: [Holder]] = [:]
        var leaders: [Holder] = []
        var keys: [String: OfficeKey] = [:]
        for draft in drafts {
            if draft.kind == .organisation {
                for word in Set(Spelling.folded(draft.name).split(separator: " ")) {
                    bodies[String(word), default: []].append(draft)
                }
            }
            guard draft.kind == .official else { continue }
            for office in draft.offices {
                let key = keys[office.title] ?? OfficeKey(office.title, gazetteer: gazetteer)
                keys[office.title] = key
                let holder = Holder(draft: draft, office: office, key: key)
                for word in key.words { holders[word, default: []].append(holder) }
                if office.relationToCountry == .leads { leaders.append(holder) }
            }
        }
        self.bodies = bodies
        self.holders = holders
        self.leaders = leaders
    }

    /// The bodies with a word in their name, in lower case without diacritics; in no order.
    func bodies(with word: String) -> [EntityDraft] { bodies[word] ?? [] }

    /// Those who hold an office that is described, each once, in no order; a country's `leader` and its `president` can be one.
    func holders(of key: OfficeKey, _ record: TitleRecord) -> [EntityDraft] {
        if key.words == Self.leader { return Self.distinct(leaders) }
        let called = record.relationToCountry == .leads ? leaders.filter { $0.key.words == Self.leader } : []
        let few = key.words.map { holders[$0] ?? [] }.min { $0.count < $1.count } ?? []
        return Self.distinct(called + few.filter { key.words.isSubset(of: $0.key.words) })
    }

    private static let leader: Set = ["leader"]

    private static func distinct(_ holders: [Holder]) -> [EntityDraft] {
        var seen: Set<EntityID> = []
        return holders.filter { seen.insert($0.draft.id).inserted }.map(\.draft)
    }
}

/// Makes the index of a document when it is first asked for.
final class DescribedEntitiesMemory: Sendable {
    private let made = Mutex<DescribedEntities?>(nil)

    func value(_ make: () -> DescribedEntities) -> DescribedEntities {
        made.withLock { made in
            let value = made ?? make()
            made = value
            return value
        }
    }
}
