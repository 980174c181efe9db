package import Linguistics

/// The labels that the name tagger gives words: outside, or the place of a word in a name of some sort.
///
/// Names of one word and the last words of longer ones have labels of their own (Ratinov and Roth 2009). Beside those that
/// the reader gives there are sorts that it tells apart from them and leaves out.
package enum NameLabels {
    /// What a name is, in the order of the labels.
    package enum Sort: String, CaseIterable, Sendable {
        case person = "PER"
        case organisation = "ORG"
        case place = "LOC"
        /// Nations, religions and political groups as adjectives or people.
        case people = "NORP"
        /// Buildings, roads, airports.
        case facility = "FAC"
        case other = "MISC"

        /// What the reader calls it.
        package var kind: NameSpan.Kind? {
            switch self {
            case .person: .person
            case .organisation: .organisation
            case .place, .facility: .place
            case .people, .other: nil
            }
        }
    }

    /// Where a word stands in a name.
    package enum Position: Int, CaseIterable, Sendable {
        case begin, inside, last, only
    }

    /// How many labels there are; 0 is outside.
    package static let count = 1 + Sort.allCases.count * Position.allCases.count
    /// How many things a label may be of: nothing, or a sort.
    package static let groups = Sort.allCases.count + 1

    package static func label(_ sort: Int, _ position: Position) -> Int { 1 + 4 * sort + position.rawValue }

    /// The labels of a sentence with names of some sorts.
    package static func labels(of names: [(tokens: Range<Int>, sort: Sort)], count: Int) -> [Int] {
        var labels = [Int](repeating: 0, count: count)
        for name in names {
            guard let sort = Sort.allCases.firstIndex(of: name.sort) else { continue }
            for place in name.tokens {
                let isFirst = place == name.tokens.lowerBound
                let isLast = place + 1 == name.tokens.upperBound
                labels[place] = label(sort, isFirst ? (isLast ? .only : .begin) : isLast ? .last : .inside)
            }
        }
        return labels
    }

    /// For each label the mark of `NameMarks` it is, or that of no name.
    static let marks: [Int] =
        [0]
        + Sort.allCases.flatMap { sort -> [Int] in
            guard let kind = sort.kind else { return [0, 0, 0, 0] }
            let marks = NameMarks.marks(of: kind)
            return [marks[0], marks[1], marks[1], marks[0]]
        }
}
