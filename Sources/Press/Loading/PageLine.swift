/// A line of a page and what it is by itself.
struct PageLine {
    /// What a line is.
    enum Kind: Hashable {
        /// It may belong to the report.
        case text
        /// Author or date.
        case header(HeaderLine)
        /// The description of a picture.
        case caption
        /// Who made a picture.
        case credit
        /// No part of the report.
        case litter
        /// A title over links to other reports.
        case aside
        /// Nothing of the report follows.
        case stop
    }

    let line: TextLine
    let kind: Kind

    func turned(into kind: Kind) -> PageLine { PageLine(line: line, kind: kind) }
}
