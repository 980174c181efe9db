import Foundation
import Graphs
import Linguistics
import Press
import Testing

@testable import Extraction

/// What is weighed for a pronoun, from the trees of `Cases/references.conllu`.
@Suite struct ReferenceTests {
    private func pronouns(_ name: String) throws -> [Explanation.Pronoun] {
        let url = Bundle.module.bundleURL.appendingPathComponent("Cases/references.conllu")
        let sentences = try CoNLLUReader().read(try String(contentsOf: url, encoding: .utf8))
        let documents = try CoNLLUDocument.documents(of: sentences, file: "references")
        let document = try #require(documents.first { $0.article.id == name })
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer())
        return extractor.explain(document.article, document.sentences).explanations.flatMap(\.pronouns)
    }

    @Test func theJudgedIsMeantAndNobodyElse() throws {
        let its = try #require(try pronouns("judged").first)
        #expect(its.quote == "its")
        #expect(its.candidates.first?.quote == "Chad")
        #expect(
            its.candidates.first { $0.quote == "Kenya" }?.veto == "is not whom the words before bind it to")
    }

    @Test func theSubjectThatFollowsIsMeant() throws {
        let its = try #require(try pronouns("fronted").first)
        #expect(its.candidates.first?.quote == "Chad")
    }
}
