import Exchange
import Graphs
import Press
import TestSupport
import Testing

/// A thousand bad graphs of every format that is read: each gives a graph or a reason; none crashes.
struct SpoiltGraphTests {
    private static let count = 1_000
    private static let seed: UInt64 = 16

    @Test(arguments: ExchangeFormat.allCases.filter(\.isReadable)) func noneBreaksTheReader(format: ExchangeFormat) {
        let parts = Exchange.parts(of: RandomGraphs.graph(seed: 3), as: format)
        let main = parts.first { $0.name == Exchange.mainTable } ?? parts[0]
        var spoilt = SpoiltFiles(of: [main.bytes], seed: Self.seed)
        for _ in 0..<Self.count {
            _ = try? Exchange.graph(of: spoilt.next(), as: format) { name in parts.first { $0.name == name }?.bytes }
        }
    }

    /// The tables of nodes and documents may be as bad.
    @Test func noneBreaksTheReaderOfTheOtherTables() throws {
        let parts = Exchange.parts(of: RandomGraphs.graph(seed: 3), as: .csv)
        let main = try #require(parts.first { $0.name == Exchange.mainTable })
        var spoilt = SpoiltFiles(of: parts.filter { $0.name != main.name }.map(\.bytes), seed: Self.seed)
        for _ in 0..<Self.count { _ = try? Exchange.graph(of: main.bytes, as: .csv) { _ in spoilt.next() } }
    }

    @Test func noneBreaksTheReaderOfOurOwnForm() {
        let graph = RandomGraphs.graph(seed: 3)
        var spoilt = SpoiltFiles(of: [GraphJSON.merged(graph).line, GraphJSON.document(graph).line], seed: Self.seed)
        for _ in 0..<Self.count {
            let bytes = spoilt.next()
            _ = try? GraphReader.graph(json: SourceText(String(decoding: bytes, as: UTF8.self)))
            _ = try? GraphReader.graphs(jsonLines: SourceText(String(decoding: bytes, as: UTF8.self)), named: "bad")
            _ = try? GraphReader.read(line: bytes[...], number: 1)
        }
    }
}
