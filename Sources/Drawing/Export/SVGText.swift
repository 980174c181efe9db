/// An SVG document while it is written.
struct SVGText {
    /// The colours.
    let theme: Theme
    private(set) var text = ""

    init(theme: Theme) { self.theme = theme }

    /// A number of points with at most two decimals.
    static func number(_ value: Double) -> String { Decimals.text(value, 2) }

    mutating func open(_ name: String, _ attributes: [(String, String)]) {
        text += tag(name, attributes) + ">\n"
    }

    mutating func close(_ name: String) {
        text += "</\(name)>\n"
    }

    mutating func element(_ name: String, _ attributes: [(String, String)]) {
        text += tag(name, attributes) + "/>\n"
    }

    mutating func element(_ name: String, _ attributes: [(String, String)], _ content: String) {
        text += tag(name, attributes) + ">\(XMLText.escaped(content))</\(name)>\n"
    }

    mutating func raw(_ markup: String) {
        text += markup
    }

    /// Writes a line of text whose place is the left end of its base line.
    mutating func text(_ line: Header.Text, colour: Palette.Colour) {
        let attributes = SVGText.type(line.style) + fill(colour)
        element(
            "text", [("x", SVGText.number(line.place.x)), ("y", SVGText.number(line.place.y))] + attributes, line.text)
    }

    /// The attributes that set a style's type.
    static func type(_ style: TypeStyle) -> [(String, String)] {
        let size = [("font-size", number(style.size))]
        return style.isBold ? size + [("font-weight", "bold")] : size
    }

    /// A fill that the style sheet turns dark on a dark page.
    func fill(_ colour: Palette.Colour) -> [(String, String)] {
        [("class", SVGStyleSheet.name(ofFill: colour)), ("fill", theme(colour))]
    }

    private func tag(_ name: String, _ attributes: [(String, String)]) -> String {
        "<\(name)" + attributes.map { " \($0.0)=\"\(XMLText.escaped($0.1))\"" }.joined()
    }
}
