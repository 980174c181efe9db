/// Those of many who may be one with another by their names alone, as long as nothing speaks against it: rather too many than
/// too few.
///
/// Names are alike here that have the same consonants (`Transliteration`), that are the last or another word of a longer
/// name, or by which another is called too.
package struct Namesakes {
    /// Their identifiers.
    package let ids: Set<EntityID>

    /// Compares the names of all.
    package init(_ entities: [Entity]) {
        var skeletons: [String: String] = [:]
        func skeleton(_ word: String) -> String {
            if let known = skeletons[word] { return known }
            let skeleton = Transliteration.skeleton(of: word)
            skeletons[word] = skeleton
            return skeleton
        }
        var (groups, aliases): ([String: [Int]], [String: [Int]]) = ([:], [:])
        var (names, singles): ([String: [Int]], Set<String>) = ([:], [])
        var words: [[String]] = []
        for (place, entity) in entities.enumerated() {
            let name = entity.kind == .country ? [] : FoldedName(entity.name).words
            words.append(name.map(skeleton))
            guard !name.isEmpty else { continue }
            groups[words[place].joined(separator: " "), default: []].append(place)
            groups["=" + name.joined(), default: []].append(place)
            names[name.joined(separator: " "), default: []].append(place)
            for alias in entity.aliases { aliases[FoldedName(alias).text, default: []].append(place) }
            if name.count == 1 { singles.insert(words[place][0]) }
        }
        var alike = Set(groups.values.filter { $0.count > 1 }.joined())
        for (alias, places) in aliases {
            guard let bearers = names[alias] else { continue }
            alike.formUnion(bearers)
            alike.formUnion(places)
        }
        for place in entities.indices where words[place].contains(where: singles.contains) { alike.insert(place) }
        ids = Set(alike.map { entities[$0].id })
    }
}
