import Foundation

/// What a page says of itself in JSON-LD (schema.org): the first object that is an article.
struct LinkedData {
    let headline: String?
    let author: String?
    let date: String?
    let outlet: String?
    let link: String?
    let language: String?
    /// The classes of boxes that hold what readers pay for, which is part of the report.
    let paidClasses: Set<String>

    /// So many objects are looked at.
    private static let mostObjects = 2_000

    /// Reads the blocks of a page; nothing where none tells of an article.
    init?(_ texts: [String]) {
        for text in texts {
            guard let start = text.firstIndex(where: { $0 == "{" || $0 == "[" }),
                let end = text.lastIndex(where: { $0 == "}" || $0 == "]" }), start < end,
                let value = try? JSONSerialization.jsonObject(with: Data(text[start...end].utf8)),
                let article = Self.article(in: value)
            else { continue }
            headline = Self.text(article["headline"]) ?? Self.text(article["name"])
            author = Self.names(article["author"]) ?? Self.names(article["creator"])
            date = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"])
            outlet = Self.names(article["publisher"]) ?? Self.names(article["isPartOf"])
            link = Self.text(article["url"]) ?? Self.address(article["mainEntityOfPage"])
            language = Self.text(article["inLanguage"])
            paidClasses = Self.classes(article["hasPart"])
            return
        }
        return nil
    }

    private static func article(in value: Any) -> [String: Any]? {
        var open = [value]
        var seen = 0
        while seen < open.count, seen < mostObjects {
            let value = open[seen]
            seen += 1
            if let list = value as? [Any] {
                open += list.prefix(mostObjects)
            } else if let object = value as? [String: Any] {
                if isArticle(object["@type"]) { return object }
                for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
                    if let inner = object[key], !(inner is String) { open.append(inner) }
                }
            }
        }
        return nil
    }

    private static func isArticle(_ type: Any?) -> Bool {
        let names = (type as? [Any])?.compactMap { $0 as? String } ?? (type as? String).map { [$0] } ?? []
        return names.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
    }

    private static func text(_ value: Any?) -> String? {
        let text = (value as? String) ?? ((value as? [Any])?.first as? String)
        return text.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func address(_ value: Any?) -> String? {
        text(value) ?? (value as? [String: Any]).flatMap { text($0["@id"]) ?? text($0["url"]) }
    }

    /// The classes that parts of a page name as theirs: `"cssSelector": ".paywall"`.
    private static func classes(_ parts: Any?) -> Set<String> {
        let parts = (parts as? [Any]) ?? [parts as Any]
        let selectors = parts.prefix(20).compactMap { text(($0 as? [String: Any])?["cssSelector"]) }
        return Set(selectors.filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) })
    }

    /// The names of persons or bodies, one or several.
    private static func names(_ value: Any?) -> String? {
        let values = (value as? [Any]) ?? [value as Any]
        let names = values.prefix(20).compactMap { text(($0 as? [String: Any])?["name"]) ?? ($0 as? String) }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
