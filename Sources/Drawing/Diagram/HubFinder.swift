import Graphs

/// Finds acts of several with one another: at least four who are all joined, each to each, by the same symmetric type
/// resting on the same words.
///
/// A hub stands for edges that are all there; what else a pair rests on stays an edge of its own.
struct HubFinder {
    /// Several who did something with one another.
    struct Gathering: Hashable {
        /// Who took part, in the order of their identifiers.
        let members: [EntityID]
        /// The act, told of the first two, with the words it rests on.
        let act: Relation

        /// What the act is between each two of them.
        var relations: [RelationKey] {
            members.indices.flatMap { first in
                members[(first + 1)...].map { second in
                    RelationKey(
                        source: members[first], type: act.type, target: second, polarity: act.polarity,
                        modality: act.modality)
                }
            }
        }
    }

    /// The gatherings, in the order of their first relations' keys.
    let gatherings: [Gathering]
    /// What the gatherings do not say, in the order of keys.
    let rest: [Relation]

    /// The fewest who make a gathering; among three, lines are as plain.
    static let leastMembers = 4

    init(_ relations: [Relation]) {
        var told: [Int: Set<Evidence>] = [:]
        var order: [Party] = []
        var evidence: [Party: [Evidence]] = [:]
        for (occasion, shared) in Self.occasions(of: relations) {
            var edges: [[EntityID]: (relation: Int, evidence: Evidence)] = [:]
            for joint in shared {
                let relation = relations[joint.relation]
                edges[[relation.source, relation.target]] = joint
            }
            for members in Cliques(of: edges.keys.map { ($0[0], $0[1]) }, atLeast: Self.leastMembers).all {
                let party = Party(members: members, type: occasion.type, stance: occasion.stance)
                if evidence[party] == nil { order.append(party) }
                evidence[party, default: []].append(occasion.words)
                for (index, first) in members.enumerated() {
                    for second in members[(index + 1)...] {
                        guard let edge = edges[[first, second]] else { continue }
                        told[edge.relation, default: []].insert(edge.evidence)
                    }
                }
            }
        }
        gatherings = order.map { party in
            Gathering(members: party.members, act: party.act(restingOn: evidence[party] ?? []))
        }
        rest = relations.enumerated().compactMap { index, relation in
            guard let told = told[index] else { return relation }
            let left = relation.evidence.filter { !told.contains($0) }
            return left.isEmpty ? nil : relation.resting(on: left)
        }
    }

    /// How a type is told.
    private struct Stance: Hashable {
        let polarity: Polarity
        let modality: Modality
    }

    /// The words that may join several, with what they say of the act; how sure each pair is does not part them.
    private struct Occasion: Hashable {
        let words: Evidence
        let type: RelationType
        let stance: Stance
    }

    /// Who did what; told in several places it is still one gathering.
    private struct Party: Hashable {
        let members: [EntityID]
        let type: RelationType
        let stance: Stance

        func act(restingOn evidence: [Evidence]) -> Relation {
            Relation(
                source: members[0], type: type, target: members[1], polarity: stance.polarity,
                modality: stance.modality, evidence: evidence)
        }
    }

    private typealias Joint = (relation: Int, evidence: Evidence)

    /// The occasions that join enough pairs, in the order of their first relations.
    private static func occasions(of relations: [Relation]) -> [(Occasion, [Joint])] {
        var order: [Occasion] = []
        var joints: [Occasion: [Joint]] = [:]
        for (index, relation) in relations.enumerated()
        where relation.type.isSymmetric && relation.source != relation.target {
            let stance = Stance(polarity: relation.polarity, modality: relation.modality)
            for evidence in relation.evidence {
                let occasion = Occasion(words: evidence.unscored, type: relation.type, stance: stance)
                if joints[occasion] == nil { order.append(occasion) }
                joints[occasion, default: []].append((index, evidence))
            }
        }
        let fewest = leastMembers * (leastMembers - 1) / 2
        return order.compactMap { occasion in
            guard let shared = joints[occasion], shared.count >= fewest else { return nil }
            return (occasion, shared)
        }
    }
}
