import Yams

/// A piece of a YAML file and where it stands.
///
/// A class because the files are looked through key by key, and the library's own nodes are costly to hand round.
final class YAMLNode: Sendable {
    /// What a piece is.
    enum Content: Sendable {
        case text(String)
        case list([YAMLNode])
        /// In the order of the file.
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    /// What it is.
    let content: Content
    /// The line of its first character, from 1.
    let line: Int
    /// The column of its first character, from 1.
    let column: Int

    /// Takes over a piece as it was parsed, with all below it.
    init(_ node: Node) {
        line = node.mark?.line ?? 1
        column = node.mark?.column ?? 1
        switch node {
        case .scalar(let scalar): content = .text(scalar.string)
        case .sequence(let sequence): content = .list(sequence.map(YAMLNode.init))
        case .mapping(let mapping):
            content = .mapping(mapping.map { (YAMLNode($0.key), YAMLNode($0.value)) })
        case .alias: content = .text("")
        }
    }

    /// The text, where it is one.
    var text: String? { if case .text(let text) = content { text } else { nil } }

    /// The items, where it is a list.
    var list: [YAMLNode]? { if case .list(let items) = content { items } else { nil } }

    /// The entries, where it is a mapping.
    var mapping: [(key: YAMLNode, value: YAMLNode)]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }
}
