/// Texts as the DOT language wants them (graphviz.org, "The DOT Language" and "escString").
enum DOTText {
    /// A quoted label that Graphviz prints as given: no escape, entity or substitution takes effect.
    static func plain(_ text: String) -> String {
        var quoted = "\""
        for character in text.unicodeScalars {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "&": quoted += "&amp;"
            case "\n": quoted += "\\n"
            default: quoted.unicodeScalars.append(character)
            }
        }
        return quoted + "\""
    }

    /// A text inside an HTML-like label.
    static func marked(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "\"": escaped += "&quot;"
            case "\\": escaped += "\\\\"
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    /// The font of a style as Graphviz asks Pango for it.
    static func font(of style: TypeStyle) -> String {
        style.isBold ? "Arial Bold" : "Arial"
    }

    /// Place and size of a node on a page of a given size.
    static func place(of box: Box, page: Point) -> String {
        "pos=\"\(pair(box.centre, page: page))\" width=\(Decimals.text(box.width / 72, 4)) "
            + "height=\(Decimals.text(box.height / 72, 4))"
    }

    /// A place on a page of a given size; Graphviz counts upwards from the lower edge.
    static func pair(_ point: Point, page: Point) -> String {
        "\(Decimals.text(point.x)),\(Decimals.text(page.y - point.y))"
    }
}

extension String {
    /// An ASCII text in the quotes that keep it from being a keyword of the language.
    var quoted: String { "\"\(self)\"" }
}
