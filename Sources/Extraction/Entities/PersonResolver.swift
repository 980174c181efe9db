import Graphs

/// Joins the mentions of a person: full name first, surname later.
struct PersonResolver {
    private let grammars: Grammars
    private let clauseMates: ClauseMates
    private let words: WordClasses

    init(grammars: Grammars, words: WordClasses) {
        self.grammars = grammars
        clauseMates = ClauseMates(grammars)
        self.words = words
    }

    private struct Person {
        var names: [PersonName] = []
        /// Names that a table gives, which need not look like the others.
        var aliases: Set<String> = []
        var offices: [StatedOffice] = []
        /// The countries that stand beside the name itself: `Anwar Hassan of Egypt`.
        var homes: Set<String> = []
        /// The mentions by a full name, in order, and then those by a short one, in order.
        var mentions: [(sentence: Int, index: Int)] = []
        var lateMentions: [(sentence: Int, index: Int)] = []

        /// How many of the mentions by a full name stand before a place.
        private func count(before place: (sentence: Int, index: Int)) -> Int {
            var (low, high) = (0, mentions.count)
            while low < high {
                let middle = (low + high) / 2
                if mentions[middle] < place { low = middle + 1 } else { high = middle }
            }
            return low
        }

        /// Which mentions of a sentence are known to be the person's, short ones only if it is the last read so far.
        func mentions(in sentence: Int) -> [Int] {
            let full = mentions[count(before: (sentence, 0))...].prefix { $0.sentence == sentence }
            return full.map(\.index) + lateMentions.reversed().prefix { $0.sentence == sentence }.map(\.index)
        }

        /// How far before a place the person was last named; those named only later come last.
        func distance(_ sentence: Int, _ index: Int) -> Int {
            let low = count(before: (sentence, index))
            let before = [low > 0 ? mentions[low - 1].sentence : nil, lateMentions.last?.sentence].compactMap { $0 }
            return before.max().map { sentence - $0 } ?? Self.unnamed
        }

        /// The distance of those named only later.
        static let unnamed = 1_000_000

        /// Whether this person is named with one of some titles elsewhere.
        func holds(_ others: [StatedOffice]) -> Bool {
            let titles = Set(offices.map { $0.title.lowercased() })
            return others.contains { titles.contains($0.title.lowercased()) }
        }

        /// Whether one with some offices and a name can be this person, who would otherwise serve two countries.
        ///
        /// Monarchs and princes go by their given names: `Crown Prince Hussein` is not Hussein Sheikh.
        func canHold(_ others: [StatedOffice], called name: PersonName, from home: String?) -> Bool {
            if name.parts.count == 1, others.contains(where: { $0.record.scope == .crown }) {
                let isRoyal = offices.contains { $0.record.scope == .crown }
                guard isRoyal, names.contains(where: { $0.parts.first == name.parts.first }) else { return false }
            }
            let own = homes.union(offices.flatMap(\.countries))
            let theirs = Set(others.flatMap(\.countries) + (home.map { [$0] } ?? []))
            return own.isEmpty || theirs.isEmpty || !own.isDisjoint(with: theirs)
        }
    }

    /// All persons found so far.
    private struct Persons {
        var all: [Person] = []
        private var index = PersonIndex()
        private var keys: [String: PersonIndex.Keys] = [:]

        /// Those of one of whose names a name may be a short form.
        mutating func shortened(to name: PersonName) -> [Int] { index.places(shortenedTo: keys(of: name)) }

        /// Those who may bear a name, shorter or longer than it is known.
        mutating func like(_ name: PersonName) -> [Int] { index.places(like: keys(of: name)) }

        private mutating func keys(of name: PersonName) -> PersonIndex.Keys {
            if let known = keys[name.printed] { return known }
            let made = PersonIndex.Keys(name)
            keys[name.printed] = made
            return made
        }

        /// Those of some persons who were named last before a place; of several in one sentence the one in office.
        func nearest(_ places: [Int], to sentence: Int, _ index: Int) -> [Int] {
            let distances = places.map { all[$0].distance(sentence, index) }
            guard let least = distances.min() else { return [] }
            let nearest = zip(places, distances).filter { $0.1 == least }.map(\.0)
            if least == Person.unnamed { return Array(nearest.prefix(1)) }
            let inOffice = nearest.filter { !all[$0].offices.isEmpty }
            return inOffice.count == 1 ? inOffice : nearest
        }

