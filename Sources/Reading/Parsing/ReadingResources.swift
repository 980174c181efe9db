import Foundation
import Shipment

/// What ships with this room.
package enum ReadingResources {
    /// The folder of the models.
    ///
    /// - Throws: `ModelError.notInstalled` when it does not lie beside the program.
    package static func models() throws(ModelError) -> URL {
        do {
            return try ShippedFolder(of: "Reading").url().appending(path: "Models")
        } catch {
            throw .notInstalled(folder: error.folder, problem: error.problem, advice: error.advice)
        }
    }
}
