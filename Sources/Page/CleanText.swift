import Drawing

/// Names and remarks fit to be shown on one line: nothing hidden, nothing that turns the direction of what follows.
enum CleanText {
    /// The text without what hides or reorders.
    static func line(_ text: String) -> String { DisplayText(text).text }
}
