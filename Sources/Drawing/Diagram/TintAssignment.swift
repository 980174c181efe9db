import Graphs

/// Which tint each country's boxes get: the one of `tints.tsv`, in every picture.
///
/// Where two countries of one tint meet in a picture, the second in the table has the tint's second shade.
struct TintAssignment {
    private let tints: [String: Int]

    /// The tint of each code, and the place of the code in the table.
    private static let table: [String: (tint: Int, place: Int)] = {
        let lines = String(decoding: PackageResources.tints_tsv, as: UTF8.self).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.reduce(into: [:]) { table, line in
            let columns = line.split(separator: "\t")
            guard let number = Int(columns[0]), number < Palette.tints.count else {
                preconditionFailure("a line of tints.tsv begins with the number of a tint")
            }
            for code in columns[1].split(separator: " ") { table[String(code)] = (number, table.count) }
        }
    }()

    init(of entities: [Entity]) {
        var tints: [String: Int] = [:]
        var uses = [Int](repeating: 0, count: Palette.tints.count * 2)
        let codes = Set(entities.compactMap(Self.code)).map { (Self.table[$0]?.place ?? .max, $0) }.sorted(by: <)
        for (_, code) in codes {
            let hue = Self.table[code]?.tint ?? code.utf8.reduce(0) { ($0 * 31 + Int($1)) % Palette.tints.count }
            let framed = hue + Palette.tints.count
            let tint = uses[framed] < uses[hue] ? framed : hue
            tints[code] = tint
            uses[tint] += 1
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
