import Graphs

/// Which tint each country's boxes get.
///
/// A country keeps its place in the palette from diagram to diagram unless another with the same place comes first.
struct TintAssignment {
    private let tints: [String: Int]

    init(of entities: [Entity]) {
        var tints: [String: Int] = [:]
        var isTaken = [Bool](repeating: false, count: Palette.tints.count)
        for code in Set(entities.compactMap(Self.code)).sorted() {
            let wished = code.utf8.reduce(0) { ($0 * 31 + Int($1)) % Palette.tints.count }
            let free = (0..<isTaken.count).map { (wished + $0) % isTaken.count }.first { !isTaken[$0] }
            tints[code] = free ?? wished
            isTaken[free ?? wished] = true
        }
        self.tints = tints
    }

    /// The tint of a country or of what belongs to one; nothing where no country is known.
    func tint(of entity: Entity) -> Int? {
        Self.code(of: entity).flatMap { tints[$0] }
    }

    private static func code(of entity: Entity) -> String? {
        entity.kind == .country ? entity.iso3 ?? entity.id.text : entity.country
    }
}
