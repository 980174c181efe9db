import Graphs

/// Joins the mentions of a person: full name first, surname later.
struct PersonResolver {
    private struct Person {
        let id: EntityID
        var names: [PersonName]
        /// Names that a table gives, which need not look like the others.
        var aliases: Set<String>
        var offices: [StatedOffice]
        var mentions: [(sentence: Int, index: Int)]

        /// Whether this person is named with one of some titles elsewhere.
        func holds(_ others: [StatedOffice]) -> Bool {
            let titles = Set(offices.map { $0.title.lowercased() })
            return others.contains { titles.contains($0.title.lowercased()) }
        }

        /// Whether one with some offices can be this person, who would otherwise serve two countries.
        func canHold(_ others: [StatedOffice]) -> Bool {
            let own = Set(offices.flatMap(\.countries))
            let theirs = Set(others.flatMap(\.countries))
            return own.isEmpty || theirs.isEmpty || !own.isDisjoint(with: theirs)
        }
    }

    /// Gives person mentions their entities; a single word that no fuller name explains and no office precedes gets none.
    func resolve(
        _ mentions: [SentenceMentions], _ entities: inout [[EntityID?]], _ drafts: inout [EntityID: EntityDraft]
    ) {
        var persons: [Person] = []
        var late: [(sentence: Int, index: Int, name: PersonName)] = []
        for (sentence, found) in mentions.enumerated() {
            for (index, mention) in found.all.enumerated() {
                guard case .person(let record) = mention.referent else { continue }
                let name = PersonName(record?.name ?? mention.name)
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
            let matching = persons.indices.filter { person in
                persons[person].names.contains { name.isShortForm(of: $0) } && persons[person].canHold(offices)
            }
            let titled = matching.filter { persons[$0].holds(offices) }
            let known = (titled.isEmpty ? matching : titled).min { left, right in
                distance(persons[left], sentence, index) < distance(persons[right], sentence, index)
            }
            if let known {
                persons[known].mentions.append((sentence, index))
                persons[known].offices += offices
                persons[known].names.append(name)
            } else if !offices.isEmpty {
                add(name, sentence, index, offices, alias: name.printed, to: &persons)
            }
        }
        for person in persons { settle(person, mentions, &entities, &drafts) }
    }

    /// How far before a place the person was last named; those named only later come last.
    private func distance(_ person: Person, _ sentence: Int, _ index: Int) -> Int {
        let before = person.mentions.filter { ($0.sentence, $0.index) < (sentence, index) }.map(\.sentence).max()
        return before.map { sentence - $0 } ?? 1_000_000
    }

    private func add(
        _ name: PersonName, _ sentence: Int, _ index: Int, _ offices: [StatedOffice], alias: String,
        to persons: inout [Person]
    ) {
        let known = persons.lastIndex { person in
            person.canHold(offices)
                && person.names.contains { name.isShortForm(of: $0) || $0.parts.count > 1 && $0.isShortForm(of: name) }
        }
        if let known {
            persons[known].names.append(name)
            persons[known].aliases.insert(alias)
            persons[known].offices += offices
            persons[known].mentions.append((sentence, index))
        } else {
            let id = EntityID("official/\(Spelling.slug(name.printed))")
            persons.append(
                Person(id: id, names: [name], aliases: [alias], offices: offices, mentions: [(sentence, index)]))
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
        let id = EntityID("\(isOfficial ? "official" : "person")/\(Spelling.slug(name))")
        var country: String?
        for (sentence, index) in person.mentions {
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
        drafts[id] = EntityDraft(
            id: id, kind: isOfficial ? .official : .person, name: name,
            aliases: person.aliases.union(person.names.map(\.printed)),
            country: country, offices: person.offices)
    }
}
