import Foundation
import Intake

/// How much there is to read.
enum ExpectedBytes {
    /// The bytes of files and of the files in folders; nothing where that cannot be known, as of pipes and of packed files.
    static func total(of files: [FilePath]) -> Int? {
        var total = 0
        for path in files.flatMap(\.members) {
            guard !path.isStandardStream, let status = Descriptor.status(of: path) else { return nil }
            switch status.st_mode & S_IFMT {
            case S_IFREG where path.ending == path.endingWhenUnpacked: total += Int(status.st_size)
            case S_IFDIR:
                guard let entries = try? FolderFiles.entries(of: path, limits: Limits()) else { return nil }
                let found = entries.compactMap { if case .file(let path) = $0 { path } else { nil } }
                guard let inside = Self.total(of: found) else { return nil }
                total += inside
            default: return nil
            }
        }
        return total
    }
}
