/// What tells that a place's name means something else where it stands: a town, a street, an occasion, half a country.
struct PlaceWords: Sendable {
    /// Nouns for what happens or is agreed at a place or about it, behind any place's name: `attack`.
    let occasions: Set<String>
    /// Nouns for what happens at a city, where a country's name may be that of the doer: `strike`.
    let cityOccasions: Set<String>
    /// Nouns that make a name that of a street or county, in small letters.
    let townNouns: Set<String>
    /// Countries by what stands for them before a hyphen: `Franco` in `Franco-German`.
    let combiningForms: [String: String]
    /// Places whose names are given names too: `Jordan`.
    let namesakes: Set<String>
    /// Those of them with which hardly a body's name begins: `Chad`.
    let givenNames: Set<String>
    /// The alpha-3 codes of federal states by the names and abbreviations of their parts: `Ohio`, `Ga.`.
    let federalParts: PhraseTable<String>

    init(_ folder: GazetteerFolder) throws(OntologyError) {
        let nouns = try folder.words("occasion_nouns.txt")
        occasions = Set(nouns.filter { !$0.contains("|") })
        cityOccasions = occasions.union(
            nouns.filter { $0.hasSuffix("|city") }.map { String($0.dropLast("|city".count)) })
        townNouns = Set(try folder.words("town_nouns.txt"))
        var forms: [String: String] = [:]
        for row in try folder.table("combining_forms.tsv", requiring: ["form", "country"]).rows {
            forms[row.text("form").lowercased()] = row.text("country")
        }
        combiningForms = forms
        let names = try folder.words("namesakes.txt")
        givenNames = Set(names.filter { $0.hasSuffix("|given") }.map { String($0.dropLast("|given".count)) })
        namesakes = givenNames.union(names.filter { !$0.contains("|") })
        var parts: [(String, String)] = []
        for row in try folder.table("state_abbreviations.tsv", requiring: ["abbreviation", "country"]).rows {
            parts += row.list("abbreviation").map { ($0, row.text("country")) }
        }
        let federal = Set(parts.map(\.1))
        for row in try folder.table("places.tsv", requiring: ["name", "alpha3", "kind"]).rows
        where row.text("kind") == "region" && federal.contains(row.text("alpha3")) {
            for name in [row.text("name")] + row.list("aliases") {
                let plain = name.hasSuffix(" state") ? String(name.dropLast(" state".count)) : name
                parts.append((plain, row.text("alpha3")))
            }
        }
        federalParts = PhraseTable(parts, matching: .exact)
    }
}
