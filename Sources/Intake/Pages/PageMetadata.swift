import Press

/// What a page says of itself, the surest place first: JSON-LD, `meta` (Open Graph and others), microdata, its elements.
struct PageMetadata {
    let headline: String?
    let byline: String?
    let date: CalendarDay?
    let outlet: String?
    let link: String?
    let language: String?
    /// The classes of boxes that hold what readers pay for.
    let paidClasses: Set<String>

    private static let dates = [
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
        "dcterms.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "displaydate",
    ]
    private static let authors = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"]
    private static let outlets = ["og:site_name", "application-name", "dc.publisher", "publisher", "copyright-holder"]

    init(_ tree: MarkupTree) {
        let elements = tree.nodes.indices.filter { !tree.nodes[$0].name.isEmpty }
        var meta: [String: String] = [:]
        for index in elements where tree.nodes[index].name == "meta" {
            let node = tree.nodes[index]
            guard let name = node["property"] ?? node["name"] ?? node["itemprop"], let value = node["content"],
                meta[name.lowercased()] == nil, !value.allSatisfy(\.isWhitespace)
            else { continue }
            meta[name.lowercased()] = value
        }
        let data = LinkedData(
            elements.filter {
                tree.nodes[$0].name == "script"
                    && tree.nodes[$0]["type"]?.lowercased().hasPrefix("application/ld+json") == true
            }.map { tree.text(of: $0) })
        let marked = { (name: String) -> String? in
            elements.first { tree.nodes[$0]["itemprop"] == name }.flatMap { index in
                let node = tree.nodes[index]
                return node["content"] ?? node["datetime"] ?? tree.text(of: index, upTo: 1_000)
            }
        }
        let first = { (names: [String]) in names.compactMap { meta[$0] }.first }
        paidClasses = data?.paidClasses ?? []
        let title = Headline(tree, told: data?.headline ?? meta["og:title"] ?? meta["twitter:title"])
        headline = title.text
        outlet = data?.outlet ?? first(Self.outlets) ?? title.outlet
        byline = (data?.author ?? first(Self.authors) ?? PageByline.text(in: tree, elements)).flatMap(
            PageByline.checked)
        let days = [data?.date, first(Self.dates), marked("datePublished")].lazy.compactMap { $0.flatMap(Self.day) }
        date = days.first ?? PageDate.day(in: tree, elements)
        let canonical = elements.first { tree.nodes[$0].name == "link" && tree.nodes[$0]["rel"] == "canonical" }
        link = canonical.flatMap { tree.nodes[$0]["href"] } ?? meta["og:url"] ?? data?.link
        language =
            tree.first("html").flatMap { tree.nodes[$0]["lang"] ?? tree.nodes[$0]["xml:lang"] }
            ?? data?.language ?? meta["og:locale"] ?? meta["content-language"]
    }

    /// The day in a text such as `2024-06-28T10:00:00Z` or `Fri, 28 Jun 2024`.
    static func day(in text: String) -> CalendarDay? {
        DateReader.firstDay(in: text.prefix(200).split(whereSeparator: \.isWhitespace))?.day
    }
}
