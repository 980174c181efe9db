import Mustache

/// The template of all pages.
struct PageTemplate: Sendable {
    private let template: MustacheTemplate

    /// The template that comes with Entente.
    static let standard: PageTemplate = {
        MustacheContentTypes.register(PageText(), named: "PAGE")
        let text = String(decoding: PackageResources.page_mustache, as: UTF8.self)
        guard let template = try? MustacheTemplate(string: text) else {
            preconditionFailure("page.mustache is no template")
        }
        return PageTemplate(template: template)
    }()

    /// The page with some content.
    func render(_ content: PageContent) -> String { template.render(content) }
}

/// Text as HTML wants it, scalar by scalar.
///
/// The library's own escaping goes character by character, and a quotation mark or bracket with a combining accent behind
/// it is one character, none of those it knows: it would pass as markup.
struct PageText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
