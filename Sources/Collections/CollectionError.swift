import GRDB

/// What keeps a collection from being read or written.
package enum CollectionError: Error, Hashable, CustomStringConvertible {
    /// The file is there and is no collection.
    case notACollection
    /// A later program has written it.
    case newer(version: Int)
    /// It was made by an earlier program, and is to be taken to the version of today before it is read.
    case older(version: Int)
    /// Another program writes into it.
    case busy
    /// It may not be written, or the folder that it lies in.
    case readOnly
    /// It cannot be opened.
    case notOpened
    /// The disk is full.
    case full
    /// Something in it is not as it has to be.
    case damaged(String)
    /// A graph that cannot be kept: it quotes a report that is not among its own.
    case unknownDocument(String)
    /// Anything else that SQLite says.
    case other(String)

    /// What SQLite's complaint means for a person.
    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
        case .SQLITE_CANTOPEN: self = .notOpened
        case .SQLITE_FULL: self = .full
        case .SQLITE_NOTADB: self = .notACollection
        case .SQLITE_CORRUPT: self = .damaged(error.message ?? "SQLite finds it malformed")
        default: self = .other(error.message ?? "SQLite says \(error.resultCode)")
        }
    }

    /// One line: what happened, what to do.
    package var description: String {
        switch self {
        case .notACollection: "it is no collection; give one that entente add has made, or a new name"
        case .newer(let version):
            "it is a collection of version \(version), made by a later entente; use that one, or a later one still"
        case .older(let version):
            "it is a collection of version \(version); entente collection compact makes it one of today's"
        case .busy: "another program is writing into it; try again when that is done"
        case .readOnly: "it may not be written; check its permissions and those of its folder"
        case .notOpened: "it cannot be opened; check that its folder is there and may be used"
        case .full: "the disk is full; make room and try again"
        case .damaged(let what): "it is damaged (\(what)); entente collection verify tells more"
        case .unknownDocument(let name): "the graph quotes '\(name)', which is not among its documents; extract it anew"
        case .other(let what): "SQLite cannot go on (\(what)); entente collection verify tells more"
        }
    }
}
