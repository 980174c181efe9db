import Graphs

extension Column where Row == Entity {
    /// What a node tells beside its identifier.
    static var ofNodes: [Column] {
        [
            Column("label") { .string($0.name) },
            Column("kind") { .string($0.kind.rawValue) },
            Column("iso3") { .optional($0.iso3) },
            Column("country") { .optional($0.country) },
            Column("sort") { .optional($0.sort?.rawValue) },
            Column("function") { .optional($0.function) },
            Column("aliases", .parts) { .strings($0.aliases) },
            Column("offices", .parts) { .strings($0.offices) },
        ]
    }
}
