import Foundation
import Graphs
import Linguistics
import Press
import Testing

@testable import Extraction

/// One hand-made tree of `Cases/trees.conllu` and the edges that its comments ask for.
struct TreeCase: Sendable, CustomTestStringConvertible {
    let name: String
    let edges: [String]
    let sentence: CoNLLUSentence

    var testDescription: String { name }

    static let all: [TreeCase] = {
        let url = Bundle.module.bundleURL.appendingPathComponent("Cases/trees.conllu")
        guard let text = try? String(contentsOf: url, encoding: .utf8), let sentences = try? CoNLLUReader().read(text)
        else {
            return []
        }
        return sentences.map { sentence in
            func values(_ key: String) -> [String] {
                sentence.comments.filter { $0.hasPrefix("\(key) = ") }.map { String($0.dropFirst(key.count + 3)) }
            }
            return TreeCase(name: values("case").first ?? "?", edges: values("edge").sorted(), sentence: sentence)
        }
    }()
}

@Suite struct TreeCaseTests {
    @Test func thereAreCases() {
        #expect(TreeCase.all.count >= 10)
    }

    @Test(arguments: TreeCase.all)
    func treeGivesJustTheseEdges(_ item: TreeCase) throws {
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer())
        let document = try #require(try CoNLLUDocument.documents(of: [item.sentence], file: "trees").first)
        let graph = extractor.extract(document.article, document.sentences)
        let edges = graph.relations.map { relation in
            let marks = [
                relation.polarity == .negated ? "not" : nil,
                relation.modality == .asserted ? nil : relation.modality.rawValue,
            ]
            return (marks.compactMap { $0 } + [relation.source.text, relation.type.name, relation.target.text])
                .joined(separator: " ")
        }
        #expect(edges.sorted() == item.edges)
        for evidence in graph.relations.flatMap(\.evidence) {
            #expect(document.article.text[evidence.sentence] == evidence.quote)
        }
    }
}
