import Foundation

/// A folder of files that ship with a room, such as `entente_Reading.resources`.
///
/// What SwiftPM makes for this (`Bundle.module`) looks in the folder where the program was built when nothing lies beside
/// it, and ends the program when nothing lies there either. Here a program uses only what was installed with it.
package struct ShippedFolder: Hashable, Sendable {
    /// The folder lies in none of the places where it may lie.
    package struct Missing: Error, Hashable, Sendable {
        /// The folder's name.
        package let folder: String
        /// Where it may lie, as absolute paths, the usual one first.
        package let places: [String]

        /// What is missing where.
        package var problem: String { "there is no such folder in \(places.joined(separator: " or "))" }
        /// What to do about it.
        package var advice: String {
            "copy the folders entente_*.\(ShippedFolder.ending) from where Entente was built to \(places.first ?? "/")"
        }
    }

    #if canImport(Darwin)
        private static let ending = "bundle"
    #else
        private static let ending = "resources"
    #endif

    private let name: String

    /// The folder of a room.
    package init(of room: String) { name = "entente_\(room).\(Self.ending)" }

    /// Where it lies: beside the running program, links followed, or in `share/entente` of the tree that the program's
    /// folder `bin` belongs to.
    package func url() throws(Missing) -> URL {
        let places = Self.places
        for place in places {
            let found = place.appending(path: name)
            if FileManager.default.fileExists(atPath: found.path) { return Self.content(of: found) }
        }
        throw Missing(folder: name, places: places.map(\.path))
    }

    private static var places: [URL] {
        let program = (Bundle.main.executableURL ?? Bundle.main.bundleURL).resolvingSymlinksInPath()
        let beside = program.deletingLastPathComponent()
        let shared = beside.deletingLastPathComponent().appending(path: "share/entente")
        #if canImport(Darwin)
            // Tests and plug-ins are loaded by a program that lies elsewhere.
            let loaded = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
            return [beside, loaded, shared]
        #else
            return [beside, shared]
        #endif
    }

    #if canImport(Darwin)
        private final class Marker {}

        private static func content(of folder: URL) -> URL { Bundle(url: folder)?.resourceURL ?? folder }
    #else
        private static func content(of folder: URL) -> URL { folder }
    #endif
}
