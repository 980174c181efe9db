import Graphs

/// Colours of a terminal, or none.
struct Ink {
    let isColoured: Bool

    /// The ink for standard output.
    static var standard: Ink { Ink(isColoured: Terminal.hasColour) }

    /// The ink without colours.
    static var plain: Ink { Ink(isColoured: false) }

    func source(_ text: String) -> String { coded("1;35", text) }
    func target(_ text: String) -> String { coded("1;34", text) }
    func underlined(_ text: String) -> String { coded("4", text) }
    func bold(_ text: String) -> String { coded("1", text) }
    func faint(_ text: String) -> String { coded("2", text) }
    func added(_ text: String) -> String { coded("32", text) }
    func removed(_ text: String) -> String { coded("31", text) }
    func changed(_ text: String) -> String { coded("33", text) }

    /// A text in the colour of a quarter of political behaviour; standing facts stay plain.
    func quad(_ quad: Quad?, _ text: String) -> String {
        switch quad {
        case .verbalCooperation: coded("36", text)
        case .materialCooperation: coded("32", text)
        case .verbalConflict: coded("33", text)
        case .materialConflict: coded("31", text)
        case nil: text
        }
    }

    private func coded(_ code: String, _ text: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
