package import Linguistics

/// What the parser finds in a sentence.
package struct SentenceAnalysis: Hashable, Sendable {
    /// One dependency for each word; a tree with one root.
    package let dependencies: [Dependency]
    /// The part of speech and tag of each word, which may correct those the parser was given.
    package let tags: [Tagger.Tag]
    /// The names, in order.
    package let names: [NameSpan]

    package init(dependencies: [Dependency], tags: [Tagger.Tag], names: [NameSpan]) {
        self.dependencies = dependencies
        self.tags = tags
        self.names = names
    }

    /// One sentence of several stretches: the roots of the later ones hang on the root of the first.
    init(joining stretches: ArraySlice<SentenceAnalysis>) {
        var dependencies: [Dependency] = []
        var names: [NameSpan] = []
        let root = stretches.first?.dependencies.firstIndex { $0.head == nil }
        for (number, stretch) in stretches.enumerated() {
            let offset = dependencies.count
            names += stretch.names.map { name in
                NameSpan(
                    tokens: name.tokens.lowerBound + offset..<name.tokens.upperBound + offset, kind: name.kind)
            }
            dependencies += stretch.dependencies.map { dependency in
                if let head = dependency.head { return Dependency(head: head + offset, label: dependency.label) }
                return number == 0 ? dependency : Dependency(head: root, label: "parataxis")
            }
        }
        self.init(dependencies: dependencies, tags: stretches.flatMap(\.tags), names: names)
    }
}
