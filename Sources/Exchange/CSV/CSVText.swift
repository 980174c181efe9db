/// Comma-separated values as in RFC 4180, with LF.
///
/// A cell that a spreadsheet would take for a formula begins with an
/// apostrophe, which is taken off when it is read. The empty text stands in quotes, and nothing where there is none.
package enum CSVText {
    private static let formulaic = "=+-@\t\r".unicodeScalars

    /// A row and its end.
    package static func row(_ cells: [String?]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

    /// One cell; a number keeps its sign.
    private static func cell(_ text: String?) -> String {
        guard let text else { return "" }
        guard !text.isEmpty else { return "\"\"" }
        let safe = isGuarded(text.unicodeScalars) && Double(text) == nil ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return safe }
        return "\"\(safe.replacing("\"", with: "\"\""))\""
    }

    /// Whether a cell needs an apostrophe, also to tell its own from one of ours.
    private static func isGuarded(_ text: String.UnicodeScalarView) -> Bool {
        guard let first = text.first else { return false }
        return formulaic.contains(first) || isApostrophised(text)
    }

    private static func isApostrophised(_ text: String.UnicodeScalarView) -> Bool {
        guard text.first == "'", let second = text.dropFirst().first else { return false }
        return second == "'" || formulaic.contains(second)
    }

    /// The rows of a text, with apostrophes of ours taken off.
    ///
    /// - Throws: `ExchangeError` where a quotation mark does not end.
    package static func rows(of text: String) throws(ExchangeError) -> [[String?]] {
        var rows: [[String?]] = []
        var row: [String?] = []
        var cell = OpenCell()
        var isQuoted = false
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            switch scalar {
            case "\"" where isQuoted:
                if index < scalars.count, scalars[index] == "\"" {
                    cell.text.append("\"")
                    index += 1
                } else {
                    isQuoted = false
                }
            case _ where isQuoted: cell.text.append(scalar)
            case "\"": (isQuoted, cell.hasQuotes) = (true, true)
            case ",":
                row.append(cell.taken)
                cell = OpenCell()
            case "\r" where index < scalars.count && scalars[index] == "\n": break
            case "\n":
                if !row.isEmpty || !cell.isVoid { rows.append(row + [cell.taken]) }
                (row, cell) = ([], OpenCell())
            default: cell.text.append(scalar)
            }
        }
        guard !isQuoted else { throw ExchangeError("a quotation mark in it does not end, so it is not whole") }
        if !row.isEmpty || !cell.isVoid { rows.append(row + [cell.taken]) }
        return rows
    }

    /// A cell of which more may come.
    private struct OpenCell {
        var text = String.UnicodeScalarView()
        var hasQuotes = false

        var isVoid: Bool { text.isEmpty && !hasQuotes }

        /// What it holds; nothing where it is void.
        var taken: String? {
            isVoid ? nil : String(isApostrophised(text) ? String.UnicodeScalarView(text.dropFirst()) : text)
        }
    }
}
