import Evaluation
import Foundation
import Linguistics
import Press
import Reading

/// How well the models read the test parts of the treebanks, as a table.
struct ModelScores {
    let treebanks: URL
    let models: URL
    let part: String
    /// Folder with the headlines and lists of names.
    let lessons: URL
    /// Folder with news whose names are marked.
    let news: URL?
    /// Whether names that are missed or wrong are printed one by one.
    let showsNames: Bool
    /// Whether nothing but names is scored.
    let onlyNames: Bool

    /// Prints the table.
    func print() throws {
        let folder = treebanks
        let reader = try Reader(models: models)
        if let news { try printNews(reader, folder: news) }
        let gum = try Treebank("gum-open-\(part)", in: folder)
        let gumNews = gum.documents(named: "_news_")
        try printNames(reader, folder: folder, banks: [gum, gumNews])
        guard !onlyNames else { return }
        let ewt = try Treebank("ewt-\(part)", in: folder)
        Swift.print("".filled(30) + TreebankMeasure.allCases.map { $0.rawValue.filled(10) }.joined())
        for bank in [ewt, gum, gumNews] {
            try printRow("\(bank.name), gold tags", gold: bank, predicted: reader.parsed(bank, tags: .gold))
            try printRow("\(bank.name), gold tokens", gold: bank, predicted: reader.parsed(bank, tags: .predicted))
            try printRow("\(bank.name), raw text", gold: bank, predicted: reader.readRaw(bank))
        }
        let kept = Treebank(name: gumNews.name + " body", sentences: gumNews.sentences.withoutFooters)
        try printRow("\(kept.name), raw text", gold: kept, predicted: reader.readRaw(kept))
        let held = try Treebank("headlines-test", in: lessons)
        try printRow(held.name, gold: held, predicted: reader.parsed(held, tags: .predicted))
        try printSpeed(reader, [ewt, gum])
    }

    private func printRow(_ name: String, gold: Treebank, predicted: [CoNLLUSentence]) throws {
        let score = try TreebankScorer().score(gold: gold.sentences, predicted: predicted)
        let cells = TreebankMeasure.allCases.map { TreebankScore.percent(score[$0].f1).filled(10) }
        Swift.print(name.filled(30) + cells.joined())
    }

    /// Words a second on one core, from raw text to names; how long the models take to load, and their size.
    private func printSpeed(_ reader: Reader, _ banks: [Treebank]) throws {
        let articles = try banks.flatMap { try CoNLLUDocument.documents(of: $0.sentences, file: $0.name) }
            .map(\.article)
        let clock = ContinuousClock()
        var words = 0
        let time = clock.measure {
            for article in articles { words += reader.read(article).reduce(0) { $0 + $1.tokens.count } }
        }
        Swift.print("tokens a second".filled(30) + String(Int(Double(words) / (time / .seconds(1)))))
        let start = clock.measure { _ = try? Reader(models: models) }
        Swift.print("milliseconds to load".filled(30) + String(start / .milliseconds(1)))
        let files = try FileManager.default.contentsOfDirectory(
            at: models, includingPropertiesForKeys: [.fileSizeKey])
        let bytes = try files.reduce(0) { try $0 + ($1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
        Swift.print("bytes of all models".filled(30) + String(bytes))
    }

    private func printDifferences(_ text: NamedText, _ found: [NameSpan]) {
        func line(_ sign: String, _ name: NameSpan) -> String {
            "\(sign) \(name.kind.rawValue) \(text.forms[name.tokens].joined(separator: " "))"
        }
        let lines =
            text.names.filter { !found.contains($0) }.map { line("-", $0) }
            + found.filter { !text.names.contains($0) }.map { line("+", $0) }
        if !lines.isEmpty { Swift.print((lines + ["  " + text.forms.joined(separator: " ")]).joined(separator: "\n")) }
    }

    /// The names in news, as they are marked and as `WholeNames` mends the marks.
    private func printNews(_ reader: Reader, folder: URL) throws {
        let articles = try NewsNames.articles("news-dev", in: folder)
        let whole = WholeNames(try NewsNames.articles("news-train", in: folder))
        let scores = NewsScores(reader: reader, showsNames: showsNames)
        for (set, articles) in [("news-dev", articles), ("news-dev whole", articles.map(whole.mended))] {
            for (kind, score) in try scores.scores(of: articles) {
                Swift.print("names \(set) \(kind)".filled(30) + Self.shares(of: score))
            }
        }
    }

    private static func shares(of score: UnitScore) -> String {
        [score.precision, score.recall, score.f1].map { TreebankScore.percent($0).filled(10) }.joined()
    }

    private func printNames(_ reader: Reader, folder: URL, banks: [Treebank]) throws {
        let entities = try EntityNames(
            titlesIn: Treebank("gum-open-train", in: folder), lessons: lessons)
        let sets =
            [("uner-ewt-\(part)", try NamedText.uner("uner-ewt-\(part)", in: folder))]
            + banks.map { ($0.name, entities.texts(of: $0)) }
        for (name, texts) in sets {
            let found = texts.documents.flatMap { document in reader.analyse(document.map(\.forms)).map(\.names) }
            if showsNames { zip(texts, found).forEach(printDifferences) }
            for kind in [nil] + NameSpan.Kind.allCases.map(Optional.some) {
                func only(_ names: [NameSpan]) -> [NameSpan] { names.filter { kind == nil || $0.kind == kind } }
                let score = NameScorer().score(gold: texts.map { only($0.names) }, predicted: found.map(only))
                Swift.print("names \(name) \(kind?.rawValue ?? "all")".filled(30) + Self.shares(of: score))
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
