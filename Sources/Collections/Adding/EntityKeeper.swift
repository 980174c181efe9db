import GRDB
import Graphs

/// Keeps entities as each reading tells of them and, united, as all do.
final class EntityKeeper {
    private let database: Database
    private let buckets: BucketKeeper
    private var numbers: [EntityID: Int64] = [:]
    /// Entities as all readings so far tell of them.
    private var united: [EntityID: Entity] = [:]
    /// Those that are not written as they are now.
    private var changed: Set<EntityID> = []

    init(_ database: Database, _ buckets: BucketKeeper) {
        self.database = database
        self.buckets = buckets
    }

    /// Keeps what a reading says of entities, and gives their numbers.
    func keep(_ entities: [Entity], of reading: Int64) throws -> [EntityID: Int64] {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO mentions (reading_id, entity_id, kind, name, aliases, iso3, country, offices, sort, function)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var numbers: [EntityID: Int64] = [:]
        for entity in entities {
            let number = try number(of: entity)
            numbers[entity.id] = number
            try statement.execute(
                arguments: [
                    reading, number, entity.kind.rawValue, KeptString.value(entity.name), TextList.text(entity.aliases),
                    KeptString.value(entity.iso3), KeptString.value(entity.country), TextList.text(entity.offices),
                    entity.sort?.rawValue, KeptString.value(entity.function),
                ])
        }
        return numbers
    }

    /// Writes the entities that are told of otherwise than before.
    func finish() throws {
        for id in changed.sorted() {
            guard let entity = united[id], let number = numbers[id] else { continue }
            try EntityRow.write(entity, as: number, to: database)
        }
        changed = []
    }

    /// Forgets what was read of the file, which has changed.
    func forget() {
        numbers = [:]
        united = [:]
    }

    private func number(of entity: Entity) throws -> Int64 {
        if let number = numbers[entity.id], let known = united[entity.id] {
            unite(known, entity)
            return number
        }
        if let (number, known) = try EntityRow.read(entity.id, from: database) {
            numbers[entity.id] = number
            united[entity.id] = known
            unite(known, entity)
            return number
        }
        let digest = StableDigest.of(entity.id.text)
        buckets.change(name: digest)
        let statement = try database.cachedStatement(
            sql: "INSERT INTO entities (key, kind, name, digest) VALUES (?, ?, ?, ?)")
        try statement.execute(arguments: [
            KeptString.value(entity.id.text), entity.kind.rawValue, KeptString.value(entity.name), digest,
        ])
        numbers[entity.id] = database.lastInsertedRowID
        united[entity.id] = entity
        changed.insert(entity.id)
        return database.lastInsertedRowID
    }

    private func unite(_ known: Entity, _ entity: Entity) {
        let both = Entity.united([known, entity])
        guard both != known else { return }
        united[entity.id] = both
        changed.insert(entity.id)
    }
}
