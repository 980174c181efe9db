import Intake

extension MarkupTree {
    /// The tree of a file of a graph.
    ///
    /// - Throws: `ExchangeError` where it is larger than may be read, declares entities or does not hold what it should.
    static func ofGraph(_ bytes: [UInt8], named root: String) throws(ExchangeError) -> MarkupTree {
        let tree: MarkupTree
        do throws(IntakeError) {
            tree = try MarkupReader(limits: .ofGraphs).data(bytes)
        } catch {
            throw ExchangeError(error.description)
        }
        guard tree.nodes.contains(where: { $0.name.localName == root }) else {
            throw ExchangeError("there is no <\(root)> in it")
        }
        return tree
    }

    /// The elements of a name in whatever namespace, directly inside another.
    func elements(_ name: String, in index: Int) -> [Int] {
        children(of: index).filter { nodes[$0].name.localName == name }
    }

    /// The first of the elements of a name, wherever it lies.
    func element(_ name: String) -> Int? { nodes.indices.first { nodes[$0].name.localName == name } }

    /// The text inside an element.
    func held(in index: Int) -> String { HeldText.read(text(of: index)) }
}

extension MarkupTree.Node {
    /// The value of an attribute that must be there.
    func required(_ attribute: String) throws(ExchangeError) -> String {
        guard let value = self[attribute] else { throw ExchangeError("there is a <\(name)> without \(attribute)") }
        return HeldText.read(value)
    }
}

extension String {
    /// An element's name without the prefix of its namespace.
    fileprivate var localName: Substring { split(separator: ":").last ?? self[...] }
}
