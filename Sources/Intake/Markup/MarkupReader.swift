import CMarkup

/// Makes trees of HTML and XML by way of libxml2, within limits.
package struct MarkupReader {
    private let limits: Limits

    package init(limits: Limits) { self.limits = limits }

    /// The tree of a page in UTF-8, as far as the limits let it be read.
    func html(_ bytes: [UInt8]) -> MarkupTree { tree(of: LongTags.cut(bytes), entmk_read_html).tree }

    /// The tree of a feed in UTF-8.
    ///
    /// - Throws: `IntakeError` when it declares entities of its own.
    func xml(_ bytes: [UInt8]) throws(IntakeError) -> MarkupTree {
        let (tree, end, _) = tree(of: LongTags.cut(bytes), entmk_read_xml)
        guard end != 2 else { throw .malformed("XML that declares entities, which are not read") }
        return tree
    }

    /// The tree of a file of data in UTF-8, which is read whole or not at all.
    ///
    /// - Throws: `IntakeError` when it is no XML, declares entities of its own or is larger than the limits.
    package func data(_ bytes: [UInt8]) throws(IntakeError) -> MarkupTree {
        let (tree, end, isWellFormed) = tree(of: LongTags.cut(bytes), entmk_read_xml)
        switch end {
        case 0 where isWellFormed: return tree
        case 0: throw .malformed("XML with a mistake in it or without its end")
        case 2: throw .malformed("XML that declares entities, which are not read")
        default: throw .malformed("XML with more in it than is read")
        }
    }

    private func tree(
        of bytes: [UInt8], _ read: (UnsafePointer<CChar>?, Int, entmk_limits) -> entmk_result
    ) -> (tree: MarkupTree, end: Int32, isWellFormed: Bool) {
        let limits = entmk_limits(
            depth: UInt32(limits.markupDepth), open_tags: UInt32(limits.openTags), elements: UInt32(limits.elements),
            attributes: UInt32(limits.attributes), attribute_bytes: UInt32(limits.attributeBytes),
            bytes: limits.markupBytes)
        let result = bytes.withUnsafeBytes {
            read($0.bindMemory(to: CChar.self).baseAddress, bytes.count, limits)
        }
        defer { entmk_release(result) }
        var events = MarkupEvents(UnsafeRawBufferPointer(start: result.events, count: result.length))
        return (events.tree(), result.end, result.is_well_formed != 0)
    }
}

/// The events that the door to libxml2 has written, read one by one; the last may have been cut.
private struct MarkupEvents {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private var nodes: [MarkupTree.Node] = []
    private var open: [Int] = []

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func tree() -> MarkupTree {
        while place < bytes.count {
            let mark = bytes[place]
            place += 1
            switch mark {
            case UInt8(ascii: "<"): guard begin() else { return finished() }
            case UInt8(ascii: ">"): if let index = open.popLast() { nodes[index].end = nodes.count }
            default:
                guard let text = string() else { return finished() }
                add(name: "", text: text, attributes: [])
                nodes[nodes.count - 1].end = nodes.count
            }
        }
        return finished()
    }

    private mutating func begin() -> Bool {
        guard let name = string(), let count = number() else { return false }
        var attributes: [(name: String, value: String)] = []
        for _ in 0..<count {
            guard let name = string(), let value = string() else { return false }
            attributes.append((name.lowercased(), value))
        }
        open.append(nodes.count)
        add(name: name.lowercased(), text: "", attributes: attributes)
        return true
    }

    private mutating func add(name: String, text: String, attributes: [(name: String, value: String)]) {
        let around = name.isEmpty ? open.last : open.dropLast().last
        nodes.append(.init(name: name, text: text, attributes: attributes, parent: around ?? -1, end: nodes.count + 1))
    }

    private mutating func finished() -> MarkupTree {
        while let index = open.popLast() { nodes[index].end = nodes.count }
        return MarkupTree(nodes: nodes)
    }

    private mutating func number() -> Int? {
        guard place + 4 <= bytes.count else { return nil }
        defer { place += 4 }
        return Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian)
    }

    private mutating func string() -> String? {
        guard let length = number(), place + length <= bytes.count else { return nil }
        defer { place += length }
        return String(decoding: bytes[place..<place + length], as: UTF8.self)
    }
}
