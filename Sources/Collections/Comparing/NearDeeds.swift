import GRDB
import Graphs

/// The claims of a side that some others may be near, and those that say for which country their ends act: too many rather than
/// too few.
struct NearDeeds {
    /// What may be one deed, told of a country or of who acts for it.
    private struct Deed: Hashable {
        let type: String
        let one: Int32
        let other: Int32

        init(_ type: String, _ one: Int32, _ other: Int32) {
            (self.type, self.one, self.other) = (type, min(one, other), max(one, other))
        }
    }

    let ends: Set<ComparedSide.Ends>

    init(near differing: Set<ComparedSide.Ends>, of side: ComparedSide) throws {
        guard !differing.isEmpty else {
            ends = []
            return
        }
        var found = try Self.deeds(near: differing, of: side)
        let involved = Set(found.union(differing).flatMap { [$0.source, $0.target] })
        let offices = side.list(ofTypes: RelationType.offices.contains)
        for row in try involved.flatMap(side.rows) {
            for claim in try side.claims(where: "c.source_id = ? AND c.type_id IN \(offices)", [row]) {
                if let ends = try side.ends(of: claim) { found.insert(ends) }
            }
        }
        ends = found
    }

    private static func deeds(
        near differing: Set<ComparedSide.Ends>, of side: ComparedSide
    ) throws -> Set<ComparedSide.Ends> {
        // Standing facts are no deeds.
        let acts = Set(side.types.values.filter { $0.eventClass != nil }.map(\.name))
        let told = differing.filter { acts.contains($0.type) }
        guard !told.isEmpty else { return [] }
        let countries = try ActedFor(side)
        var deeds: Set<Deed> = []
        for ends in told {
            let (sources, targets) = (try countries.of(ends.source), try countries.of(ends.target))
            for source in sources { for target in targets { deeds.insert(Deed(ends.type, source, target)) } }
        }
        let doers = countries.doers(for: Set(deeds.flatMap { [$0.one, $0.other] }))
        let kinds = side.list(ofTypes: Set(told.map(\.type)).contains)
        var found: Set<ComparedSide.Ends> = []
        for (row, sources) in doers {
            for claim in try side.claims(where: "c.source_id = ? AND c.type_id IN \(kinds)", [row]) {
                guard let targets = doers[claim.target], let type = side.types[claim.type]?.name,
                    sources.contains(where: { one in targets.contains { deeds.contains(Deed(type, one, $0)) } }),
                    let ends = try side.ends(of: claim)
                else { continue }
                found.insert(ends)
            }
        }
        return found
    }
}

/// For which countries the entities of a side may act, as far as rows tell.
private struct ActedFor {
    private let side: ComparedSide
    /// By the row of whom an entity is.
    private var first: [Int64: Int32] = [:]
    private var more: [Int64: Set<Int32>] = [:]

    init(_ side: ComparedSide) throws {
        self.side = side
        var codes: [String: Int32] = [:]
        let rows = try Row.fetchCursor(
            side.database, sql: "SELECT id, country FROM entities WHERE country IS NOT NULL")
        while let row = try rows.next() {
            let code = try KeptString.required(row, 1)
            let number = codes[code] ?? side.number(named: code)
            codes[code] = number
            add(number, to: side.main(of: row[0]))
        }
        for country in try Int64.fetchAll(
            side.database, sql: "SELECT id FROM entities WHERE kind = ?", arguments: [EntityKind.country.rawValue])
        {
            add(try side.number(of: country), to: side.main(of: country))
        }
        let offices = side.list(ofTypes: RelationType.offices.contains)
        for claim in try side.claims(where: "c.type_id IN \(offices)") {
            for country in countries(of: side.main(of: claim.target)) { add(country, to: side.main(of: claim.source)) }
        }
    }

    /// The countries of somebody, or the country that it is.
    func of(_ number: Int32) throws -> [Int32] {
        try side.rows(of: number).first.map(countries) ?? []
    }

    /// The rows of those who are, or may act for, one of some countries, and for which they do.
    func doers(for wanted: Set<Int32>) -> [Int64: [Int32]] {
        var doers: [Int64: [Int32]] = [:]
        for (main, country) in first where wanted.contains(country) || more[main] != nil {
            let countries = countries(of: main).filter(wanted.contains)
            guard !countries.isEmpty else { continue }
            for row in side.group(main) { doers[row] = countries }
        }
        return doers
    }

    private func countries(of main: Int64) -> [Int32] { first[main].map { [$0] + (more[main] ?? []) } ?? [] }

    private mutating func add(_ country: Int32, to main: Int64) {
        guard let known = first[main] else { return first[main] = country }
        if known != country { more[main, default: []].insert(country) }
    }
}
