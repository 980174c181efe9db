import Evaluation
import Linguistics
import Testing

@Suite("Parsed files are compared as in the CoNLL 2018 shared task")
struct TreebankScorerTests {
    /// Sentences of words "form/tag/head/label"; a word "a+b=ab" is a printed token of several.
    private func file(_ sentences: [String]) throws -> [CoNLLUSentence] {
        let text = sentences.map { sentence in
            var number = 0
            return sentence.split(separator: " ").map { item in
                let fields = item.split(separator: "/").map(String.init)
                if fields.count == 2 {
                    return "\(number + 1)-\(number + (Int(fields[1]) ?? 0))\t\(fields[0])" + "\t_".repeated(8) + "\n"
                }
                number += 1
                return "\(number)\t\(fields[0])\t\(fields[0])\t\(fields[1])\t_\t_\t\(fields[2])\t\(fields[3])\t_\t_\n"
            }.joined() + "\n"
        }.joined()
        return try CoNLLUReader().read(text)
    }

    private func score(_ gold: [String], _ predicted: [String]) throws -> TreebankScore {
        try TreebankScorer().score(gold: file(gold), predicted: file(predicted))
    }

    @Test("a file agrees with itself wholly")
    func same() throws {
        let text = ["He/PRON/2/nsubj runs/VERB/0/root ./PUNCT/2/punct", "Yes/INTJ/0/root"]
        let score = try score(text, text)
        for measure in TreebankMeasure.allCases { #expect(score[measure].f1 == 1) }
        #expect(score[.sentences].gold == 2)
        #expect(score[.labelled].gold == 4)
    }

    @Test("a wrong head costs both attachments, a wrong label one, a subtype none")
    func attachment() throws {
        let gold = ["A/DET/2/det man/NOUN/3/nsubj:pass ran/VERB/0/root home/ADV/3/advmod"]
        let predicted = ["A/DET/3/det man/PROPN/3/nsubj ran/VERB/0/root home/ADV/3/obj"]
        let score = try score(gold, predicted)
        #expect(score[.unlabelled].correct == 3)
        #expect(score[.labelled].correct == 2)
        #expect(score[.universalTags].correct == 3)
    }

    @Test("content words and core arguments are counted on both sides by their own labels")
    func chosenLabels() throws {
        let gold = ["The/DET/2/det man/NOUN/3/nsubj gave/VERB/0/root her/PRON/3/iobj hope/NOUN/3/obj ./PUNCT/3/punct"]
        let predicted = [
            "The/DET/2/amod man/NOUN/3/nsubj gave/VERB/0/root her/PRON/5/nmod hope/NOUN/3/obj ./PUNCT/3/punct"
        ]
        let score = try score(gold, predicted)
        #expect(score[.contentWords] == UnitScore(gold: 4, predicted: 5, correct: 3))
        #expect(score[.coreArguments] == UnitScore(gold: 3, predicted: 2, correct: 2))
    }

    @Test("a token cut in two is lost, the others and their heads stay aligned")
    func tokens() throws {
        let gold = ["e-mail/NOUN/2/obj sent/VERB/0/root today/ADV/2/advmod"]
        let predicted = ["e-/NOUN/2/dep mail/NOUN/3/obj sent/VERB/0/root today/ADV/3/advmod"]
        let score = try score(gold, predicted)
        #expect(score[.tokens] == UnitScore(gold: 3, predicted: 4, correct: 2))
        #expect(score[.unlabelled] == UnitScore(gold: 3, predicted: 4, correct: 2))
        #expect(score[.sentences].correct == 1)
    }

    @Test("sentences must agree at both ends")
    func sentences() throws {
        let gold = ["a/X/0/root b/X/1/dep", "c/X/0/root", "d/X/0/root"]
        let predicted = ["a/X/0/root", "b/X/0/root c/X/1/dep", "d/X/0/root"]
        #expect(try score(gold, predicted)[.sentences] == UnitScore(gold: 3, predicted: 3, correct: 1))
    }

    @Test("words of a multiword token are aligned by their forms")
    func multiwords() throws {
        let gold = ["I/PRON/4/nsubj don't/2 do/AUX/4/aux n't/PART/4/advmod go/VERB/0/root"]
        let predicted = ["I/PRON/3/nsubj don't/PART/3/advmod go/VERB/0/root"]
        let score = try score(gold, predicted)
        #expect(score[.tokens] == UnitScore(gold: 3, predicted: 3, correct: 3))
        #expect(score[.words] == UnitScore(gold: 4, predicted: 3, correct: 2))
        #expect(score[.labelled].correct == 2)
    }

    @Test("different texts cannot be compared; the first line that differs is named")
    func differentText() throws {
        #expect(throws: TreebankScoreError.differentText(goldLine: 3, predictedLine: 3)) {
            try score(["a/X/0/root", "b/X/0/root"], ["a/X/0/root", "c/X/0/root"])
        }
    }

    @Test("the table has a line for every measure")
    func table() throws {
        let table = try score(["a/X/0/root b/NOUN/1/dep"], ["a/X/0/root b/VERB/1/dep"]).table
        #expect(table.contains("UPOS           50.00     50.00     50.00\n"))
        #expect(table.split(separator: "\n").count == TreebankMeasure.allCases.count + 1)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
