import Graphs

/// Where a picture comes from, in a line.
package struct SourceLine: Hashable, Sendable {
    /// What stands on the picture, such as `Source: Northgate Post, 2024-06-28`.
    package let text: String
    /// Where the one report is to be read, if it or its page tells.
    package let address: WebAddress?

    /// The most outlets that are named.
    private static let outletLimit = 4

    /// Tells of documents; nothing where there are none.
    init?(_ sources: [DocumentSource]) {
        guard let first = sources.first else { return nil }
        guard sources.count > 1 else {
            let name = Self.name(of: first)
            guard !name.isEmpty else { return nil }
            text = "Source: " + name
            address = first.address
            return
        }
        var counts: [String: Int] = [:]
        for outlet in sources.compactMap(\.outlet) { counts[DisplayText(outlet).shortened(to: 40), default: 0] += 1 }
        let outlets = counts.filter { !DisplayText($0.key).isBlank }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let unnamed = outlets.count - Self.outletLimit
        let named =
            outlets.prefix(Self.outletLimit).joined(separator: ", ") + (unnamed > 0 ? " and \(unnamed) more" : "")
        let days = sources.compactMap(\.date).map { DisplayText($0).shortened(to: 20) }.filter { !$0.isEmpty }
        let span = days.min().flatMap { first in days.max().map { first == $0 ? first : "\(first) to \($0)" } }
        text =
            "Sources: \(sources.count) reports" + (named.isEmpty ? "" : " of " + named) + (span.map { ", " + $0 } ?? "")
        address = nil
    }

    /// Outlet and day of a document, else the name of its file.
    package static func name(of source: DocumentSource) -> String {
        let outlet = source.outlet.map { DisplayText($0) }.flatMap { $0.isBlank ? nil : $0.shortened(to: 60) }
        let day = source.date.map { DisplayText($0).shortened(to: 20) }.flatMap { $0.isEmpty ? nil : $0 }
        guard let outlet else { return fileName(of: source.id) + (day.map { ", " + $0 } ?? "") }
        return outlet + (day.map { ", " + $0 } ?? "")
    }

    /// The last part of a document's path; nothing of what came without one.
    package static func fileName(of id: String) -> String {
        let last = DisplayText(id.split(separator: "/").last.map(String.init) ?? id)
        return last.isBlank || last.text == "-" ? "" : last.shortened(to: 60)
    }
}
