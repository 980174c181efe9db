import Extraction
import Graphs
import Press
import Testing

/// Who of several reports is one under two names; each entity stands in a report of its own unless told otherwise.
@Suite struct IdentificationTests {
    private let gazetteer: Gazetteer

    init() throws { gazetteer = try Gazetteer() }

    /// Somebody told of in one report: identifier, name, country and office.
    private static func someone(
        _ id: String, _ name: String, _ country: String? = nil, _ office: String? = nil, aliases: [String] = [],
        kind: EntityKind? = nil
    ) -> Entity {
        Entity(
            id: EntityID(id), kind: kind ?? (id.hasPrefix("person") ? .person : .official), name: name,
            aliases: aliases,
            country: country, offices: office.map { [$0] } ?? [])
    }

    /// A graph in which each warns a country, in a report of its own or all in one.
    private static func graph(_ entities: [Entity], inOneReport: Bool = false) -> EntityGraph {
        let countries = (0..<entities.count).map { number in
            Entity(id: EntityID("X\(number)X"), kind: .country, name: "Land \(number)")
        }
        let relations = zip(entities, countries).enumerated().map { number, ends in
            Relation(
                source: ends.0.id, type: RelationType(name: "warned", eventClass: .threaten), target: ends.1.id,
                evidence: [
                    Evidence(
                        document: inOneReport ? "0" : "\(number)", sentence: TextRange(0, 2), cue: TextRange(0, 1),
                        quote: "ab")
                ])
        }
        return EntityGraph(
            sources: (0..<entities.count).map { DocumentSource(id: "\($0)", sha256: "\($0)") },
            entities: entities + countries, relations: relations)
    }

    private func identities(_ entities: [Entity], inOneReport: Bool = false) -> [String: String] {
        let found = gazetteer.identities(in: Self.graph(entities, inOneReport: inOneReport))
        return Dictionary(uniqueKeysWithValues: found.map { ($0.key.text, $0.value.text) })
    }

    @Test func spellingsOfATableAreOne() {
        let found = identities([
            Self.someone("person/muammar-gaddafi", "Muammar Gaddafi"),
            Self.someone("official/moamer-kadhafi", "Moamer Kadhafi", "LBY", "leader"),
            Self.someone("person/volodymyr-zelenskyy", "Volodymyr Zelenskyy"),
            Self.someone("official/volodymyr-zelensky", "Volodymyr Zelensky", "UKR", "President"),
        ])
        #expect(
            found == [
                "person/muammar-gaddafi": "official/moamer-kadhafi",
                "person/volodymyr-zelenskyy": "official/volodymyr-zelensky",
            ])
    }

    @Test func namesThatOnlyResembleEachOtherStayTwo() {
        #expect(
            identities([
                Self.someone("official/hassan-diab", "Hassan Diab"),
                Self.someone("official/hussein-diab", "Hussein Diab"),
                Self.someone("person/noor-alam", "Noor Alam"), Self.someone("person/nur-alam", "Nur Alam"),
            ]).isEmpty)
    }

    @Test func aSurnameIsThatOfTheOnlyBearer() {
        let nimr = Self.someone("official/nimr@0123456789ab", "Nimr", nil, "cleric")
        let full = Self.someone("person/nimr-al-nimr", "Nimr al-Nimr")
        #expect(identities([nimr, full]) == ["official/nimr@0123456789ab": "person/nimr-al-nimr"])
        #expect(identities([nimr, full], inOneReport: true).isEmpty)
        #expect(identities([nimr, full, Self.someone("person/ali-nimr", "Ali Nimr")]).isEmpty)
    }

    @Test(
        arguments: [
            (("USA", "president"), ("FRA", "president")), (("KOR", "president"), ("KOR", "finance minister")),
            ((nil, "queen"), (nil, "king")),
        ] as [((String?, String), (String?, String))])
    func whatSpeaksAgainstItKeepsTwoApart(bare: (String?, String), full: (String?, String)) {
        let two = [
            Self.someone("official/quist@xyz", "Quist", bare.0, bare.1),
            Self.someone("official/ada-quist", "Ada Quist", full.0, full.1),
        ]
        #expect(identities(two).isEmpty)
    }

    @Test func officialsOfOneSurnameStayTwo() {
        let two = [
            Self.someone("official/kim@kor", "Kim", "KOR", "minister"),
            Self.someone("official/kim@prk", "Kim", "PRK", "leader"),
        ]
        #expect(identities(two).isEmpty)
        #expect(gazetteer.duplicates(in: Self.graph(two)).isEmpty)
    }

    @Test func aMinistryWhoseCountryNobodyTellsIsNobodyElses() {
        let ministries = ["@0123456789ab", "@0123456789ac"].map {
            Self.someone("organisation/foreign-ministry\($0)", "Foreign Ministry", kind: .organisation)
        }
        #expect(identities(ministries).isEmpty)
        #expect(gazetteer.duplicates(in: Self.graph(ministries)).isEmpty)
    }

    @Test func aDoubleSurnameThatTheOthersReportHasTooIsTheSame() {
        let short = Self.someone("official/lopez-quist@mex", "López Quist", "MEX", "President")
        let full = Self.someone(
            "official/ada-lopez-quist", "Ada López Quist", "MEX", "President", aliases: ["López Quist"])
        #expect(identities([short, full]) == ["official/lopez-quist@mex": "official/ada-lopez-quist"])
    }

    @Test func whatIsNotSureIsListedWithItsReasons() throws {
        let found = gazetteer.duplicates(
            in: Self.graph([
                Self.someone("organisation/bank-of-ruritania", "Bank of Ruritania", kind: .organisation),
                Self.someone("organisation/bor", "BOR", kind: .organisation),
                Self.someone("official/quist@ken", "Quist", "KEN", "minister"),
                Self.someone("official/ada-quist", "Ada Quist", "KEN", "minister"),
                Self.someone("official/eve-quist", "Eve Quist", "KEN", "judge"),
                Self.someone(
                    "organisation/audit-committee-of-bank-of-ruritania", "Audit Committee of Bank of Ruritania",
                    kind: .organisation),
            ]))
        #expect(
            found.map { "\($0.kept.id) \($0.other.id)" } == [
                "official/ada-quist official/quist@ken", "official/eve-quist official/quist@ken",
                "organisation/bank-of-ruritania organisation/bor",
            ])
        let best = try #require(found.first)
        #expect(best.likeness == .surname)
        #expect(best.supports == ["of one country", "with one office"])
        #expect(best.otherEvidence.map(\.document) == ["2"])
        #expect(found[1].doubts == ["with other offices"])
    }

    @Test func aTableOfOnesOwnMakesOne() throws {
        let table = "name\tkind\tcountry\taliases\nZenda Pact\talliance\t\tThe Old Pact\n"
        let gazetteer = try Gazetteer(extendedBy: [OwnFile(name: "my.tsv", bytes: Array(table.utf8))])
        let graph = Self.graph([
            Self.someone("organisation/zenda-pact", "Zenda Pact", kind: .organisation),
            Self.someone("organisation/the-old-pact", "The Old Pact", kind: .organisation),
        ])
        #expect(
            gazetteer.identities(in: graph) == [
                EntityID("organisation/zenda-pact"): EntityID("organisation/the-old-pact")
            ]
                || gazetteer.identities(in: graph) == [
                    EntityID("organisation/the-old-pact"): EntityID("organisation/zenda-pact")
                ])
    }
}
