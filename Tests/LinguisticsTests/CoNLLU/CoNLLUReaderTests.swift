import Linguistics
import Testing

@Suite("CoNLL-U files are read")
struct CoNLLUReaderTests {
    private func line(_ columns: String...) -> String { columns.joined(separator: "\t") + "\n" }

    private var clitic: String {
        "# newdoc id = a\n# sent_id = a-1\n# text = They don't.\n"
            + line("1", "They", "they", "PRON", "PRP", "Number=Plur", "4", "nsubj", "_", "_")
            + line("2-3", "don't", "_", "_", "_", "_", "_", "_", "_", "_")
            + line("2", "do", "do", "AUX", "VBP", "_", "4", "aux", "_", "_")
            + line("3", "n't", "not", "PART", "RB", "_", "4", "advmod", "_", "_")
            + line("3.1", "go", "go", "VERB", "VB", "_", "_", "_", "_", "_")
            + line("4", "run", "run", "VERB", "VB", "_", "0", "root", "_", "Name=B-PER|SpaceAfter=No")
            + line("5", ".", ".", "PUNCT", ".", "_", "4", "punct", "_", "_") + "\n"
    }

    @Test("words, heads, multiword tokens and attributes come through, empty nodes do not")
    func whole() throws {
        let sentences = try CoNLLUReader().read(clitic)
        let sentence = try #require(sentences.first)
        #expect(sentences.count == 1)
        #expect(sentence.id == "a-1")
        #expect(sentence.newDocument == "a")
        #expect(sentence.words.map(\.form) == ["They", "do", "n't", "run", "."])
        #expect(sentence.words.map { $0.dependency?.head } == [3, 3, 3, nil, 3])
        #expect(sentence.surface.map(\.form) == ["They", "don't", "run", "."])
        #expect(sentence.words[3].isJoinedToNext)
        #expect(sentence.words[3].attribute("Name") == "B-PER")
        #expect(sentence.words[0].features == "Number=Plur")
        #expect(sentence.words[1].features.isEmpty)
        #expect(sentence.line == 4)
    }

    @Test("a byte-order mark, carriage returns and a missing last line break do no harm")
    func lineEnds() throws {
        let text = "\u{FEFF}" + String(clitic.dropLast(2)).replacing("\n", with: "\r\n")
        #expect(try CoNLLUReader().read(text).map(\.words) == CoNLLUReader().read(clitic).map(\.words))
    }

    @Test(
        "a fault names its line",
        arguments: [
            ("1\ta\ta\tX\n", 1, CoNLLUError.Reason.fields(4)),
            ("# text = a\n2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", 2, .number("2")),
            ("1\ta\ta\tNAME\tX\t_\t0\troot\t_\t_\n", 1, .partOfSpeech("NAME")),
            ("1\ta\ta\tX\tX\t_\tone\troot\t_\t_\n", 1, .head("one")),
            ("1\ta\ta\tX\tX\t_\t-1\troot\t_\t_\n", 1, .head("-1")),
            ("1\t\ta\tX\tX\t_\t0\troot\t_\t_\n", 1, .emptyForm),
            ("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", 1, .multiword("1-2")),
            ("2-1\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, .multiword("2-1")),
            ("1.x\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, .number("1.x")),
            ("\n# text = alone\n\n", 2, .noWords),
        ])
    func fault(_ text: String, _ line: Int, _ reason: CoNLLUError.Reason) {
        #expect(throws: CoNLLUError(line: line, reason: reason)) { try CoNLLUReader().read(text) }
    }

    @Test("bytes that are no UTF-8 are a fault of their line")
    func encoding() {
        let bytes = Array("# a\n".utf8) + [0x31, 0x09, 0xFF, 0x0A]
        #expect(throws: CoNLLUError(line: 2, reason: .notUTF8)) { try CoNLLUReader().read(bytes: bytes) }
    }

    @Test("heads that form no tree are a fault of the sentence's first word line")
    func tree() throws {
        let text = "# text = a b\n1\ta\ta\tX\tX\t_\t2\tdep\t_\t_\n2\tb\tb\tX\tX\t_\t1\tdep\t_\t_\n"
        let sentences = try CoNLLUReader().read(text)
        #expect(throws: CoNLLUError(line: 2, reason: .tree(.roots(0)))) {
            try CoNLLUDocument.documents(of: sentences, file: "x.conllu")
        }
    }

    @Test("a word without a head is a fault when a tree is asked for")
    func missingHead() throws {
        let sentences = try CoNLLUReader().read("1\ta\ta\tX\tX\t_\t_\t_\t_\t_\n")
        #expect(throws: CoNLLUError(line: 1, reason: .tree(nil))) {
            try CoNLLUDocument.documents(of: sentences, file: "x.conllu")
        }
    }
}
