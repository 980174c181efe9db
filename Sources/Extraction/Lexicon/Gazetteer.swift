public import Foundation

/// The tables of countries, bodies, places, titles and group words that tell names apart.
///
/// A class because many stages hold the same large tables; nothing in it changes after it is made.
public final class Gazetteer: Sendable {
    /// The classes of words.
    let words: WordClasses
    let names: PhraseTable<NameMeaning>
    let titles: PhraseTable<TitleRecord>
    let titleModifiers: Set<String>
    /// Forms of address that only a person's name follows, folded: `mr`, `mrs.`.
    let personalAddresses: Set<String>
    /// Nouns for kin and servants of somebody: `son`, `bodyguard`.
    let relatives: Set<String>
    /// What names and titles tell of somebody's gender.
    let genders: GenderTable
    /// Titles that are given names too, folded: `amir`, `sultan`.
    let namesakeTitles: Set<String>
    /// Names that several bear, and how reports tell which is meant.
    let sharedNames: [SharedName]
    let stateGroups: Set<String>
    let peopleGroups: Set<String>
    let privateGroups: Set<String>
    /// Nouns for the bodies by which a state acts: `government`, `army`.
    let stateBodies: Set<String>
    /// Verbs and nouns that tell how one judges or treats another for what that other does: `warn`, `criticism`.
    let judgingWords: Set<String>
    /// Those of them whose object is never what the judge owns: `condemn`.
    let judgingOthers: Set<String>
    /// Verbs for what rockets and laws do as well as those who have them: `hit`, `ban`.
    let deedsOfThings: Set<String>
    /// Nouns for those who fight or oppose a state and are never taken for it.
    let opposedGroups: Set<String>
    /// Nouns for the people of an armed body, behind its name: `fighters` in `Hamas fighters`.
    let memberGroups: Set<String>
    /// Nouns for those who sit or act for a party: `lawmaker` in `a lawmaker from Fidesz`, folded.
    let partyPeople: Set<String>
    let organisationNouns: Set<String>
    /// Nouns that end the names of sites, events and documents, never of people or bodies.
    let thingNouns: Set<String>
    /// Nouns that end names which are no person's, beside those of bodies and things: `Forces`.
    let impersonalNouns: Set<String>
    /// Nouns before the names of things: `typhoon` in `Typhoon Mawar`.
    let thingPrefixes: Set<String>
    /// Names of weapons, aircraft and vehicles, in small letters.
    let weaponNames: Set<String>
    /// Nouns for money, `dollar`.
    let currencyNouns: Set<String>
    /// Nouns for what is agreed, `accord`.
    let treatyNouns: Set<String>
    /// Those of them that are surnames too, as in `Frank Church`.
    let surnameNouns: Set<String>
    let organisationDescriptors: PhraseTable<String>
    /// Words between a person's name and another that the same person goes by: `known as`.
    let aliasPhrases: PhraseTable<String>
    /// Houses in which heads of state and government receive their guests: `State House`.
    let residences: PhraseTable<String>
    /// Whose officials those are who are widely known.
    let knownOfficials: KnownOfficials
    /// Alpha-3 codes of the countries that have a monarch of their own.
    let monarchies: Set<String>
    /// Nouns that mean the state itself in an office: `republic` in `president of the republic`.
    let stateNouns: Set<String>
    /// Words before an office that somebody does not have yet: `next`.
    let prospectiveWords: Set<String>
    /// Alpha-3 codes of the countries whose parliament is called the Congress.
    let congresses: Set<String>
    /// Letters before the names of ships, as printed: `HMS`.
    let shipPrefixes: Set<String>
    /// What tells that a place's name means something else.
    let placeWords: PlaceWords
    let portfolios: Set<String>
    /// For a word of offices and ministries the one that stands for it and its like.
    let synonyms: [String: String]
    /// What bodies of states do, by their names.
    let functions: StateFunctions
    /// The bodies that do so under names of their own.
    let functionOwners: FunctionOwners
    /// What sort of body a name's words tell.
    let bodySorts: BodySorts
    /// Words that the names of many countries' bodies have, folded.
    let sharedNameWords: Set<String>
    /// How the candidates of pronouns are ranked.
    let references: ReferenceModel
    /// How much the signs of an official's country tell.
    let countryWeights: CountryWeights
    /// How parts of names are spelled in other reports.
    let spellings: NameSpellings
    /// What a person's own tables say, by the names joined.
    let ownNames: [String: NameMeaning]
    private let countryNames: [String: String]
    private let countryStyles: [String: Set<String>]
    private let countryRegions: [String: Set<String>]
    private let alpha2ByAlpha3: [String: String]
    /// The ISO 3166-1 alpha-2 codes of all countries in the table.
    let alpha2Codes: Set<String>

