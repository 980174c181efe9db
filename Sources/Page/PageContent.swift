import Drawing
import Graphs
import Press

/// What the template is filled with; the names of the members are those of its tags.
struct PageContent {
    /// A choice of a filter.
    struct Choice {
        let group: String
        let value: String
        let label: String
        let count: Int
    }

    /// A filter of choices that each can be left out.
    struct Group {
        let name: String
        let title: String
        let open: Bool
        let choices: [Choice]
    }

    /// A column of the table of claims.
    struct Column {
        let name: String
        let title: String
    }

    /// A row of the table of sources.
    struct Source {
        let outlet: String
        let date: String
        let document: String
        let text: String
        let sha256: String
        /// Where it is to be read, if it goes by its address.
        let link: String?
    }

    let title: String
    let policy: String
    let style: String
    let svg: String
    let script: String
    let data: String
    let groups: [Group]
    let columns: [Column]
    let sources: [Source]
    let colophon: String

    init(
        diagram: Diagram, graph: EntityGraph, articles: [Article], comparison: Comparison? = nil, svg: String
    ) {
        let excerpts = PageExcerpts(of: graph, from: articles)
        let model = PageModel(diagram: diagram, graph: graph, excerpts: excerpts, comparison: comparison)
        let script = PageAssets.script
        let style = PageAssets.style
        title = diagram.title ?? "Who did what to whom"
        self.svg = svg
        self.script = script
        self.style = style
        policy = PagePolicy(scripts: [script], styles: [style] + Self.styles(in: svg)).text
        data = Self.harmless(model.json.text)
        groups = PageFilters(graph: graph, comparison: comparison).groups
        columns = [
            ("claim", "Claim"), ("who", "Who"), ("type", "Type"), ("whom", "To whom"), ("quad", "Kind of act"),
            ("told", "Told as"), ("confidence", "Confidence"), ("date", "Date"), ("reports", "Reports"),
        ].map(Column.init)
        sources = graph.sources.map { source in
            Source(
                outlet: CleanText.line(source.outlet ?? ""), date: CleanText.line(source.date ?? ""),
                document: CleanText.line(source.id),
                text: excerpts.hasText(of: source.id) ? "paragraphs" : "quotations",
                sha256: CleanText.line(source.sha256), link: source.address?.text)
        }
        colophon =
            "Made by Entente from what the reports say, which need not be true. A missing arrow means nothing. "
            + "This page needs no network."
    }

    /// JSON that can stand in an element: no tag begins in it, and no line ends where JSON has none.
    private static func harmless(_ json: String) -> String {
        var text = ""
        for scalar in json.unicodeScalars {
            switch scalar {
            case "<": text += "\\u003c"
            case ">": text += "\\u003e"
            case "&": text += "\\u0026"
            case "\u{2028}": text += "\\u2028"
            case "\u{2029}": text += "\\u2029"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The style sheets that the picture brings along.
    private static func styles(in svg: String) -> [String] {
        svg.components(between: "<style>", and: "</style>")
    }
}

extension String {
    /// What stands between each two marks.
    fileprivate func components(between start: String, and end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let opening = rest.firstRange(of: start) {
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: end) else { break }
            found.append(String(rest[..<closing.lowerBound]))
            rest = rest[closing.upperBound...]
        }
        return found
    }
}