        /// Notes what a mention says of the person at a place.
        mutating func take(_ name: PersonName, _ offices: [StatedOffice], at place: Int) {
            if !all[place].names.contains(name) {
                all[place].names.append(name)
                index.add(keys(of: name), at: place)
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
                    add(name, index, found, alias: mention.name, among: mentions, to: &persons)
                } else {
                    late.append((sentence, index, name))
                }
            }
        }
        for (sentence, index, name) in late {
            let offices = mentions[sentence].offices[index] ?? []
            let home = home(of: index, mentions[sentence])
            let matching = persons.shortened(to: name).filter { place in
                persons.all[place].names.contains { name.isShortForm(of: $0) }
                    && persons.all[place].canHold(offices, called: name, from: home)
                    && !isApart(persons.all[place], mentions[sentence].all[index], mentions)
            }
            let titled = matching.filter { persons.all[$0].holds(offices) }
            let exact = matching.filter { persons.all[$0].names.contains { $0.parts.contains(name.parts[0]) } }
            let likely = [titled, exact, matching].first { !$0.isEmpty } ?? []
            let nearest = persons.nearest(likely, to: sentence, index)
            // "Omar Diallo met Amadou Diallo. Diallo warned" leaves open which.
            if nearest.count > 1 { continue }
            if let known = nearest.first {
                persons.all[known].lateMentions.append((sentence, index))
                persons.take(name, offices, at: known)
            } else if !offices.isEmpty {
                add(name, index, mentions[sentence], alias: name.printed, isLate: true, among: mentions, to: &persons)
            }
        }
        for person in persons.all { settle(person, mentions, &entities, &drafts) }
    }

    /// Whether somebody has another part in the clause of a mention, and so is not meant by it.
    private func isApart(_ person: Person, _ mention: Mention, _ mentions: [SentenceMentions]) -> Bool {
        person.mentions(in: mention.sentence).contains { index in
            clauseMates.areApart(mentions[mention.sentence].all[index], mention)
        }
    }

    private func add(
        _ name: PersonName, _ index: Int, _ found: SentenceMentions, alias: String, isLate: Bool = false,
        among mentions: [SentenceMentions], to persons: inout Persons
    ) {
        let (mention, offices) = (found.all[index], found.offices[index] ?? [])
        let home = home(of: index, found)
        let known = persons.like(name).last { place in
            persons.all[place].names.contains {
                name.isShortForm(of: $0) || $0.parts.count > 1 && $0.isShortForm(of: name)
            } && persons.all[place].canHold(offices, called: name, from: home)
                && !isApart(persons.all[place], mention, mentions)
        }
        let place = known ?? persons.all.count
        if known == nil { persons.all.append(Person()) }
        persons.take(name, offices, at: place)
        persons.all[place].aliases.insert(alias)
        if let home { persons.all[place].homes.insert(home) }
        if isLate {
            persons.all[place].lateMentions.append((mention.sentence, index))
        } else {
            persons.all[place].mentions.append((mention.sentence, index))
        }
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

    private func settle(
        _ person: Person, _ mentions: [SentenceMentions], _ entities: inout [[EntityID?]],
        _ drafts: inout [EntityID: EntityDraft]
    ) {
        let fullest = person.names.max {
            ($0.parts.count, $0.printed.utf8.count, $1.printed)
                < ($1.parts.count, $1.printed.utf8.count, $0.printed)
        }
        guard let fullest, case let name = usual(fullest, of: person, mentions) else { return }
        let isOfficial = person.offices.contains { !$0.record.isPost }
        let id = Self.free("\(isOfficial ? "official" : "person")/\(Spelling.slug(name))", drafts)
        for (sentence, index) in person.mentions + person.lateMentions { entities[sentence][index] = id }
        drafts[id] = EntityDraft(
            id: id, kind: isOfficial ? .official : .person, name: name,
            aliases: person.aliases.union(person.names.map(\.printed)),
            country: nil, offices: person.offices)
    }

    /// The spelling of a name that the report has most often, of two as often the first.
    private func usual(_ name: PersonName, of person: Person, _ mentions: [SentenceMentions]) -> String {
        let spellings =
            [name.printed] + person.names.filter { Transliteration.agree($0.parts, name.parts) }.map(\.printed)
        guard spellings.count > 1 else { return name.printed }
        let printed = person.mentions.map { mentions[$0.sentence].all[$0.index].name }
        let counts = Dictionary(printed.map { ($0, 1) }, uniquingKeysWith: +)
        let often = spellings.map { counts[$0] ?? 0 }.max() ?? 0
        return printed.first { spellings.contains($0) && counts[$0] == often } ?? name.printed
    }

    /// An identifier that none of the document's other Kims has.
    private static func free(_ text: String, _ drafts: [EntityID: EntityDraft]) -> EntityID {
        var id = EntityID(text)
        while drafts[id] != nil { id = EntityID(id.text + "@") }
        return id
    }
}
