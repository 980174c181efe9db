import ArgumentParser
import Evaluation
import Foundation
import Graphs
import Linguistics

/// Scores graphs or parsed sentences against gold.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score graphs, or parsed sentences, against gold.",
        discussion: """
            Two .conllu files are scored as in the CoNLL 2018 shared task; anything else as graphs, each document \
            against the gold document of the same identifier. Documents that stand merged in one graph on either side \
            are scored as one.

              entente score gold.jsonl predicted.jsonl
              entente score gold.conllu predicted.conllu
            """)

    @Argument(help: "What is right: graphs or parsed sentences.")
    var gold: FilePath

    @Argument(help: "What is judged; - is standard input.")
    var predicted: FilePath

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard !gold.isStandardStream || !predicted.isStandardStream else {
            throw ValidationError("both files are standard input; give a file for one of them")
        }
    }

    func run() throws {
        let formats = try [gold, predicted].map { try input.reading.format ?? InputFormat.named($0) }
        if formats == [.parsed, .parsed] { return try scoreSentences() }
        let (right, statusRight) = try graphs(of: gold)
        let (judged, statusJudged) = try graphs(of: predicted)
        let pairs = DocumentPairing(gold: right, predicted: judged)
        for document in pairs.withoutGold {
            Terminal.complain(Complaint(about: document, "there is no gold for it; it counts as wrong"))
        }
        let score = GraphScore.sum(pairs.pairs.map { GraphScorer().score(gold: $0.gold, predicted: $0.predicted) })
        try print(score.table, GraphMeasure.allCases.map { ($0.rawValue, score[$0]) })
        try statusRight.end()
        try statusJudged.end()
    }

    private func graphs(of file: FilePath) throws -> ([EntityGraph], ExitStatus) {
        var graphs: [EntityGraph] = []
        let status = try input.forEachGraph(in: [file]) { outcome in
            if case .answer(let graph) = outcome { graphs.append(graph) }
        }
        guard !graphs.isEmpty || status == .answered else { throw ExitCode(status.rawValue) }
        return (graphs, status)
    }

    private func scoreSentences() throws {
        let (right, judged) = (try sentences(of: gold), try sentences(of: predicted))
        do {
            let score = try TreebankScorer().score(gold: right, predicted: judged)
            try print(score.table, TreebankMeasure.allCases.map { ($0.rawValue, score[$0]) })
        } catch let error as TreebankScoreError {
            throw Complaint(about: predicted.text, "\(error)")
        }
    }

    private func sentences(of file: FilePath) throws -> [CoNLLUSentence] {
        var sentences: [CoNLLUSentence] = []
        try RawDocuments(paths: [file], format: .parsed, limits: input.reading.limits).forEachBatch { batch in
            for document in batch {
                do {
                    switch document {
                    case .document(let raw): sentences += try CoNLLUReader().read(bytes: raw.bytes)
                    case .trouble(let complaint): throw complaint
                    case .skipped: break
                    }
                } catch let error as CoNLLUError {
                    throw Complaint(error, in: file.text)
                }
            }
        }
        guard !sentences.isEmpty else { throw Complaint(holdingNoSentences: file.text) }
        return sentences
    }

    private func print(_ table: String, _ measures: [(name: String, score: UnitScore)]) throws {
        let members = measures.map { measure in
            let counts = [
                ("gold", measure.score.gold), ("predicted", measure.score.predicted),
                ("correct", measure.score.correct),
            ]
            return JSONValue.Member(measure.name, .object(counts.map { JSONValue.Member($0.0, .integer($0.1)) }))
        }
        try answer.print(.object(members), orLines: table.split(separator: "\n").map(String.init))
    }
}
