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

    @Test func presidentBesideAnotherPeopleMayBeTheirs() throws {
        let text = """
            A Swiss court on Wednesday jailed a Gambian minister, Ousman Sarr, for crimes under the rule of President Yahya \
            Jalloh, who fled to Oman. Switzerland praised the court. Switzerland is neutral.
            """
        let found = ["official/ousman-sarr official_of GMB"]
        #expect(try offices(text, dateline: "BERN") == found)
        #expect(try offices(text, dateline: "BELLINZONA, Switzerland") == found)
    }

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
        #expect(
            try !offices(text, dateline: "OTTAWA").contains {
                $0.hasPrefix("official/arun-joshi") && $0.hasSuffix("CAN")
            })
    }

    @Test func hostOfTheOneAtHomeIsNot() throws {
        let text = """
            Prime Minister Nasreen Akhter will fly to Beijing for talks with President Luo Jian. Bangladesh needs loans. \
            Bangladesh trusts its friends.
            """
        let found = try offices(text, dateline: "DHAKA")
        #expect(found.sorted() == ["official/luo-jian leads CHN", "official/nasreen-akhter leads BGD"])
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

    // MARK: What the text itself tells

    @Test func bareOfficialsAreAtHomeWhereForeignOnesAreNot() throws {
        let text = """
            Foreign Minister Juma Otieno on Monday thanked Norwegian Prime Minister Kari Solberg. Kenya will buy Norwegian \
            ships, Otieno said. Kenya needs them, and Nairobi has the money.
            """
        #expect(
            try offices(text).sorted() == ["official/juma-otieno official_of KEN", "official/kari-solberg leads NOR"])
    }

    @Test func laterOfficialsAreOfTheFirstOnesCountry() throws {
        let text = """
            Greek Prime Minister Nikos Pappas on Monday criticised Albania. Defence Minister Eleni Kosta said Athens \
            was worried. Albania kept silent.
            """
        #expect(try offices(text).contains("official/eleni-kosta official_of GRC"))
    }

    @Test func whoDealsWithACountryIsNotItsOwn() throws {
        let text = """
            Greek Prime Minister Nikos Pappas on Monday criticised Albania. Defence Minister Arben Hoxha accused Greece \
            of lying. Greece kept silent.
            """
        #expect(try !offices(text).contains { $0.hasPrefix("official/arben-hoxha") })
    }

    @Test func visitedAreOfTheCountryVisited() throws {
        let text = "Polish President Jan Kowalik flew to Lima, where he met Prime Minister Luis Quispe."
        #expect(try offices(text).contains("official/luis-quispe leads PER"))
    }

    @Test func companionsAreNotOfTheCountryVisited() throws {
        let text = "Polish President Jan Kowalik flew to Lima with Prime Minister Marek Nowak."
        #expect(try !offices(text).contains("official/marek-nowak leads PER"))
    }

    @Test func speakersInTheirCapitalAreAtHome() throws {
        let text = "Chile thanked Peru. In La Paz, President Mario Condori denied that Bolivia had ceded land."
        #expect(try offices(text).contains("official/mario-condori leads BOL"))
    }

    @Test func kingdomsHaveNoPresident() throws {
        let text = "President Paul Carter spoke on Monday. Jordan listened. Jordan hoped, and Jordan waited."
        #expect(try offices(text, dateline: "AMMAN").isEmpty)
    }

    @Test func partyOfficersServeTheParty() throws {
        let text = """
            Foreign Minister Juma Otieno on Monday thanked Norway. The Green Party accused him of waste. Its secretary, \
            Ali Mwangi, said Kenya was poor. Kenya needs aid, and Nairobi knows it.
            """
        #expect(try !offices(text).contains("official/ali-mwangi official_of KEN"))
    }

    @Test func counterpartsServeAnotherCountry() throws {
        let text = "Peruvian President Luis Quispe will fly to Quito to meet his counterpart Ana Rojas. Peru is glad."
        #expect(try offices(text).allSatisfy { $0 != "official/ana-rojas leads PER" })
    }

    @Test func companionsOfTheirChiefAreAtHome() throws {
        let text = """
            Lebanese Prime Minister Nadia Haddad met Iraqi President Ali Karim on Sunday. She was accompanied by Foreign \
            Minister Omar Khoury. Lebanon trusts Iraq.
            """
        #expect(try offices(text).contains("official/omar-khoury official_of LBN"))
    }

    // MARK: What beats the dateline

    @Test func speakersFromTheirCapitalAreOfItsCountry() throws {
        let text = """
            Yemen said on Tuesday that Eritrea held its soldiers. Yemen was angry, and Yemen waited. "They are guests," \
            Foreign Minister Hagos Tesfay told Reuters from Asmara.
            """
        #expect(try offices(text, dateline: "SANAA") == ["official/hagos-tesfay official_of ERI"])
    }

    @Test func exilesAreNotOfTheCountryTheySpeakFrom() throws {
        let text = """
            Yemen said on Tuesday that Eritrea held its soldiers. Yemen was angry, and Yemen waited. "They are guests," \
            Foreign Minister Hagos Tesfay told Reuters from Vienna.
            """
        #expect(try offices(text, dateline: "SANAA").isEmpty)
    }

    @Test func thoseWhoSignOppositeEachOtherAreNotBothAtHome() throws {
        let text = """
            Belarus received guests from Zimbabwe. Belarus sells tractors, and Belarus hopes. The documents were signed by \
            Deputy Prime Minister Viktor Karpenko and Foreign Affairs Minister Amon Moyo.
            """
        #expect(try offices(text, dateline: "MINSK").isEmpty)
    }

    @Test func receivesAtHome() throws {
        let text = "President William Otieno on Friday met Haiti's Prime Minister Ariel Henri at State House, Nairobi."
        #expect(try offices(text).contains("official/william-otieno leads KEN"))
    }

    @Test func guestsOfTheHouseAreNotAtHome() throws {
        let text = "President John Bowen on Friday met Kenya's President William Otieno at State House, Nairobi."
        let offices = try offices(text)
        #expect(offices.contains("official/william-otieno leads KEN"))
        #expect(!offices.contains { $0.hasPrefix("official/john-bowen") })
    }

    @Test func leadersOfACountryAreItsHeads() throws {
        let text = """
            Romanian leaders were among the first to praise Maia Sandor, President of Moldova. Moldova, Moldova and Moldova \
            again. Romanian leaders were glad. President Klaus Ionescu spoke to Sandor, and Prime Minister Marcel Ciobanu \
            thanked Moldova.
            """
        #expect(try offices(text, dateline: "BUCHAREST").contains("official/klaus-ionescu leads ROU"))
        #expect(try offices(text, dateline: "BUCHAREST").contains("official/marcel-ciobanu leads ROU"))
    }

    @Test func parliamentIsThatOfHome() throws {
        let text = """
            Guatemala charged a former president. The United States waited. Guatemala was shaken. Guatemala asked for \
            calm. Congress criticised Mexico.
            """
        let source = SourceText(text)
        let article = Article(
            id: "case", text: source, paragraphs: [Paragraph(kind: .body, range: source.range)], outlet: nil,
            dateline: "GUATEMALA CITY")
        let found = try Self.pipeline.get().extract(article).entities.filter { $0.kind == .organisation }
        #expect(found.map(\.id.text) == ["organisation/gtm-parliament"])
    }
}
