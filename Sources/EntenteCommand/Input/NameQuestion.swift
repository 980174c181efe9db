import Graphs

/// A name that a person asks for.
struct NameQuestion {
    let name: String

    /// The entity meant; an unknown or ambiguous name is told with what may have been meant, and nothing is found.
    func answer(in index: NameIndex) throws(Nothing) -> Entity {
        switch index.find(name) {
        case .found(let entity): return entity
        case .ambiguous(let entities):
            let choices = entities.map { "\($0.id.text) (\($0.name))" }.joined(separator: ", ")
            throw Nothing("“\(name)” may be \(choices); give one of these identifiers")
        case .unknown(let nearest):
            let advice =
                nearest.isEmpty
                ? "entente extract lists the names there are"
                : "did you mean " + nearest.joined(separator: " or ") + "?"
            throw Nothing("nobody is called “\(name)” in these documents; \(advice)")
        }
    }
}
