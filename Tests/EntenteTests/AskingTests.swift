import Entente
import Press
import Testing

/// Whoever is asked between sentences whether a report may be read on can end its reading.
struct AskingTests {
    private struct Enough: Error {}

    private static let pipeline = Result { try Pipeline() }

    private static let article = try? ArticleLoader().article(
        id: "a", bytes: Array(String(repeating: "Chad warned Mali on Monday. Togo thanked Benin. ", count: 300).utf8)
    )

    @Test func everySentenceIsAskedFor() throws {
        let article = try #require(Self.article)
        var asked = 0
        let graph = try Self.pipeline.get().extract(article) { asked += 1 }
        #expect(asked > 600)
        #expect(graph == (try Self.pipeline.get().extract(article)))
    }

    /// While it is read, and while what it says is made of what was read.
    @Test(arguments: [1, 2, 300]) func whatIsThrownEndsIt(question: Int) throws {
        let article = try #require(Self.article)
        var asked = 0
        #expect(throws: Enough.self) {
            _ = try Self.pipeline.get().extract(article) { () throws(Enough) in
                asked += 1
                if asked >= question { throw Enough() }
            }
        }
        #expect((question...question + 1).contains(asked))
        #expect(throws: Enough.self) {
            _ = try Self.pipeline.get().explain(article) { () throws(Enough) in throw Enough() }
        }
    }
}
