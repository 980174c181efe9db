import Entente
import Graphs
import Press
import Testing

/// Offices named without a country, in reports that tell by dateline or outlet where home is.
@Suite struct HomeCountryTests {
    private static let pipeline = Result { try Pipeline() }

    private func offices(_ text: String, dateline: String? = nil, outlet: String? = nil) throws -> [String] {
        let source = SourceText(text)
        let article = Article(
            id: "case", text: source, paragraphs: [Paragraph(kind: .body, range: source.range)], outlet: outlet,
            dateline: dateline)
        return try Self.pipeline.get().extract(article).relations.filter { $0.type.eventClass == nil }
            .map { "\($0.source.text) \($0.type.name) \($0.target.text)" }
    }

    private static let visit = """
        Prime Minister Nasreen Akhter thanked Japan on Monday. Bangladesh will send workers, said Foreign Minister Mahbub \
        Alam. Bangladesh trusts Tokyo.
        """

    @Test func datelineTellsHome() throws {
        #expect(
            try offices(Self.visit, dateline: "DHAKA").contains("official/nasreen-akhter leads BGD"))
    }

    @Test func outletTellsHome() throws {
        #expect(
            try offices(Self.visit, outlet: "Bangladesh Observer").contains("official/nasreen-akhter leads BGD"))
    }

    @Test func nothingTellsHome() throws {
        #expect(try offices(Self.visit).isEmpty)
    }

    @Test func datelineAndOutletDisagree() throws {
        #expect(try offices(Self.visit, dateline: "TOKYO", outlet: "Bangladesh Observer").isEmpty)
    }

    @Test func visitorIsNotAtHome() throws {
        let text =
            "Prime Minister Nasreen Akhter arrived in Tokyo on Monday. Japan received her. Japan trusts its guests."
        #expect(try offices(text, dateline: "TOKYO").isEmpty)
    }

    @Test func anotherCountryWhoseOfficialsStandBareIsSpokenOfMore() throws {
        let text = """
            Finance Minister Tariq Dar met bankers on Friday. Pakistan needs loans. Pakistan and the United States talked. \
            Pakistan hopes.
            """
        #expect(try offices(text, dateline: "WASHINGTON").isEmpty)
    }

    @Test func spokesmanInSmallLettersIsAnother() throws {
        let text =
            "India's foreign ministry, with spokesman Arun Joshi, criticised Nepal. Canada kept silent. Canada waited."
        #expect(try !offices(text, dateline: "OTTAWA").contains { $0.hasPrefix("official/arun-joshi") })
    }

    @Test func hostOfTheOneAtHomeIsNot() throws {
        let text = """
            Prime Minister Nasreen Akhter will fly to Beijing for talks with President Luo Jian. Bangladesh needs loans. \
            Bangladesh trusts its friends.
            """
        let found = try offices(text, dateline: "DHAKA")
        #expect(found == ["official/nasreen-akhter leads BGD"])
    }

    @Test func speakerOfAnotherCountryIsNotAtHome() throws {
        let text = "Prime Minister Nasreen Akhter said Bangladesh wanted loans. Japan listened. Japan agreed."
        #expect(try offices(text, dateline: "TOKYO").isEmpty)
    }

    @Test func famousForeignersAreNotAtHome() throws {
        let text = """
            South Korea has warned Russia, a week after President Viktor Lebedev signed a pact with North Korea. Seoul \
            regretted President Lebedev's visit. South Korea is worried.
            """
        #expect(try offices(text, dateline: "SEOUL").isEmpty)
    }

    @Test func whereOfficialsOfHomeAreSaidToBeItsTheBareOneIsAnother() throws {
        let text = "President John Bowen met Israeli Prime Minister Eitan Oren. Israel welcomed him. Israel hoped."
        #expect(try offices(text, dateline: "JERUSALEM, Israel") == ["official/eitan-oren leads ISR"])
    }
}
