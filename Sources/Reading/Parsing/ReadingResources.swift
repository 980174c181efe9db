import Foundation

/// What ships with this room.
enum ReadingResources {
    /// The folder of the models.
    static var models: URL? { Bundle.module.resourceURL?.appending(path: "Models") }
}
