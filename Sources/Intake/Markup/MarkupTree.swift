/// The elements and texts of a page or feed, in the order in which they begin.
package struct MarkupTree: Sendable {
    /// An element or a text.
    package struct Node: Sendable {
        /// The element's name in small letters; empty for a text.
        package let name: String
        /// The text; empty for an element.
        package let text: String
        /// The attributes, in their order, names in small letters.
        package let attributes: [(name: String, value: String)]
        /// The index of the element around it, or -1.
        package let parent: Int
        /// The index behind all that it holds.
        package var end: Int

        /// The value of an attribute.
        package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    /// All nodes; what one holds stands behind it, up to its end.
    package let nodes: [Node]

    /// The indices of all that a node holds, itself left out.
    func inside(_ index: Int) -> Range<Int> { index + 1..<max(index + 1, nodes[index].end) }

    /// The indices of the elements with a name, in order.
    func all(_ name: String, in range: Range<Int>? = nil) -> [Int] {
        (range ?? nodes.indices).filter { nodes[$0].name == name }
    }

    /// The first element with a name.
    func first(_ name: String, in range: Range<Int>? = nil) -> Int? {
        (range ?? nodes.indices).first { nodes[$0].name == name }
    }

    /// The indices of what a node holds directly.
    package func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var next = index + 1
        while next < nodes[index].end {
            children.append(next)
            next = nodes[next].end
        }
        return children
    }

    /// All text that a node holds, as it stands, cut at some length in UTF-8 bytes.
    package func text(of index: Int, upTo most: Int = .max) -> String {
        guard nodes[index].name != "" else { return nodes[index].text }
        var text = ""
        for node in nodes[inside(index)] where node.name.isEmpty {
            text += node.text
            if text.utf8.count > most { return String(decoding: text.utf8.prefix(most), as: UTF8.self) }
        }
        return text
    }
}

extension MarkupTree {
    /// An element and what it holds as a tree of its own.
    func subtree(_ index: Int) -> MarkupTree {
        MarkupTree(
            nodes: nodes[index..<nodes[index].end].enumerated().map { place, node in
                Node(
                    name: node.name, text: node.text, attributes: node.attributes,
                    parent: place == 0 ? -1 : node.parent - index, end: node.end - index)
            })
    }
}
