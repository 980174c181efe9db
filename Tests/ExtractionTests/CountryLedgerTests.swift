import Graphs
import Testing

@testable import Extraction

/// One decision from all that tells for a country and against it.
@Suite struct CountryLedgerTests {
    private static let weights = CountryWeights(
        signs: [
            .statedOffice: 80, .description: 40, .chief: 40, .venue: 20, .residence: 20, .knownPerson: 30,
            .dateline: 10,
            .rival: -10, .dealings: -15, .visit: -15,
        ], offices: [OfficeSort(key: "office none"): 2], open: 0, least: 0.7)

    private func ledger(_ told: (CountrySign, String)...) -> CountryLedger {
        CountryLedger(
            clues: told.map { CountryClue($0.0, $0.1, of: EntityID("official/juma-otieno"), at: nil) },
            office: OfficeSort([]), weights: Self.weights)
    }

    @Test func whatTheOfficeSaysOutweighsAllElse() {
        let said = ledger((.statedOffice, "KEN"), (.venue, "TCD"), (.knownPerson, "TCD"), (.dateline, "TCD"))
        #expect(said.country == "KEN")
        #expect(!said.isConcluded)
    }

    @Test func oneWeakSignIsEnoughWhereNothingSpeaksAgainst() {
        #expect(ledger((.dateline, "KEN")).country == "KEN")
        #expect(ledger((.dateline, "KEN"), (.dealings, "KEN")).country == nil)
        #expect(ledger((.dateline, "KEN"), (.rival, "KEN")).country == nil)
    }

    @Test func twoOfTheSameWeightStayOpen() {
        #expect(ledger((.venue, "KEN"), (.residence, "TCD")).country == nil)
        #expect(ledger((.description, "KEN"), (.chief, "TCD")).country == nil)
    }

    @Test func signsThatAgreeAddUp() {
        #expect(ledger((.venue, "KEN"), (.dateline, "KEN"), (.residence, "TCD")).country == "KEN")
    }

    @Test func aSignSeenTwiceCountsOnce() {
        #expect(ledger((.venue, "KEN"), (.venue, "KEN")).balance == ["KEN": 22])
    }

    @Test func whatIsKnownYieldsToWhatIsTold() {
        let told = ledger((.knownPerson, "RUS"), (.description, "KEN"))
        #expect(told.country == "KEN")
        #expect(!told.restsOnKnowledge)
        let away = ledger((.knownPerson, "RUS"), (.dateline, "KEN"))
        #expect(away.country == "RUS")
        #expect(away.restsOnKnowledge)
        #expect(ledger((.knownPerson, "RUS"), (.chief, "KEN"), (.rival, "KEN")).country == "KEN")
        #expect(ledger((.knownPerson, "RUS"), (.residence, "KEN"), (.rival, "KEN")).country == "RUS")
        #expect(ledger((.knownPerson, "RUS"), (.residence, "KEN"), (.dateline, "KEN")).country == nil)
    }

    @Test func whatIsToldAndKnownIsTold() {
        let both = ledger((.knownPerson, "RUS"), (.description, "RUS"))
        #expect(both.country == "RUS")
        #expect(!both.restsOnKnowledge)
    }

    @Test func doubtsOfHomeTakeOffNoMoreThanHomeGave() {
        #expect(ledger((.venue, "KEN"), (.rival, "KEN")).balance == ["KEN": 22])
        #expect(ledger((.venue, "KEN"), (.dateline, "KEN"), (.rival, "KEN")).balance == ["KEN": 22])
        #expect(ledger((.dateline, "KEN"), (.rival, "KEN"), (.dealings, "KEN")).country == nil)
    }

    @Test func againstAllIsNobodys() {
        #expect(ledger((.dealings, "KEN"), (.visit, "TCD")).country == nil)
        #expect(ledger().country == nil)
    }

    @Test(arguments: CountrySign.allCases) func everySignHasWordsAndAWeightOfItsSide(sign: CountrySign) throws {
        let weight = try #require(try Gazetteer().countryWeights.signs[sign])
        #expect(sign.isDoubt ? weight <= 0 : weight >= 0)
        #expect(!sign.rawValue.isEmpty)
        #expect(!sign.isStated || weight >= 60)
    }

    @Test func aTableWithAMistakeIsRefused() {
        #expect(throws: OntologyError.self) { try CountryWeights(["least\t0.7", "open\t1", "rumour\t3"], file: "t") }
        #expect(throws: OntologyError.self) { try CountryWeights(["least\t0.7"], file: "t") }
        #expect(throws: OntologyError.self) { try CountryWeights(["least\t0.7", "open\tmuch"], file: "t") }
    }

    @Test func linesAreReadBackEqual() throws {
        #expect(try CountryWeights(Self.weights.lines, file: "t").lines == Self.weights.lines)
    }
}
