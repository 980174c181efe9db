import Graphs
import Testing

@testable import Extraction

/// One decision from all that tells for a country and against it.
@Suite struct CountryLedgerTests {
    private func ledger(_ told: (CountrySign, String)...) -> CountryLedger {
        CountryLedger(
            clues: told.map { CountryClue($0.0, $0.1, of: EntityID("official/juma-otieno"), at: nil) })
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
        #expect(ledger((.venue, "KEN"), (.venue, "KEN")).balance == ["KEN": 6])
    }

    @Test func whatIsKnownYieldsToWhatIsTold() {
        let told = ledger((.knownPerson, "RUS"), (.description, "KEN"))
        #expect(told.country == "KEN")
        #expect(!told.restsOnKnowledge)
        let away = ledger((.knownPerson, "RUS"), (.dateline, "KEN"))
        #expect(away.country == "RUS")
        #expect(away.restsOnKnowledge)
        #expect(ledger((.knownPerson, "RUS"), (.venue, "KEN")).country == nil)
    }

    @Test func whatIsToldAndKnownIsTold() {
        let both = ledger((.knownPerson, "RUS"), (.description, "RUS"))
        #expect(both.country == "RUS")
        #expect(!both.restsOnKnowledge)
    }

    @Test func doubtsOfHomeTakeOffNoMoreThanHomeGave() {
        #expect(ledger((.venue, "KEN"), (.rival, "KEN"), (.fame, "KEN")).balance == ["KEN": 6])
        #expect(ledger((.venue, "KEN"), (.dateline, "KEN"), (.rival, "KEN"), (.fame, "KEN")).balance == ["KEN": 6])
        #expect(ledger((.venue, "KEN"), (.dealings, "KEN")).country == nil)
    }

    @Test func againstAllIsNobodys() {
        #expect(ledger((.dealings, "KEN"), (.visit, "TCD")).country == nil)
        #expect(ledger().country == nil)
    }

    @Test(arguments: CountrySign.allCases) func everySignHasWeightAndWords(sign: CountrySign) {
        #expect(sign.weight != 0)
        #expect(!sign.rawValue.isEmpty)
        #expect(!sign.isStated || sign.weight >= 20)
    }
}