    /// The usual English name of a country, by its ISO 3166-1 alpha-3 code.
    public func countryName(_ code: String) -> String { countryNames[code] ?? code }

    /// The ISO 3166-1 alpha-2 code of a country, by its alpha-3 code.
    public func alpha2(ofCountry code: String) -> String? { alpha2ByAlpha3[code] }

    /// The countries whose long names say that they are a `kingdom` or `sultanate`; nothing when no name has the word.
    func countries(styled word: String) -> Set<String>? { countryStyles[word] }

    /// The countries that reports call after where they lie: `gulf` in `the Gulf state`; nothing for another word.
    func countries(located words: String) -> Set<String>? { countryRegions[words] }

    /// Whether a noun behind a country's adjective stands for the state, `forces` in `Kyiv forces`.
    func namesState(_ lemma: String) -> Bool {
        stateGroups.contains(lemma) || lemma.hasSuffix("s") && stateGroups.contains(String(lemma.dropLast()))
    }

    /// The alpha-3 codes of all countries in the table, sorted.
    public var countryCodes: [String] { countryNames.keys.sorted() }

    /// Reads the tables that ship with Entente, and what a person's own tables add to them or say otherwise.
    ///
    /// - Parameter extensions: Tab-separated tables with the columns `name`, `kind` (country, adjective, people, capital
    ///   or seat of a country; person, place, region, or what sort of organisation), and, where wanted, `country`
    ///   (alpha-3) and `aliases`; a later one wins over an earlier.
    /// - Throws: `OntologyError` when a table is missing or damaged.
    public convenience init(extendedBy extensions: [URL] = []) throws(OntologyError) {
        try self.init(adding: extensions.map(DataFile.init))
    }

    /// Loads the tables that ship with the package, to rank the candidates of pronouns by other weights.
    package convenience init(ranking references: ReferenceModel) throws(OntologyError) {
        try self.init(adding: [], ranking: references)
    }

