/// Addresses of the web that documents give; they are told and never opened.
enum PageLink {
    /// The address, where it is one of the web without blanks, quotes or angle brackets.
    static func checked(_ text: String) -> String? {
        let lowered = text.prefix(8).lowercased()
        guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") else { return nil }
        return text.utf8.allSatisfy { $0 > 0x20 && !"\"<>\\^`{|}".utf8.contains($0) } ? text : nil
    }
}
