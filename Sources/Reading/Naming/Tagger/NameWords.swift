package import Linguistics

/// What the name tagger sees of a sentence.
package struct NameWords: Sendable {
    /// What the words look like.
    package let looks: [WordLook]
    package let tags: [Tagger.Tag]
    package let dependencies: [Dependency]
    /// The flags of the lists of known names; see `NameLists`.
    package let lists: [UInt16]
    /// Those of the tagger's own lists.
    package let worldLists: [UInt16]
    /// What the parser's network holds of each word, one row a word.
    package let states: Matrix
    /// Whether a word has a capital.
    package let isCapital: [Bool]
    /// The stretches of words that may be part of a name, by their look or for the parser's network.
    package let stretches: [Range<Int>]

    /// So far from a capital a word may still be part of a name.
    private static let reach = 2

    package init(
        forms: [String], looks: [WordLook], tags: [Tagger.Tag], dependencies: [Dependency], lists: [UInt16],
        worldLists: [UInt16], states: Matrix, scores: Matrix
    ) {
        self.looks = looks
        self.tags = tags
        self.dependencies = dependencies
        self.lists = lists
        self.worldLists = worldLists
        self.states = states
        isCapital = forms.map(Self.hasCapital)
        var mayName = [Bool](repeating: false, count: forms.count)
        for place in forms.indices where isCapital[place] || scores.bestColumn(ofRow: place) > 0 {
            for near in max(0, place - Self.reach)...min(forms.count - 1, place + Self.reach) { mayName[near] = true }
        }
        var stretches: [Range<Int>] = []
        for place in forms.indices where mayName[place] {
            if let last = stretches.last, last.upperBound == place {
                stretches[stretches.count - 1] = last.lowerBound..<place + 1
            } else {
                stretches.append(place..<place + 1)
            }
        }
        self.stretches = stretches
    }

    private static func hasCapital(_ form: String) -> Bool {
        form.unicodeScalars.contains { scalar in
            scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
        }
    }
}
