import Graphs

/// The people of whom a report only denies, asks or supposes that they hold an office: `if Lind is the president of Iceland`.
enum OpenOffices {
    /// Those who have no office by what some relations say.
    static func bearers(in relations: [Relation]) -> Set<EntityID> {
        var holders: Set<EntityID> = []
        var others: Set<EntityID> = []
        for relation in relations {
            switch TitleRelation(rawValue: relation.type.name) {
            case .leads, .officialOf, .spokespersonFor: break
            default: continue
            }
            let holds = relation.polarity == .affirmed && [.asserted, .reported].contains(relation.modality)
            if holds { holders.insert(relation.source) } else { others.insert(relation.source) }
        }
        return others.subtracting(holders)
    }
}
