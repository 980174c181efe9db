import Foundation
import Graphs
import Press
import TestSupport

@testable import Collections

/// A collection in a folder of its own, and what is put into it.
struct Shelf {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("a.entente").path
    }

    /// Opens the collection.
    func collection(_ use: ReportCollection.Use = .making) throws -> ReportCollection {
        try ReportCollection(path: path, for: use)
    }

    /// A graph as an input of its own.
    static func input(_ graph: EntityGraph) -> AddedInput {
        let reading = AddedInput.Reading(graph: graph, article: nil)
        return AddedInput(name: graph.sources[0].id, line: nil, sha256: reading.fingerprint, readings: [reading])
    }

    /// Graphs that share names and disagree, no two alike; each of a report of its own.
    static func graphs(_ count: Int, seed: UInt64 = 1) -> [EntityGraph] {
        (0..<count).map { number in
            let graph = RandomGraphs.graph(seed: seed &* 1_000 &+ UInt64(number))
            return graph.ofDocument("reports/\(number).txt")
        }
    }

    /// All the rows of the tables, without the words' index.
    func rows() throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-readonly", path, ".dump"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension EntityGraph {
    /// The graph as that of a document of another name and fingerprint.
    func ofDocument(_ name: String) -> EntityGraph {
        let source = DocumentSource(
            id: name, outlet: sources[0].outlet, date: sources[0].date, sha256: Fingerprint.of(Array(name.utf8)))
        return EntityGraph(
            sources: [source], entities: entities,
            relations: relations.map { relation in
                Relation(
                    source: relation.source, type: relation.type, target: relation.target,
                    polarity: relation.polarity, modality: relation.modality,
                    evidence: relation.evidence.map { piece in
                        Evidence(
                            document: name, sentence: piece.sentence, cue: piece.cue, quote: piece.quote,
                            attribution: piece.attribution, object: piece.object, time: piece.time,
                            confidence: piece.confidence, isKnown: piece.isKnown)
                    })
            })
    }
}
