import Drawing
import Foundation
import Graphs
import Press

/// The title of a picture that nobody gave one.
enum PictureTitle {
    /// The name that was asked about, else the headline of a single report, else its outlet and day, else whom it is mostly
    /// about, else the file's name; of several reports how many they are.
    static func title(of files: [FilePath], _ graph: EntityGraph, about centre: Entity? = nil) -> String? {
        if let centre { return title(about: [centre]) }
        if files.count == 1, let path = files.first, path.ending == "txt", let headline = headline(of: path) {
            return headline
        }
        if graph.sources.count > 1 { return "Who did what to whom in \(graph.sources.count) reports" }
        let source = graph.sources.first
        if let source, source.outlet != nil { return SourceLine.name(of: source) }
        return title(about: graph.busiest) ?? source.map { SourceLine.fileName(of: $0.id) }
    }

    /// The title of what is told of somebody.
    static func title(about entities: [Entity]) -> String? {
        let names = entities.map(\.name).filter { !$0.isEmpty }
        return names.isEmpty ? nil : "What is told of " + names.joined(separator: " and ")
    }

    private static func headline(of path: FilePath) -> String? {
        // What is no ordinary file can be read only once.
        guard let status = Descriptor.status(of: path), status.st_mode & S_IFMT == S_IFREG,
            let bytes = try? Descriptor.readAll(path)
        else { return nil }
        return (try? ArticleLoader().article(id: path.text, bytes: bytes))?.headline
    }
}

extension EntityGraph {
    /// The two who do most and to whom most is done; of equals those whose identifiers come first.
    fileprivate var busiest: [Entity] {
        var acts: [EntityID: Int] = [:]
        for relation in relations where relation.type.eventClass != nil {
            acts[relation.source, default: 0] += 1
            acts[relation.target, default: 0] += 1
        }
        return acts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).compactMap { entity($0.key) }
    }
}
