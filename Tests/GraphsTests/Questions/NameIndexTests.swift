import Testing

@testable import Graphs

@Suite struct NameIndexTests {
    private let index = NameIndex(SmallWorld.graph)

    @Test(arguments: [
        "KOR", "kor", "South Korea", "south korea", "the South Korea", "Seoul", "SÉOUL", "  South-Korea ",
    ])
    func namesOfOneCountry(name: String) {
        #expect(index.find(name) == .found(SmallWorld.korea))
    }

    @Test(arguments: ["official/lim-soo-suk", "Lim Soo-suk", "lim soo suk"])
    func namesOfOnePerson(name: String) {
        #expect(index.find(name) == .found(SmallWorld.lim))
    }

    @Test(arguments: [
        ("Sout Korea", ["South Korea", "North Korea"]), ("Rusia", ["Russia"]), ("Vladmir", ["Vladimir Putin"]),
        ("Antarctica", []), ("", []), ("?!", []),
    ])
    func unknownNamesAnswerWithTheNearest(name: String, nearest: [String]) {
        #expect(index.find(name) == .unknown(nearest: nearest))
    }

    @Test func oneNameForTwoIsAmbiguousUntilTheIdentifierIsGiven() {
        let other = Entity(id: EntityID("person/kim"), kind: .person, name: "Anna Kim", aliases: ["Kim"])
        let index = NameIndex(SmallWorld.world([SmallWorld.kim, other], []))
        #expect(index.find("Kim") == .ambiguous([SmallWorld.kim, other]))
        #expect(index.find("person/kim") == .found(other))
    }

    @Test func aFamilyNameMayStandFirst() {
        func person(_ name: String, _ country: String?) -> Entity {
            Entity(
                id: EntityID("person/" + name.lowercased().replacing(" ", with: "-")), kind: .person, name: name,
                country: country)
        }
        let (pham, anna) = (person("Pham Binh Minh", "VNM"), person("Anna Pham", "USA"))
        #expect(NameIndex(SmallWorld.world([pham], [])).find("Pham") == .found(pham))
        #expect(NameIndex(SmallWorld.world([pham, anna], [])).find("pham") == .ambiguous([anna, pham]))
        #expect(NameIndex(SmallWorld.world([anna], [])).find("Anna") == .unknown(nearest: ["Anna Pham"]))
        let nobody = NameIndex(SmallWorld.world([person("Pham Binh Minh", nil)], []))
        #expect(nobody.find("Pham") == .unknown(nearest: ["Pham Binh Minh"]))
    }

    @Test(arguments: ["The U.S.-led bloc's 2nd “plan”", "a b", "...", "the", "the the", "O'Neill\r\nand\tSons", ""])
    func asciiIsFoldedAsAllElseIs(name: String) {
        // A letter that is no ASCII at the end has the whole name folded by the tables.
        #expect(FoldedName(name).words + ["é"].map { _ in "e" } == FoldedName(name + " é").words || name == "the")
    }

    @Test func aNameComesBeforeAnAlias() {
        let broadcaster = Entity(id: EntityID("organisation/rt"), kind: .organisation, name: "RT", aliases: ["Russia"])
        let index = NameIndex(SmallWorld.world([SmallWorld.russia, broadcaster], []))
        #expect(index.find("Russia") == .found(SmallWorld.russia))
    }

    @Test func bodiesAreFoundByWhatTheyDoAndByTheirNameWithoutTheCountry() {
        func body(_ id: String, _ name: String, _ country: String?, does function: String?) -> Entity {
            Entity(
                id: EntityID(id), kind: .organisation, name: name, country: country, sort: .state, function: function)
        }
        let bodies = [
            body("organisation/bundestag", "Bundestag", "DEU", does: "parliament"),
            body("organisation/ken-parliament", "Parliament (Kenya)", "KEN", does: "parliament"),
            body("organisation/parliament@0123456789ab", "Parliament", nil, does: "parliament"),
            body("organisation/isr-green-party", "Green Party (Israel)", "ISR", does: nil),
        ]
        let index = NameIndex(SmallWorld.world(bodies, []))
        #expect(index.bodies(called: "parliament") == Array(bodies.prefix(3)))
        #expect(index.bodies(called: "Green Party") == Array(bodies.suffix(1)))
        #expect(index.bodies(called: "navy").isEmpty)
    }
}
