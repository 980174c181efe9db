import Linguistics

/// Finds the names of ships, which name neither people nor places nor bodies: `HMS Severn`, `USS Carl Vinson`.
struct ShipFinder {
    private let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// The ships of a sentence with the letters before their names.
    func find(in grammar: Grammar) -> [Range<Int>] {
        let tokens = grammar.tokens
        return tokens.indices.compactMap { start in
            guard gazetteer.shipPrefixes.contains(tokens[start].form), start + 1 < tokens.count,
                gazetteer.title(grammar.lowered, at: start + 1, in: grammar.sentence)?.record.relation ?? .honorific
                    == .honorific
            else { return nil }
            var end = start + 1
            while end < tokens.count, end <= start + 3, PersonFinder.isNameWord(tokens[end]),
                tokens[end].pos == .properNoun || end == start + 1
            {
                end += 1
            }
            return end > start + 1 ? start..<end : nil
        }
    }
}
