/// What belongs to a page that was saved and is no report.
package enum PageParts {
    private static let endings = Set(
        String(decoding: PackageResources.page_parts_txt, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ") }.map(String.init))

    /// Whether files whose names end so are parts of pages: styles, scripts, fonts, pictures, sound and film.
    package static func have(ending: String) -> Bool { endings.contains(ending) }

    /// The name of the folder beside a page, called so without its ending, in which browsers put its parts.
    package static func folder(of page: some Collection<UInt8>) -> [UInt8] { page + Array("_files".utf8) }
}
