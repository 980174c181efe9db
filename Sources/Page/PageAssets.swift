/// The script and the style of all pages, each put together from its files.
enum PageAssets {
    /// The parts of the script share one scope, in this order.
    static let script: String = {
        let parts = [
            PackageResources.model_js, PackageResources.elements_js, PackageResources.picture_js,
            PackageResources.details_js, PackageResources.filters_js, PackageResources.table_js,
            PackageResources.search_js, PackageResources.walking_js,
        ]
        return "\n(() => {\n\"use strict\";\n" + joined(parts) + "})();\n"
    }()

    static let style = joined([
        PackageResources.page_css, PackageResources.picture_css, PackageResources.media_css,
    ])

    private static func joined(_ parts: [[UInt8]]) -> String {
        parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
}
