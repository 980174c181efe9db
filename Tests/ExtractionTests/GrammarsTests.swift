import Linguistics
import Press
import Syntax
import Testing

@testable import Extraction

/// Packed or held, the grammars of a document are the same.
@Suite struct GrammarsTests {
    @Test(arguments: [0, 3, 10_000])
    func packedSentencesGiveTheSameGrammars(held: Int) throws {
        let (ontology, words) = (try Ontology(), try Gazetteer().words)
        let document = try #require(
            try CoNLLUDocument.documents(of: TreeCase.all.map(\.sentence), file: "trees").first)
        var draft = GrammarsBuilder(of: document.article, ontology.stance, held: held) { sentence, added in
            let syntax = ontology.syntax
            return Grammar(added.map { syntax.read(sentence, adding: $0) } ?? syntax.read(sentence), words: words)
        }
        let made = draft.add(Array(document.sentences.prefix(3))) + draft.add(Array(document.sentences.dropFirst(3)))
        let grammars = draft.finished
        #expect(grammars.count == document.sentences.count)
        for index in document.sentences.indices {
            #expect(grammars[index].tokens.map(\.form) == document.sentences[index].tokens.map(\.form))
            #expect(grammars[index].graph.added == made[index].graph.added)
            #expect(grammars[index].lowered == made[index].lowered)
        }
    }
}
