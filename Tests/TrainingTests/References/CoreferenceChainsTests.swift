import Linguistics
import Testing

@testable import Training

@Suite struct CoreferenceChainsTests {
    @Test func mentionsInsideMentionsAreFound() throws {
        let rows = [
            "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-organization-new-cf1-2-coref",
            "2\tarmy\tarmy\tNOUN\tNN\t_\t0\troot\t_\t_",
            "3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_",
            "4\tChad\tChad\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-cf2-1-coref)1)",
            "5\tits\tits\tPRON\tPRP$\t_\t4\tdep\t_\tEntity=(1-organization-giv-cf1-1-ana)",
        ]
        let sentence = try #require(try CoNLLUReader().read(rows.joined(separator: "\n") + "\n\n").first)
        let chains = CoreferenceChains([sentence]).marks.chains[0].map { "\($0.chain) \($0.tokens)" }
        #expect(chains.sorted() == ["1 0..<4", "1 4..<5", "2 3..<4"])
    }
}
