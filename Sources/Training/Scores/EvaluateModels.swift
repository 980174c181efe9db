import ArgumentParser
import Evaluation
import Foundation
import Linguistics
import Press
import Reading

/// Prints how well the models read the test parts of the treebanks.
struct EvaluateModels: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "evaluate", abstract: "Print the scores.")

    @Option(help: "Folder with the treebanks as .conllu or .conllu.xz.")
    var treebanks: String

    @Option(help: "Folder of the models.")
    var models: String

    @Option(help: "Part to score: dev or test.")
    var part = "test"

    @Option(help: "Write the readings of the gold tokens to this folder.")
    var output: String?

    func run() throws {
        let folder = URL(filePath: treebanks)
        let reader = try Reader(models: URL(filePath: models))
        let ewt = try Treebank("ewt-\(part)", in: folder)
        let gum = try Treebank("gum-open-\(part)", in: folder)
        let news = gum.documents(named: "_news_")
        print("".filled(30) + TreebankMeasure.allCases.map { $0.rawValue.filled(10) }.joined())
        if let output { try write(reader, [ewt, gum], to: URL(filePath: output)) }
        for bank in [ewt, gum, news] {
            try printRow("\(bank.name), gold tags", gold: bank, predicted: reader.parsed(bank, tags: .gold))
            try printRow("\(bank.name), gold tokens", gold: bank, predicted: reader.parsed(bank, tags: .predicted))
            try printRow("\(bank.name), raw text", gold: bank, predicted: reader.readRaw(bank))
        }
        let kept = Treebank(name: news.name + " body", sentences: news.sentences.withoutFooters)
        try printRow("\(kept.name), raw text", gold: kept, predicted: reader.readRaw(kept))
        try printNames(reader, folder: folder, news: news)
    }

    private func write(_ reader: Reader, _ banks: [Treebank], to folder: URL) throws {
        for bank in banks {
            let lines = reader.parsed(bank, tags: .predicted).map { sentence in
                sentence.words.map { [$0.form, $0.lemma, $0.pos.rawValue, $0.tag].joined(separator: "\t") + "\n" }.joined()
            }
            try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: bank.name + ".txt"))
        }
    }

    private func printRow(_ name: String, gold: Treebank, predicted: [CoNLLUSentence]) throws {
        let score = try TreebankScorer().score(gold: gold.sentences, predicted: predicted)
        let cells = TreebankMeasure.allCases.map { TreebankScore.percent(score[$0].f1).filled(10) }
        print(name.filled(30) + cells.joined())
    }

    private func printNames(_ reader: Reader, folder: URL, news: Treebank) throws {
        let titles = NamedText.titles(in: try Treebank("gum-open-train", in: folder))
        let sets = [
            ("uner-ewt-\(part)", try NamedText.uner("uner-ewt-\(part)", in: folder)),
            (news.name, NamedText.gum(news, titles: titles)),
        ]
        for (name, texts) in sets {
            let found = reader.annotate(texts.map(\.forms)).map(\.names)
            for kind in [nil] + NameSpan.Kind.allCases.map(Optional.some) {
                func only(_ names: [NameSpan]) -> [NameSpan] { names.filter { kind == nil || $0.kind == kind } }
                let score = NameScorer().score(gold: texts.map { only($0.names) }, predicted: found.map(only))
                let shares = [score.precision, score.recall, score.f1].map { TreebankScore.percent($0).filled(10) }
                print("names \(name) \(kind?.rawValue ?? "all")".filled(30) + shares.joined())
            }
        }
    }
}

extension String {
    fileprivate func filled(_ width: Int) -> String { self + String(repeating: " ", count: max(width - count, 1)) }
}

extension [CoNLLUSentence] {
    /// The sentences without the paragraphs that begin with "Categories:", the link bar under a page of Wikinews.
    fileprivate var withoutFooters: [CoNLLUSentence] {
        var isFooter = false
        return filter { sentence in
            if sentence.startsParagraph { isFooter = sentence.words.first?.form == "Categories" }
            return !isFooter
        }
    }
}
