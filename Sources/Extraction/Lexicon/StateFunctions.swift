/// What the bodies of states do, read off their names: `Ministry of External Affairs` and `Foreign Ministry` do the same.
struct StateFunctions: Sendable {
    /// A name without the countries in it.
    struct Bare {
        /// The words that are left, in small letters; a comma is a word.
        let words: [String]
        /// The alpha-3 codes of the countries that stood in it, in order.
        let countries: [String]
    }

    private let classes: WordClasses
    private let countries: PhraseTable<(code: String, form: CountryForm)>
    private let portfolios: Set<String>
    private let synonyms: [String: String]
    private let congresses: Set<String>
    /// By the words of a name that count, what bodies of that name do.
    private let functions: [Set<String>: String]

    init(
        _ table: TableFile, names: [(phrase: String, meaning: NameMeaning)], portfolios: Set<String>,
        synonyms: [String: String], congresses: Set<String>, classes: WordClasses
    ) {
        self.classes = classes
        let countries = names.compactMap { name -> (phrase: String, meaning: (code: String, form: CountryForm))? in
            guard case .country(let code, let form) = name.meaning else { return nil }
            return (name.phrase, (code, form))
        }
        self.countries = PhraseTable(countries, matching: .exact)
        self.portfolios = portfolios
        self.synonyms = synonyms
        self.congresses = congresses
        var functions: [Set<String>: String] = [:]
        for row in table.rows {
            for name in row.list("names") {
                let key = Self.key(name.split(separator: " ").map(String.init), synonyms, classes)
                if functions[key] == nil { functions[key] = row.text("function") }
            }
        }
        self.functions = functions
    }

    /// What a body of a name does, such as `foreign ministry`; nothing where the name says more than that, or less.
    ///
    /// - Parameters:
    ///   - name: The name, with the country in it or without.
    ///   - country: The alpha-3 code of the body's country, where known: not every Congress is a parliament.
    /// - Returns: The function, in small letters.
    func function(of name: String, in country: String? = nil) -> String? {
        // "Moscow's Foreign Ministry" is Russia's, but the police of Moscow are not.
        let whole = function(bare(name, capitals: true).words)
        let found = whole.map(Self.isGovernment) ?? false ? whole : function(bare(name, capitals: false).words)
        return found == "congress" && country.map(congresses.contains) ?? false ? "parliament" : found
    }

    /// What a body that the tables know does, where its own name says no more; `Congress` is a name, and a party's too.
    func function(of record: OrganisationRecord) -> String? {
        guard record.country != nil, let function = function(of: record.name), function != "congress" else {
            return nil
        }
        return function
    }

    /// Whether a function is that of a ministry or a parliament.
    static func isGovernment(_ function: String) -> Bool {
        function.hasSuffix("ministry") || isParliament(function)
    }

    /// Whether a function is that of a parliament, which may be called the Congress.
    static func isParliament(_ function: String) -> Bool { function == "parliament" || function == "congress" }

    /// A name without the countries in it.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - capitals: Whether a capital counts as its country.
    ///   - counts: Which countries are left out of it, by their alpha-3 codes; the words of others stay.
    /// - Returns: What is left of it, and whose it is.
    func bare(_ name: String, capitals: Bool, _ counts: (String) -> Bool = { _ in true }) -> Bare {
        var plain = Spelling.plain(name)
        if plain.utf8.contains(where: "',".utf8.contains) {
            plain = plain.replacing("'s ", with: " ").replacing(",", with: " ,")
        }
        let words = plain.utf8.split { " ()".utf8.contains($0) }.map { String(Substring($0)) }
        var rest: [String] = []
        var countries: [String] = []
        var position = 0
        while position < words.count {
            if let match = self.countries.match(words, at: position), capitals || match.meaning.form != .capital,
                counts(match.meaning.code)
            {
                countries.append(match.meaning.code)
                position = match.tokens.upperBound
            } else {
                rest.append(words[position].lowercased())
                position += 1
            }
        }
        return Bare(words: rest, countries: countries)
    }

    private func function(_ words: [String]) -> String? {
        let key = Self.key(words, synonyms, classes)
        if let known = functions[key] ?? functions[key.subtracting(classes[.wholeAdjectives])] {
            // The Office of Communications is no ministry, as the Foreign Office is.
            return words.first == "office" && known.hasSuffix("ministry") ? nil : known
        }
        guard key.contains("ministry"), words.first != "office" else { return nil }
        let duties = words.split { classes[.joints].contains($0) }.map { part in
            part.filter { word in
                !classes[.functionFillers].contains(word) && (synonyms[word] ?? word) != "ministry"
                    && !classes[.wholeAdjectives].contains(word)
                    && word != "union"
            }
        }.filter { !$0.isEmpty }
        guard let first = duties.first, first.allSatisfy(portfolios.contains) else { return nil }
        let isOfState = duties.joined().allSatisfy(portfolios.contains)
        if let known = functions[Self.key(first, synonyms, classes).union(["ministry"])] {
            // A department may be a shop's; whose every duty is a minister's is a ministry.
            return words.contains("ministry") || isOfState ? known : nil
        }
        guard isOfState else { return nil }
        return (duties.joined().map { synonyms[$0] ?? $0 } + ["ministry"]).joined(separator: " ")
    }

    /// The words of a name that count, in their standing form.
    private static func key(
        _ words: [String], _ synonyms: [String: String], _ classes: WordClasses
    ) -> Set<String> {
        Set(
            words.map { $0.utf8.contains(UInt8(ascii: "'")) ? $0.replacing("'s", with: "") : $0 }.filter {
                !classes[.functionFillers].contains($0)
            }
            .flatMap { synonyms[$0]?.split(separator: " ").map(String.init) ?? ($0.isEmpty ? [] : [$0]) })
    }
}
