import Testing

@testable import Reading

/// Known names are found however they are cut and written.
@Suite struct NameListsTests {
    private static func lists() throws -> NameLists {
        let parts = NameLists.parts([
            ("South Korea", .country), ("People's Republic of China", .country), ("China", .country),
            ("Korean", .demonym), ("US", .country), ("EU", .organisation), ("Jordan", .country), ("Jordan", .givenName),
        ])
        return try NameLists(
            ModelFile(ModelFile.encode(kind: NameLists.kind, parts: parts), kind: NameLists.kind, name: "lists"))
    }

    private static func bit(_ list: NameLists.List, goesOn: Bool = false) -> UInt16 {
        1 << UInt16(2 * list.rawValue + (goesOn ? 1 : 0))
    }

    @Test func theLongestNameIsMarkedFromItsBeginToItsEnd() throws {
        let flags = try Self.lists().flags(["The", "People", "'s", "Republic", "of", "China", "won"])
        let inside = Self.bit(.country, goesOn: true)
        #expect(flags == [0, Self.bit(.country), inside, inside, inside, inside, 0])
    }

    @Test func capitalsMatchAndSmallLettersDoNot() throws {
        let lists = try Self.lists()
        #expect(lists.flags(["SOUTH", "KOREA"]) == [Self.bit(.country), Self.bit(.country, goesOn: true)])
        #expect(lists.flags(["south", "korea"]) == [0, 0])
    }

    @Test func acronymsMatchAsTheyAreWritten() throws {
        #expect(
            try Self.lists().flags(["Us", "US", "us", "EU"]) == [0, Self.bit(.country), 0, Self.bit(.organisation)])
    }

    @Test func aNameMayStandOnSeveralLists() throws {
        #expect(try Self.lists().flags(["Jordan"]) == [Self.bit(.country) | Self.bit(.givenName)])
    }

    @Test func noWordsHaveNoFlags() throws {
        #expect(try Self.lists().flags([]).isEmpty)
        #expect(try Self.lists().flags([""]) == [0])
    }
}
