import Graphs
import Testing

@testable import Extraction

/// The indices leave nobody out whom a comparison with all others would have found.
@Suite struct NameIndexTests {
    private let words: WordClasses

    init() throws { words = try WordClasses() }

    private static let printed = [
        "Anna Kovalenko", "A. Kovalenko", "Kovalenko", "Kovalenka", "Anna Kovalenkoy", "Volodymyr Zelensky",
        "Zelenskyy", "Zelenskij", "Vladimir Zelenskiy", "Luis Arce Catacora", "Arce", "Luis Arce", "Luis", "Catacora",
        "Kim Jong-un", "Kim Jong Un", "Kim Jongun", "Jong Un Kim", "Kim", "Yi", "Yi Yi", "Je", "Ali al-Hassan",
        "Hassan", "Ali Hassan", "Mohamed bin Zayed", "bin Zayed", "Zayed", "Ursula von der Leyen", "Leyen", "von Leyen",
    ]

    @Test(arguments: printed)
    func whoeverANameMayBeAShortFormOfIsFound(_ short: String) {
        let name = PersonName(short, words)
        let names = Self.printed.map { PersonName($0, words) }
        var index = PersonIndex()
        for (place, other) in names.enumerated() { index.add(.init(other), at: place) }
        let shortened = names.indices.filter { name.isShortForm(of: names[$0]) }
        let longer = names.indices.filter { names[$0].isShortForm(of: name) }
        #expect(!shortened.isEmpty)
        #expect(Set(index.places(shortenedTo: .init(name))).isSuperset(of: shortened))
        #expect(Set(index.places(like: .init(name))).isSuperset(of: shortened + longer))
    }

    @Test func thoseWithOneFirstNameAreNotAllLookedAt() {
        var index = PersonIndex()
        for place in 0..<100 { index.add(.init(PersonName("Anna Haka\(place)o", words)), at: place) }
        #expect(index.places(like: .init(PersonName("Anna Haka7o", words))) == [7])
        #expect(index.places(shortenedTo: .init(PersonName("Anna", words))).count == 100)
    }

    @Test func bodiesAreFoundByTheEndOfANameAndByInitialsTheLastNamedFirst() {
        var index = OrganisationIndex()
        index.add(["Kenyan National Electoral Board"], of: EntityID("organisation/one"))
        index.add(["Ghana National Electoral Board", "GNEB"], of: EntityID("organisation/two"))
        index.add(["Electoral Board"], of: EntityID("organisation/three"))
        #expect(
            index.organisations(endingIn: "national-electoral-board").map(\.text) == [
                "organisation/three", "organisation/two", "organisation/one",
            ])
        #expect(index.organisations(abbreviatedTo: "KNEB").map(\.text) == ["organisation/one"])
        #expect(index.organisations(endingIn: "board").isEmpty)
    }
}
