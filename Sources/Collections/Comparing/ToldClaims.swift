import GRDB
import Graphs

/// What a collection tells of whom, without the words that it is told in: enough to see which claims two collections tell
/// alike.
struct ToldClaims {
    /// Two entities and the type that joins them, by shared numbers; of a symmetric type the smaller end is the source.
    struct Ends: Hashable {
        let source: Int32
        let type: Int32
        let target: Int32
    }

    /// All claims of the same ends and type.
    struct Group: Hashable {
        /// Of all that is told of them, each time, object and speakers once, whatever the order: different where they are
        /// told differently, but for one case in 2⁶⁴.
        var telling = 0
        /// Which polarities and modalities there are, a bit for each pair.
        var forms: UInt8 = 0
    }

    private(set) var groups: [Ends: Group] = [:]
    /// The entities that are no other's, by shared numbers, with those of their rows.
    private(set) var entities: [Int32: Int64] = [:]
    /// Entities, by shared numbers, with the countries that their rows tell.
    private(set) var countries: [(entity: Int32, country: Int32)] = []
    private var claims: [(id: Int64, ends: Ends, form: UInt8)] = []

    init(_ database: Database, naming names: SharedNumbers, types: SharedNumbers) throws {
        let (own, mains, countries) = try Self.identities(database, names)
        self.countries = countries.map { (mains[$0] ?? $0, $1) }
        for (row, number) in own where mains[number] == nil { entities[number] = row }
        func main(_ row: Int64) throws -> Int32 {
            guard let number = own[row] else { throw CollectionError.damaged("a claim has no ends") }
            return mains[number] ?? number
        }
        let kinds = try TypeRows.all(database)
        var places: [Int64: Int] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT \(ClaimRow.columns) FROM claims c")
        while let row = try rows.next() {
            let claim = try ClaimRow(row)
            guard let type = kinds[claim.type] else { throw CollectionError.damaged("a claim has no type") }
            let (source, target) = (try main(claim.source), try main(claim.target))
            // What joined two who are one falls away.
            guard source != target || claim.source == claim.target else { continue }
            let isTurned = type.isSymmetric && names.isFirst(target, source)
            let ends = Ends(
                source: isTurned ? target : source, type: types.number(of: type.name),
                target: isTurned ? source : target)
            places[claim.id] = claims.count
            claims.append((claim.id, ends, claim.form))
            groups[ends, default: Group()].forms |= 1 << claim.form
        }
        try readTellings(database, places, kinds: types) { speaker in
            guard let number = names.known(speaker) else {
                throw CollectionError.damaged("somebody who speaks is nobody")
            }
            return mains[number] ?? number
        }
    }

    /// The rows of claims of some ends.
    func claims(of ends: Set<Ends>) -> [Int64] { claims.filter { ends.contains($0.ends) }.map(\.id) }

    /// How many claims there are of some ends.
    func count(of ends: Ends) -> Int { groups[ends]?.forms.nonzeroBitCount ?? 0 }

    /// The shared numbers of entities by their rows, of those who are others whom, and of their countries.
    private static func identities(
        _ database: Database, _ names: SharedNumbers
    ) throws -> (own: [Int64: Int32], mains: [Int32: Int32], countries: [(Int32, Int32)]) {
        var own: [Int64: Int32] = [:]
        var countries: [(Int32, Int32)] = []
        let rows = try Row.fetchCursor(database, sql: "SELECT id, key, country FROM entities")
        while let row = try rows.next() {
            let number = names.number(of: try KeptString.required(row, 1))
            own[row[0]] = number
            if let country = KeptString.text(row, 2) { countries.append((number, names.number(of: country))) }
        }
        var mains: [Int32: Int32] = [:]
        let others = try Row.fetchCursor(database, sql: "SELECT entity_id, same_as_id FROM identities")
        while let row = try others.next() {
            guard let other = own[row[0]], let main = own[row[1]] else { continue }
            mains[other] = main
        }
        return (own, mains, countries)
    }

    private mutating func readTellings(
        _ database: Database, _ places: [Int64: Int], kinds: SharedNumbers, _ main: (String) throws -> Int32
    ) throws {
        var seen: Set<Int> = []
        var speakers: [String: Int] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT claim_id, speakers, object, time, time_iso FROM evidence")
        while let row = try rows.next() {
            guard let place = places[row[0]] else { continue }
            let claim = claims[place]
            var hasher = Hasher()
            hasher.combine(claim.ends)
            hasher.combine(claim.form)
            if let text = KeptString.text(row, 1) {
                let known = try speakers[text] ?? TextList.texts(text).map(main).hashValue
                speakers[text] = known
                hasher.combine(known)
            }
            for column in 2...4 { hasher.combine(KeptString.text(row, column)) }
            let telling = hasher.finalize()
            if seen.insert(telling).inserted { groups[claim.ends]?.telling &+= telling }
        }
    }
}

extension ClaimRow {
    /// A number of its own for each pair of polarity and modality.
    fileprivate var form: UInt8 {
        let modality: UInt8 =
            switch modality {
            case .asserted: 0
            case .expected: 1
            case .hypothetical: 2
            case .reported: 3
            }
        return modality + (polarity == .affirmed ? 0 : 4)
    }
}
