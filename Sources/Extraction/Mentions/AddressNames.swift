import Linguistics

/// Takes names that the reader has whole apart at their commas: of `Tokar, Sudan` each part is a place of its own.
struct AddressNames {
    let grammar: Grammar
    let gazetteer: Gazetteer
    /// What the tables name in the sentence.
    let known: [(tokens: Range<Int>, meaning: NameMeaning)]

    /// The places that the reader names, part by part.
    var places: [Range<Int>] {
        grammar.sentence.names.filter { $0.kind == .place || $0.kind == .organisation && isAddress($0.tokens) }
            .flatMap { parts(of: $0.tokens) }
    }

    /// Whether what the reader takes for a body is a place and the country or the place that it lies in: `Kasama, Japan`.
    func isAddress(_ name: Range<Int>) -> Bool {
        let parts = parts(of: name)
        guard parts.count > 1, let first = parts.first, let last = parts.last,
            !first.contains(where: { gazetteer.organisationNouns.contains(grammar.lowered[$0]) })
        else { return false }
        return known.contains { other in
            guard other.tokens == last else { return false }
            switch other.meaning {
            case .country(_, .name), .place: return true
            default: return false
            }
        }
    }

    private func parts(of name: Range<Int>) -> [Range<Int>] {
        name.split { grammar.lowered[$0] == "," }.compactMap { part in
            part.first.flatMap { first in part.last.map { first..<($0 + 1) } }
        }
    }
}
