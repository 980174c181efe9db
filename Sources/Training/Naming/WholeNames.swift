import Press
import Reading

/// Makes names whole that are marked in parts, and calls bodies bodies.
///
/// In the news a name inside another has cut it: in the first part of `University of [Manchester]` the marked body ends,
/// and `[Karnataka] Congress` is marked as a place to its end. What the marks call bodies where nothing stands inside
/// tells which nouns head the names of bodies.
struct WholeNames {
    /// Nouns that head names of bodies, in small letters.
    private let bodyNouns: Set<String>

    /// So many bodies show that a noun heads their names.
    private static let leastBodies = 3
    private static let prepositions: Set<String> = ["of", "for", "at", "in", "on", "to", "against", "de"]

    init(_ articles: [NewsNames]) {
        var alone: Set<String> = []
        for article in articles {
            for name in article.names where [.place, .people].contains(name.sort) {
                let words = article.words(of: name)
                if words.count == 1 { alone.insert(words[0]) }
            }
        }
        var counts: [String: [NameLabels.Sort: Int]] = [:]
        for article in articles {
            for name in article.names {
                let words = article.words(of: name)
                guard words.count > 1, !alone.contains(words[0]), let head = Self.head(words) else { continue }
                counts[head, default: [:]][name.sort, default: 0] += 1
            }
        }
        bodyNouns = Set(
            counts.filter { _, counts in
                let bodies = counts[.organisation] ?? 0
                return bodies >= Self.leastBodies
                    && bodies * 2 >= counts.reduce(0) { $0 + ($1.key == .people ? 0 : $1.value) }
            }.keys)
    }

    /// The same article with its names mended.
    func mended(_ article: NewsNames) -> NewsNames {
        var whole: [NewsNames.Name] = []
        for name in article.names.sorted(by: { $0.range < $1.range }) {
            if let last = whole.last, goesOn(last, with: name, in: article) {
                whole[whole.count - 1] = NewsNames.Name(range: last.range.union(name.range), sort: last.sort)
            } else {
                whole.append(name)
            }
        }
        let names = whole.map { name in
            let words = article.words(of: name)
            guard [.place, .people, .person].contains(name.sort), words.count > 1, let head = Self.head(words),
                bodyNouns.contains(head)
            else { return name }
            return NewsNames.Name(range: name.range, sort: .organisation)
        }
        return NewsNames(id: article.id, text: article.text, names: names)
    }

    /// Whether a name is the rest of the one before it.
    private func goesOn(_ name: NewsNames.Name, with next: NewsNames.Name, in article: NewsNames) -> Bool {
        guard name.range.end < next.range.start,
            article.bytes[name.range.end..<next.range.start].allSatisfy({ $0 <= 0x20 })
        else { return false }
        if name.sort == .organisation, [.place, .people].contains(next.sort) { return true }
        let isOpen = article.words(of: name).last?.first?.isLowercase ?? false
        return isOpen && name.sort != .person && article.words(of: name).count > 1
    }

    /// The noun before the first preposition, in small letters.
    private static func head(_ words: [String]) -> String? {
        words.prefix { !prepositions.contains($0) }.last?.lowercased()
    }
}
