/// The tie of one token to its head.
public struct Dependency: Hashable, Sendable {
    /// Index of the head among the sentence's tokens, from 0; nothing for the root.
    public let head: Int?
    /// The Universal Dependencies v2 label with its subtype, such as `nsubj:pass`.
    public let label: String

    /// Makes a dependency.
    public init(head: Int?, label: String) {
        self.head = head
        self.label = label
    }

    /// The label without its subtype.
    public var base: String { Self.base(of: label) }

    /// A label without its subtype: `nsubj` for `nsubj:pass`.
    public static func base(of label: String) -> String {
        label.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(label[..<$0]) } ?? label
    }
}

/// Why a list of dependencies is no tree.
public enum TreeError: Error, Hashable, Sendable {
    /// There are no tokens.
    case empty
    /// The number of roots is not one.
    case roots(Int)
    /// A head lies outside the sentence; the index of the token is given.
    case headOutside(token: Int)
    /// Following the heads from this token leads round in a circle.
    case cycle(token: Int)
}

/// A dependency tree over the tokens of a sentence: exactly one root, no cycle.
public struct DependencyTree: Hashable, Sendable {
    /// One dependency for each token, in token order.
    public let dependencies: [Dependency]
    /// Index of the root token.
    public let root: Int
    /// For each token the indices of its dependents, in order.
    public let children: [[Int]]

    /// Checks that the dependencies form a tree.
    ///
    /// - Throws: `TreeError` when there is not exactly one root, a head lies outside, or there is a cycle.
    public init(_ dependencies: [Dependency]) throws(TreeError) {
        guard !dependencies.isEmpty else { throw .empty }
        let roots = dependencies.indices.filter { dependencies[$0].head == nil }
        guard roots.count == 1, let root = roots.first else { throw .roots(roots.count) }
        var children = [[Int]](repeating: [], count: dependencies.count)
        for (token, dependency) in dependencies.enumerated() {
            guard let head = dependency.head else { continue }
            guard dependencies.indices.contains(head) else { throw .headOutside(token: token) }
            children[head].append(token)
        }
        var reached = 0
        var open = [root]
        var isSeen = [Bool](repeating: false, count: dependencies.count)
        while let token = open.popLast() {
            reached += 1
            isSeen[token] = true
            open.append(contentsOf: children[token])
        }
        guard reached == dependencies.count else {
            throw .cycle(token: isSeen.firstIndex(of: false) ?? root)
        }
        self.dependencies = dependencies
        self.root = root
        self.children = children
    }

    /// The head of a token; nothing for the root.
    @inlinable public func head(of token: Int) -> Int? { dependencies[token].head }

    /// The label of a token's tie to its head.
    @inlinable public func label(of token: Int) -> String { dependencies[token].label }

    /// Indices of all tokens at or below a token, in sentence order.
    public func subtree(of token: Int) -> [Int] {
        var found: [Int] = []
        var open = [token]
        while let next = open.popLast() {
            found.append(next)
            open.append(contentsOf: children[next])
        }
        return found.sorted()
    }
}
