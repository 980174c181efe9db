import Linguistics
import Reading

/// Sentences that belong together and the labels that each of their words may have.
struct NameLesson {
    let words: [NameWords]
    /// For each sentence and word a bit for each label that may be right.
    let allowed: [[UInt32]]

    /// Sentences of which persons, organisations and places are marked, facilities among the places; there may be names of
    /// other sorts where nothing is marked.
    init(_ texts: some Collection<NamedText>, reader: Reader, lists: NameLists) {
        words = reader.nameWords(of: texts.map(\.forms), lists: lists)
        allowed = texts.map { text in
            let names = text.names.map { name in
                (tokens: name.tokens, sort: NameLabels.Sort(rawValue: name.kind.rawValue) ?? .other)
            }
            return NameLabels.labels(of: names, count: text.forms.count).map(Self.alternatives)
        }
    }

    /// An article of which every name is marked.
    init(_ news: NewsNames, reader: Reader, lists: NameLists) throws {
        let drafts = reader.words(of: try news.article())
        words = reader.nameWords(of: drafts.map(\.forms), lists: lists)
        allowed = drafts.map { draft in
            var names: [(tokens: Range<Int>, sort: NameLabels.Sort)] = []
            var unknown: [Int] = []
            for name in news.names {
                let tokens = draft.ranges.indices.filter { draft.ranges[$0].overlaps(name.range) }
                guard let first = tokens.first, let last = tokens.last else { continue }
                if draft.ranges[first].start == name.range.start, draft.ranges[last].end == name.range.end {
                    names.append((first..<last + 1, name.sort))
                } else {
                    unknown += tokens
                }
            }
            var allowed = NameLabels.labels(of: names, count: draft.ranges.count).map { UInt32(1) << UInt32($0) }
            for word in unknown { allowed[word] = .max }
            return allowed
        }
    }

    private static func alternatives(_ label: Int) -> UInt32 {
        func bits(_ sort: NameLabels.Sort) -> UInt32 {
            guard let number = NameLabels.Sort.allCases.firstIndex(of: sort) else { return 0 }
            return 0xF << UInt32(1 + 4 * number)
        }
        guard label > 0 else { return 1 | bits(.people) | bits(.other) }
        let own = UInt32(1) << UInt32(label)
        guard own & bits(.place) != 0 else { return own }
        let place = NameLabels.Sort.allCases.firstIndex(of: .place) ?? 0
        let facility = NameLabels.Sort.allCases.firstIndex(of: .facility) ?? 0
        return own | own << UInt32(4 * (facility - place))
    }
}
