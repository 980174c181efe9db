import Foundation
import GRDB

/// Texts as values of SQLite, whose own end at a character of number 0: one that has it is kept as its bytes.
enum KeptString {
    static func value(_ text: String) -> DatabaseValue {
        text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
    }

    static func value(_ text: String?) -> DatabaseValue { text.map { value($0) } ?? .null }

    /// The text in a row's column; nothing where there is none.
    static func text(_ row: Row, _ column: Int) -> String? {
        let value: DatabaseValue = row[column]
        return switch value.storage {
        case .string(let text): text
        case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .null: nil
        }
    }

    /// The text in a column that always has one.
    static func required(_ row: Row, _ column: Int) throws -> String {
        guard let text = text(row, column) else { throw CollectionError.damaged("a text is missing") }
        return text
    }
}
