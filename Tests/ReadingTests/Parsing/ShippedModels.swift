import Foundation
import Testing

@testable import Reading

/// The models that ship with the package.
enum ShippedModels {
    static func file(_ stage: String) throws -> ModelFile {
        let url = try ReadingResources.models().appending(path: "\(stage).model")
        return try ModelFile(contentsOf: url, kind: stage)
    }

    static func pieces() throws -> WordPieces { try loadedPieces.get() }

    static func lists() throws -> NameLists { try loadedLists.get() }

    static func parser() throws -> DependencyParser { try loadedParser.get() }

    private static let loadedPieces = Result { try WordPieces(file(WordPieces.kind)) }
    private static let loadedLists = Result { try NameLists(file(NameLists.kind)) }
    private static let loadedParser = Result {
        try DependencyParser(model: file(DependencyParser.kind), pieces: pieces(), lists: lists())
    }
}
