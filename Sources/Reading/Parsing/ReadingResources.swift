import Foundation

/// What ships with this room.
package enum ReadingResources {
    /// The folder of the models.
    package static var models: URL? { Bundle.module.resourceURL?.appending(path: "Models") }
}
