/// Text inside XML.
enum XMLText {
    /// Between tags.
    static func content(_ text: String) -> String { escaped(text, line: "\n", tab: "\t") }

    /// Inside an attribute, where line ends and tabs would become spaces.
    static func attribute(_ text: String) -> String { "\"" + escaped(text, line: "&#10;", tab: "&#9;") + "\"" }

    private static func escaped(_ text: String, line: String, tab: String) -> String {
        var escaped = ""
        for scalar in HeldText.written(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\r": escaped += "&#13;"
            case "\n": escaped += line
            case "\t": escaped += tab
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
