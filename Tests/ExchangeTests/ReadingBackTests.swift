import Exchange
import Graphs
import Press
import TestSupport
import Testing

/// What is written is read back as the same graph.
@Suite struct ReadingBackTests {
    private static let readable = ExchangeFormat.allCases.filter(\.isReadable)

    @Test(arguments: readable, 0..<60 as Range<UInt64>)
    func aGraphComesBackEqual(format: ExchangeFormat, seed: UInt64) throws {
        let graph = RandomGraphs.graph(seed: seed)
        let back = try Self.read(Exchange.parts(of: graph, as: format), as: format)
        #expect(back == graph)
    }

    @Test(arguments: readable) func theGraphOfNothingComesBack(format: ExchangeFormat) throws {
        #expect(try Self.read(Exchange.parts(of: .empty, as: format), as: format) == .empty)
    }

    @Test(arguments: ExchangeFormat.allCases) func theSameGraphIsTheSameBytes(format: ExchangeFormat) {
        let graph = RandomGraphs.graph(seed: 7)
        let turned = EntityGraph(
            sources: graph.sources.reversed(), entities: graph.entities.reversed(),
            relations: graph.relations.reversed())
        #expect(Exchange.parts(of: graph, as: format) == Exchange.parts(of: turned, as: format))
    }

    /// A file whose end is missing is never read as a smaller graph.
    @Test(arguments: readable) func aFileThatIsCutIsRefused(format: ExchangeFormat) throws {
        let parts = Exchange.parts(of: RandomGraphs.graph(seed: 3), as: format)
        let main = parts.first { $0.name == Exchange.mainTable } ?? parts[0]
        for share in 1..<16 {
            let length = main.bytes.count * share / 16
            #expect(throws: (any Error).self, "\(length)") {
                let cut = try Exchange.graph(of: Array(main.bytes[..<length]), as: format) { name in
                    parts.first { $0.name == name }?.bytes
                }
                // Of a table the lines before a whole line are a table too.
                if format == .csv, main.bytes[length - 1] == UInt8(ascii: "\n") { throw CutBetweenRows() }
                _ = cut
            }
        }
    }

    private struct CutBetweenRows: Error {}

    @Test(arguments: [
        "", "<graphml/>", "<graphml><graph/></graphml",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><graphml><graph>&a;</graph></graphml>",
        "<gexf><graph><nodes count=\"1\"/></graph></gexf>", "{\"nodes\":[],\"edges\":7}", "id\n\"", "[]",
    ])
    func whatIsNoGraphIsAnErrorOrEmpty(text: String) {
        for format in Self.readable {
            let graph = try? Exchange.graph(of: Array(text.utf8), as: format) { _ in Array(text.utf8) }
            #expect(graph == nil || graph == .empty)
        }
    }

    @Test func noEntityIsRead() {
        let bomb =
            "<!DOCTYPE g [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><graphml><graph><node id=\"&b;\"/></graph></graphml>"
        #expect(throws: ExchangeError.self) { try Exchange.graph(of: Array(bomb.utf8), as: .graphml) }
    }

    static func read(_ parts: [Exchange.Part], as format: ExchangeFormat) throws -> EntityGraph {
        let main = parts.first { $0.name == Exchange.mainTable } ?? parts[0]
        return try Exchange.graph(of: main.bytes, as: format) { name in parts.first { $0.name == name }?.bytes }
    }
}
