import Foundation

/// The texts of annotated articles: a folder with a file each, or one with news whose names are marked, `news-train.jsonl` and
/// `news-dev.jsonl`, plain or packed with xz.
struct ArticleTexts {
    private let folder: URL
    private let texts: [String: [UInt8]]

    private static let collections = ["news-train", "news-dev"]

    init(in folder: URL) throws {
        self.folder = folder
        let found = Self.collections.filter { name in
            [".jsonl", ".jsonl.xz"].contains {
                FileManager.default.fileExists(atPath: folder.appending(path: name + $0).path)
            }
        }
        let articles = try found.flatMap { try NewsNames.articles($0, in: folder) }
        texts = Dictionary(articles.map { ($0.id, $0.bytes) }) { first, _ in first }
    }

    /// The bytes of an article.
    func bytes(of name: String) throws -> [UInt8] {
        try texts[name] ?? [UInt8](Data(contentsOf: folder.appending(path: name)))
    }
}
