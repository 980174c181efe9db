import Graphs

/// Joins the mentions of a person: full name first, surname later.
struct PersonResolver {
    private let grammars: Grammars
    private let words: WordClasses

    init(grammars: Grammars, words: WordClasses) {
        self.grammars = grammars
        self.words = words
    }

    private struct Person {
        var names: [PersonName] = []
        /// Names that a table gives, which need not look like the others.
        var aliases: Set<String> = []
        var offices: [StatedOffice] = []
        /// The mentions by a full name, in order, and then those by a short one, in order.
        var mentions: [(sentence: Int, index: Int)] = []
        var lateMentions: [(sentence: Int, index: Int)] = []

        /// How far before a place the person was last named; those named only later come last.
        func distance(_ sentence: Int, _ index: Int) -> Int {
            var (low, high) = (0, mentions.count)
            while low < high {
                let middle = (low + high) / 2
                if mentions[middle] < (sentence, index) { low = middle + 1 } else { high = middle }
            }
            let before = [low > 0 ? mentions[low - 1].sentence : nil, lateMentions.last?.sentence].compactMap { $0 }
            return before.max().map { sentence - $0 } ?? 1_000_000
        }

        /// Whether this person is named with one of some titles elsewhere.
        func holds(_ others: [StatedOffice]) -> Bool {
            let titles = Set(offices.map { $0.title.lowercased() })
            return others.contains { titles.contains($0.title.lowercased()) }
        }

        /// Whether one with some offices and a name can be this person, who would otherwise serve two countries.
        ///
        /// Monarchs and princes go by their given names: `Crown Prince Hussein` is not Hussein Sheikh.
        func canHold(_ others: [StatedOffice], called name: PersonName) -> Bool {
            if name.parts.count == 1, others.contains(where: { $0.record.scope == .crown }) {
                let isRoyal = offices.contains { $0.record.scope == .crown }
                guard isRoyal, names.contains(where: { $0.parts.first == name.parts.first }) else { return false }
            }
            let own = Set(offices.flatMap(\.countries))
            let theirs = Set(others.flatMap(\.countries))
            return own.isEmpty || theirs.isEmpty || !own.isDisjoint(with: theirs)
        }
    }

    /// All persons found so far.
    private struct Persons {
        var all: [Person] = []
        var index = PersonIndex()

        /// Notes what a mention says of the person at a place.
        mutating func take(_ name: PersonName, _ offices: [StatedOffice], at place: Int) {
            if !all[place].names.contains(name) {
                all[place].names.append(name)
                index.add(name, at: place)
            }
            for office in offices where !all[place].offices.contains(where: { $0.isSame(as: office) }) {
                all[place].offices.append(office)
            }
        }
    }

    /// Gives person mentions their entities; a single word that no fuller name explains and no office precedes gets none.
    func resolve(
        _ mentions: [SentenceMentions], _ entities: inout [[EntityID?]], _ drafts: inout [EntityID: EntityDraft]
    ) {
        var persons = Persons()
        var late: [(sentence: Int, index: Int, name: PersonName)] = []
        for (sentence, found) in mentions.enumerated() {
            for (index, mention) in found.all.enumerated() {
                guard case .person(let record) = mention.referent else { continue }
                let name = PersonName(record?.name ?? mention.name, words)
                guard !name.parts.isEmpty else { continue }
                if name.parts.count > 1 || record != nil {
                    add(name, sentence, index, found.offices[index] ?? [], alias: mention.name, to: &persons)
                } else {
                    late.append((sentence, index, name))
                }
            }
        }
        for (sentence, index, name) in late {
            let offices = mentions[sentence].offices[index] ?? []
            let matching = persons.index.places(shortenedTo: name).filter { place in
                persons.all[place].names.contains { name.isShortForm(of: $0) }
                    && persons.all[place].canHold(offices, called: name)
            }
            let titled = matching.filter { persons.all[$0].holds(offices) }
            let known = (titled.isEmpty ? matching : titled).min { left, right in
                persons.all[left].distance(sentence, index) < persons.all[right].distance(sentence, index)
            }
            if let known {
                persons.all[known].lateMentions.append((sentence, index))
                persons.take(name, offices, at: known)
            } else if !offices.isEmpty {
                add(name, sentence, index, offices, alias: name.printed, isLate: true, to: &persons)
            }
        }
        for person in persons.all { settle(person, mentions, &entities, &drafts) }
    }

    private func add(
        _ name: PersonName, _ sentence: Int, _ index: Int, _ offices: [StatedOffice], alias: String,
        isLate: Bool = false, to persons: inout Persons
    ) {
        let known = persons.index.places(like: name).last { place in
            persons.all[place].names.contains {
                name.isShortForm(of: $0) || $0.parts.count > 1 && $0.isShortForm(of: name)
            } && persons.all[place].canHold(offices, called: name)
        }
        let place = known ?? persons.all.count
        if known == nil { persons.all.append(Person()) }
        persons.take(name, offices, at: place)
        persons.all[place].aliases.insert(alias)
        if isLate {
            persons.all[place].lateMentions.append((sentence, index))
        } else {
            persons.all[place].mentions.append((sentence, index))
        }
    }

    private func settle(
        _ person: Person, _ mentions: [SentenceMentions], _ entities: inout [[EntityID?]],
        _ drafts: inout [EntityID: EntityDraft]
    ) {
        let fullest = person.names.max {
            ($0.parts.count, $0.printed.utf8.count, $1.printed)
                < ($1.parts.count, $1.printed.utf8.count, $0.printed)
        }
        guard let name = fullest?.printed else { return }
        let isOfficial = !person.offices.isEmpty
        let id = Self.free("\(isOfficial ? "official" : "person")/\(Spelling.slug(name))", drafts)
        var country: String?
        for (sentence, index) in person.mentions + person.lateMentions {
            if case .person(let record) = mentions[sentence].all[index].referent {
                country = country ?? record?.country
            }
            entities[sentence][index] = id
            for office in mentions[sentence].offices[index] ?? [] where country == nil {
                country = office.countries.first
                for organisation in office.organisations where country == nil {
                    country = entities[sentence][organisation].flatMap { drafts[$0]?.country }
                }
            }
        }
        for (sentence, index) in person.mentions where country == nil && person.offices.allSatisfy(\.canBeOfState) {
            country = home(of: index, mentions[sentence])
        }
        drafts[id] = EntityDraft(
            id: id, kind: isOfficial ? .official : .person, name: name,
            aliases: person.aliases.union(person.names.map(\.printed)),
            country: country, offices: person.offices)
    }

    /// An identifier that none of the document's other Kims has.
    private static func free(_ text: String, _ drafts: [EntityID: EntityDraft]) -> EntityID {
        var id = EntityID(text)
        while drafts[id] != nil { id = EntityID(id.text + "@") }
        return id
    }

    /// In `Hungary's Jozsef Nagy` and `Jozsef Nagy of Hungary` the country.
    private func home(of index: Int, _ found: SentenceMentions) -> String? {
        let name = found.all[index].tokens
        for mention in found.all {
            guard case .country(let code, .name) = mention.referent else { continue }
            let end = mention.tokens.upperBound
            guard end + 1 == name.lowerBound || mention.tokens.lowerBound == name.upperBound + 1 else { continue }
            let grammar = grammars[mention.sentence]
            let isPossessor = end < grammar.tokens.count && grammar.tokens[end].tag == "POS"
            if end + 1 == name.lowerBound ? isPossessor : !isPossessor && grammar.lowered[name.upperBound] == "of" {
                return code
            }
        }
        return nil
    }
}
