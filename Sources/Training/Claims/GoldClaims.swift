import Extraction
import Graphs
import Press

/// Judges claims of an article by gold.
struct GoldClaims {
    /// What gold says of a claim.
    enum Verdict: Hashable {
        /// It is one of those that must be found; which.
        case required(Int)
        /// It may be told or not.
        case allowed
        case wrong
    }

    /// The labels that gold has for two in a sentence.
    struct Labels {
        var required: Set<ClaimLabel> = []
        var allowed: Set<ClaimLabel> = []
    }

    private struct Told {
        let sources: Set<String>
        let targets: Set<String>
        let kinds: [(kind: ClaimKind, isSymmetric: Bool)]
        /// Where the words stand that tell it, in UTF-8 bytes.
        let cue: Range<Int>?
    }

    private let required: [Told]
    private let allowed: [Told]

    /// How many must be found.
    var count: Int { required.count }

    /// How many must be found that are, first of all, of a kind.
    func count(of kind: ClaimKind) -> Int { required.count { $0.kinds.first?.kind == kind } }

    init(_ gold: GoldArticle, text: [UInt8], ontology: Ontology) {
        func told(_ claim: GoldArticle.Told) -> Told {
            let kinds = claim.type.all.compactMap { name -> (ClaimKind, Bool)? in
                guard let type = ontology.type(named: name), let kind = ontology.kind(of: type) else { return nil }
                return (kind, type.isSymmetric || claim.symmetric == true)
            }
            return Told(
                sources: Set(claim.source.all), targets: Set(claim.target.all), kinds: kinds,
                cue: Self.place(of: claim, in: text))
        }
        required = gold.required.map(told)
        allowed = gold.allowed.map(told)
    }

    /// What gold says of a claim between two.
    func verdict(_ source: String?, _ kind: ClaimKind, _ target: String?, isSymmetric: Bool) -> Verdict {
        guard let source, let target else { return .wrong }
        func fits(_ told: Told) -> Bool {
            told.kinds.contains { $0.kind == kind }
                && (Self.isBetween(told, source, target)
                    || (isSymmetric || told.kinds.contains(where: \.isSymmetric))
                        && Self.isBetween(told, target, source))
        }
        if let index = required.firstIndex(where: fits) { return .required(index) }
        return allowed.contains(where: fits) ? .allowed : .wrong
    }

    /// What a sentence tells of two, and what may be read into it.
    func labels(_ first: String?, _ second: String?, in sentence: TextRange) -> Labels {
        var labels = Labels()
        guard let first, let second, first != second else { return labels }
        for (told, isRequired) in required.map({ ($0, true) }) + allowed.map({ ($0, false) }) {
            for (isForward, source, target) in [(true, first, second), (false, second, first)]
            where Self.isBetween(told, source, target) {
                let fitting = told.kinds.flatMap { kind, isSymmetric in
                    (isSymmetric ? [true, false] : [isForward]).map { ClaimLabel(kind: kind, isForward: $0) }
                }
                let isHere = told.cue?.overlaps(sentence.start..<sentence.end) ?? false
                if isHere, isRequired { labels.required.formUnion(fitting) } else { labels.allowed.formUnion(fitting) }
            }
        }
        return labels
    }

    private static func isBetween(_ told: Told, _ source: String, _ target: String) -> Bool {
        told.sources.contains(source) && told.targets.contains(target)
    }

    private static func place(of claim: GoldArticle.Told, in text: [UInt8]) -> Range<Int>? {
        guard let span = claim.span, span.count == 2, span[0] <= span[1] else {
            return claim.cue.flatMap { place(of: $0, in: text) }
        }
        return span[0]..<span[1]
    }

    /// The bytes of words in a text, however many spaces and line ends stand between them.
    private static func place(of words: String, in text: [UInt8]) -> Range<Int>? {
        let parts = words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        guard let first = parts.first else { return nil }
        let spaces = Set(" \t\r\n".utf8)
        var start = 0
        while start + first.count <= text.count {
            var position = start
            let isHere = parts.allSatisfy { part in
                if position > start {
                    guard position < text.count, spaces.contains(text[position]) else { return false }
                    while position < text.count, spaces.contains(text[position]) { position += 1 }
                }
                guard position + part.count <= text.count, text[position..<(position + part.count)].elementsEqual(part)
                else { return false }
                position += part.count
                return true
            }
            if isHere { return start..<position }
            start += 1
        }
        return nil
    }
}
