import Foundation
import Graphs
import Press

/// The title of a picture that nobody gave one.
enum PictureTitle {
    /// The headline of a single report, else how many reports the picture is drawn from.
    static func title(of files: [FilePath], _ graph: EntityGraph) -> String? {
        if files.count == 1, let path = files.first, path.ending == "txt", let headline = headline(of: path) {
            return headline
        }
        switch graph.sources.count {
        case 0: return nil
        case 1: return graph.sources[0].outlet
        case let count: return "Who did what to whom in \(count) reports"
        }
    }

    private static func headline(of path: FilePath) -> String? {
        // What is no ordinary file can be read only once.
        guard let status = Descriptor.status(of: path), status.st_mode & S_IFMT == S_IFREG,
            let bytes = try? Descriptor.readAll(path)
        else { return nil }
        return (try? ArticleLoader().article(id: path.text, bytes: bytes))?.headline
    }
}