    init(adding extensions: [DataFile], ranking ranked: ReferenceModel? = nil) throws(OntologyError) {
        let folder = GazetteerFolder()
        words = try WordClasses()
        var own: [NamesFile] = []
        let bodies = try folder.table("bodies.tsv", requiring: ["name", "acronyms", "kind"]).rows
        for file in extensions { own.append(try NamesFile(file)) }
        var names = own.reversed().flatMap(\.entries)
        ownNames = Dictionary(names.map { (Spelling.joined($0.0), $0.1) }) { first, _ in first }
        var countryNames: [String: String] = [:]
        var alpha2: [String: String] = [:]
        var styles: [String: Set<String>] = [:]
        for row in try folder.table("countries.tsv", requiring: ["alpha3", "alpha2", "name", "adjectives", "people"])
            .rows
        {
            let code = row.text("alpha3")
            countryNames[code] = row.text("name")
            alpha2[code] = row.text("alpha2")
            let usual = row.text("name").split(separator: " ")
            let others = row.list("other")
            for style in words.inOrder(.countryStyles) where !usual.contains(Substring(style)) {
                let isStyled = others.contains {
                    $0.hasPrefix("\(style) of") || $0.hasPrefix("Hashemite \(style)")
                }
                if isStyled { styles[style.lowercased(), default: []].insert(code) }
            }
            let forms: [(String, CountryForm)] = [
                ("name", .name), ("other", .name), ("adjectives", .adjective), ("people", .people),
                ("capital", .capital), ("seats", .seat),
            ]
            for (column, form) in forms {
                names += row.list(column).map { ($0, .country(code: code, form: form)) }
            }
        }
        for code in own.flatMap(\.codes) where countryNames[code.code] == nil && Self.isPrivate(code.code) {
            if let name = code.name { countryNames[code.code] = name }
        }
        for file in own { try file.check(against: Set(countryNames.keys)) }
        let mistyped = try folder.misspellings(of: names)
        var known: [(record: OrganisationRecord, aliases: [String])] = []
        for row in bodies {
            guard let kind = BodyKind(rawValue: row.text("kind")) else {
                throw OntologyError(
                    file: "bodies.tsv", at: row.cell("kind").place, problem: "no kind '\(row.text("kind"))'",
                    expected: BodyKind.allCases.map(\.rawValue).joined(separator: ", "))
            }
            let record = OrganisationRecord(
                name: row.text("name"), acronyms: row.list("acronyms"), kind: kind,
                country: row.text("country").nonEmpty, parent: row.text("parent").nonEmpty)
            var spellings = [record.name] + record.acronyms + row.list("aliases")
            if record.canBeOfStates {
                spellings += record.acronyms.compactMap(Spelling.spokenAcronym)
            }
            names += spellings.map { ($0, .organisation(record)) }
            known.append((record, row.list("aliases")))
        }
        for row in try folder.table("places.tsv", requiring: ["name", "alpha3"]).rows {
            let record = PlaceRecord(name: row.text("name"), country: row.text("alpha3").nonEmpty)
            names += ([record.name] + row.list("aliases")).map { ($0, .place(record)) }
        }
        names += try folder.words("regions.txt").map { ($0, .region) }
        names += mistyped
        self.countryNames = countryNames
        self.countryStyles = styles
        var regions: [String: Set<String>] = [:]
        for row in try folder.table("country_regions.tsv", requiring: ["words", "countries"]).rows {
            for words in row.list("words") { regions[words] = Set(row.list("countries")) }
        }
        countryRegions = regions
        alpha2ByAlpha3 = alpha2
        alpha2Codes = Set(alpha2.values)
        self.names = PhraseTable(names, matching: .exact)
        var titles: [(String, TitleRecord)] = []
        for row in try folder.table("titles.tsv", requiring: ["title", "relation", "rank", "scope"]).rows {
            guard let relation = TitleRelation(rawValue: row.text("relation")), let rank = Int(row.text("rank")),
                let scope = TitleScope(rawValue: row.text("scope"))
            else {
                throw OntologyError(
                    file: "titles.tsv", at: row.cell("relation").place,
                    problem:
                        "no relation, rank and scope '\(row.text("relation")) \(row.text("rank")) \(row.text("scope"))'",
                    expected: "leads, official_of, spokesperson_for, member_of or honorific, a number, and "
                        + "state, crown, region or any")
            }
            titles += row.list("title").map { ($0, TitleRecord(relation: relation, rank: rank, scope: scope)) }
        }
        let address = TitleRecord(relation: .honorific, rank: 5, scope: .any)
        titles += try folder.words("honorifics.txt").map { ($0, address) }
        self.titles = PhraseTable(titles, matching: .caseless)
        titleModifiers = Set(try folder.words("title_modifiers.txt").map { $0.lowercased() })
        personalAddresses = Set(try folder.words("personal_addresses.txt").map(Spelling.folded))
        relatives = Set(try folder.words("relatives.txt"))
        genders = GenderTable(
            names: try folder.table("given_names.tsv", requiring: ["gender", "names"]),
            words: try folder.table("gendered_words.tsv", requiring: ["gender", "words"]))
        namesakeTitles = Set(try folder.words("namesake_titles.txt"))
        sharedNames = try folder.table("shared_names.tsv", requiring: ["name", "other", "signs"]).rows
            .map { [table = self.names] in SharedName($0, names: table) }
        stateGroups = Set(try folder.words("groups.txt").map { $0.lowercased() })
        peopleGroups = Set(try folder.words("people_groups.txt").map { $0.lowercased() })
        privateGroups = Set(try folder.words("private_groups.txt").map { $0.lowercased() })
        stateBodies = Set(try folder.words("state_bodies.txt"))
        let judging = try folder.words("judging_words.txt")
        judgingOthers = Set(judging.filter { $0.hasSuffix("|another") }.map { String($0.dropLast("|another".count)) })
        judgingWords = judgingOthers.union(judging.filter { !$0.contains("|") })
        deedsOfThings = Set(try folder.words("deeds_of_things.txt"))
        opposedGroups = Set(try folder.words("opposed_groups.txt").map { $0.lowercased() })
        memberGroups = Set(try folder.words("member_groups.txt"))
        partyPeople = Set(try folder.words("party_people.txt").map(Spelling.folded))
        organisationNouns = Set(try folder.words("organisation_nouns.txt"))
        impersonalNouns = Set(try folder.words("impersonal_nouns.txt"))
        thingPrefixes = Set(try folder.words("thing_prefixes.txt"))
        weaponNames = Set(try folder.words("weapon_names.txt"))
        currencyNouns = Set(try folder.words("currency_nouns.txt"))
        treatyNouns = Set(try folder.words("treaty_nouns.txt"))
        let things = try folder.words("thing_nouns.txt")
        surnameNouns = Set(things.filter { $0.hasSuffix("|surname") }.map { String($0.dropLast("|surname".count)) })
        thingNouns = surnameNouns.union(things.filter { !$0.contains("|") })
        organisationDescriptors = PhraseTable(
            try folder.words("organisation_descriptors.txt").map { ($0, $0) }, matching: .caseless)
        aliasPhrases = PhraseTable(try folder.words("alias_phrases.txt").map { ($0, $0) }, matching: .caseless)
        residences = PhraseTable(try folder.words("residences.txt").map { ($0, $0) }, matching: .caseless)
        knownOfficials = KnownOfficials(
            try folder.table("known_officials.tsv", requiring: ["name", "country", "aliases", "short", "titles"]))
        monarchies = Set(try folder.words("monarchies.txt"))
        stateNouns = Set(try folder.words("state_nouns.txt"))
        prospectiveWords = Set(try folder.words("prospective_words.txt"))
        congresses = Set(try folder.words("congresses.txt"))
        shipPrefixes = Set(try folder.words("ship_prefixes.txt"))
        placeWords = try PlaceWords(folder)
        portfolios = Set(try folder.words("portfolios.txt"))
        var synonyms: [String: String] = [:]
        for line in try folder.words("synonyms.txt") {
            let words = line.split(separator: "|").map(String.init)
            for other in words.dropFirst() { synonyms[other] = words[0] }
        }
        self.synonyms = synonyms
        functions = StateFunctions(
            try folder.table("state_functions.tsv", requiring: ["function", "names"]), names: names,
            portfolios: portfolios, synonyms: synonyms, congresses: congresses, classes: words)
        functionOwners = FunctionOwners(known, functions)
        let weights = "reference_weights.tsv"
        if let ranked {
            references = ranked
        } else {
            references = try ReferenceModel(folder.words(weights), file: weights)
        }
        countryWeights = try CountryWeights(folder.words("country_weights.tsv"), file: "country_weights.tsv")
        spellings = try NameSpellings(folder.words("name_spellings.txt"), file: "name_spellings.txt")
        bodySorts = try BodySorts(folder.table("body_sorts.tsv", requiring: ["word", "sort"]))
        sharedNameWords = Set(try folder.words("shared_name_words.txt")).union(organisationNouns).union(portfolios)
            .subtracting(words[.worldwide])
    }
}

extension Gazetteer {
    /// Whether ISO 3166-1 leaves a code to whoever needs one: `XAA` to `XZZ`.
    private static func isPrivate(_ code: String) -> Bool {
        code.hasPrefix("X") && code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

extension String {
    /// The string, or nothing when it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }
}
