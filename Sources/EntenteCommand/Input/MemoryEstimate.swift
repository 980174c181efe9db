/// How much memory a document may take, by its length; docs/inputs.md has what was measured.
extension RawDocument {
    /// The most bytes that the longest step takes in which nobody asks whether it may go on: a file of data is read at once, and so
    /// is the tree of a page.
    var memoryOfLongestStep: Int {
        switch format {
        case .graph, .lines, .graphml, .gexf, .nodeLink, .tables, .parsed: length * 24
        case .report, .markdown: length * 36 + min(count(of: "\n"), 250_000) * 400
        case .page, .pageArchive, .feed, .mail: length * 12 + min(count(of: "<"), 1_000_000) * 300
        // Read by a process that has a limit of its own, or part by part.
        case .pdf, .archive, .collection: length
        }
    }

    /// The most bytes that all of the reading takes.
    var memoryOfReading: Int { length * 500 + 32 << 20 }

    private var length: Int { parts.values.reduce(bytes.count) { $0 + $1.count } }

    private func count(of mark: Unicode.Scalar) -> Int {
        let mark = UInt8(ascii: mark)
        return bytes.reduce(0) { $0 + ($1 == mark ? 1 : 0) }
    }
}
