import Graphs
import Linguistics

/// Joins the mentions of an organisation: full name, acronym, name without its country.
struct OrganisationResolver {
    private let gazetteer: Gazetteer
    private let grammars: Grammars

    init(gazetteer: Gazetteer, grammars: Grammars) {
        self.gazetteer = gazetteer
        self.grammars = grammars
    }

    /// Gives organisation mentions their entities.
    func resolve(
        _ mentions: [SentenceMentions], _ entities: inout [[EntityID?]], _ drafts: inout [EntityID: EntityDraft]
    ) {
        var byKey: [String: EntityID] = [:]
        var branches: [(branch: StateBranch, id: EntityID)] = []
        var named = OrganisationIndex()
        var firstSentence: [EntityID: Int] = [:]
        for (sentence, found) in mentions.enumerated() {
            for (index, mention) in found.all.enumerated() {
                guard case .organisation(let own, let inner) = mention.referent else { continue }
                let owner = possessor(of: mention, in: found, grammars[sentence])
                let record = (own ?? recordInBrackets(behind: mention, in: found, grammars[sentence]))
                    .flatMap { isOther($0, mention, than: owner, branches, drafts) ? nil : $0 }
                let name = record?.name ?? Self.tidied(mention.name)
                let isCalled = own != nil && record == nil
                guard isPlausible(name, mention, in: grammars[sentence], isKnown: record != nil || isCalled) else {
                    continue
                }
                let key = OrganisationIndex.key(name)
                let country = record?.country ?? (own == nil ? inner : nil) ?? owner
                let branch = StateBranch(mention.name, gazetteer: gazetteer)
                let alike =
                    byKey[key].flatMap { fits(drafts[$0], country) ? $0 : nil }
                    ?? earlier(name: name, country: country, in: named, drafts)
                    ?? branch.flatMap { same($0, country, in: branches, drafts) }
                let known = alike.flatMap { id -> EntityID? in
                    guard let country, drafts[id]?.country == nil, isGeneric(name), let first = firstSentence[id]
                    else { return id }
                    return isNamed(country, before: first, in: mentions) ? id : nil
                }
                let id = known ?? EntityID(identifier(name: name, country: country, record: record))
                let previous = drafts[id]
                let names = [previous?.name, name].compactMap { $0 }
                let fullest = names.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? name
                let acronym = acronymAfter(mention, in: grammars[sentence])
                drafts[id] = EntityDraft(
                    id: id, kind: .organisation, name: fullest,
                    aliases: (previous?.aliases ?? []).union(names).union([mention.name] + [acronym].compactMap { $0 }),
                    country: previous?.country ?? country, offices: [])
                named.add(Set(names).union([mention.name] + [acronym].compactMap { $0 }), of: id)
                byKey[key] = id
                if let branch, !branches.contains(where: { $0.id == id && $0.branch == branch }) {
                    branches.append((branch, id))
                }
                if let acronym { byKey[OrganisationIndex.key(acronym)] = id }
                if previous == nil { firstSentence[id] = sentence }
                entities[sentence][index] = id
            }
        }
    }

    /// Whether a country is named in a sentence or the two before it.
    ///
    /// Only then can a bare `Foreign Ministry` there be the one that is called `Kenya's foreign ministry` later.
    private func isNamed(_ country: String, before sentence: Int, in mentions: [SentenceMentions]) -> Bool {
        mentions[max(0, sentence - 2)...sentence].contains { found in
            found.all.contains { mention in
                guard case .country(let code, _) = mention.referent else { return false }
                return code == country
            }
        }
    }

    /// Whether the tables know a body that cannot be meant: the US Congress in `Peru's Congress`, or in `the Congress` of
    /// a report that speaks of Peru's and not of the United States.
    private func isOther(
        _ record: OrganisationRecord, _ mention: Mention, than owner: String?,
        _ branches: [(branch: StateBranch, id: EntityID)], _ drafts: [EntityID: EntityDraft]
    ) -> Bool {
        guard let country = record.country, country != owner, isGeneric(mention.name) else { return false }
        if owner != nil { return true }
        guard drafts[EntityID(country)] == nil else { return false }
        // The Democratic Party of a report that speaks of Uganda and not of the United States is Uganda's.
        if record.sort == .party { return drafts.values.contains { $0.kind == .country } }
        guard let branch = StateBranch(mention.name, gazetteer: gazetteer) else { return false }
        return branches.contains { $0.branch.isSame(as: branch) && drafts[$0.id]?.country != country }
    }

    private func identifier(name: String, country: String?, record: OrganisationRecord?) -> String {
        let slug = "organisation/\(Spelling.slug(name))"
        guard record == nil, let country, isGeneric(name) else { return slug }
        return "\(slug)-\(country.lowercased())"
    }

    /// Whether the name tells nothing without its country: `Foreign Ministry`, `National Assembly`.
    private func isGeneric(_ name: String) -> Bool {
        gazetteer.functions.function(of: name) != nil
            || gazetteer.sharedName(name, in: nil) != nil
    }

    /// Names without the article and the possessive mark; lower-case ministries get capitals.
    private static func tidied(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard let last = words.last, last.lowercased() == "ministry", last.first?.isLowercase == true else {
            return name
        }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private func fits(_ draft: EntityDraft?, _ country: String?) -> Bool {
        guard let known = draft?.country, let country else { return draft != nil }
        return known == country
    }

    /// The one branch of the same country's state named before in other words.
    private func same(
        _ branch: StateBranch, _ country: String?, in branches: [(branch: StateBranch, id: EntityID)],
        _ drafts: [EntityID: EntityDraft]
    ) -> EntityID? {
        // A bare "Foreign Ministry" before "the Russian Foreign Ministry" may be another's.
        let matching = branches.filter {
            $0.branch.isSame(as: branch) && (country == nil || drafts[$0.id]?.country == country)
        }.map(\.id)
        return Set(matching).count == 1 ? matching.first : nil
    }

    /// An organisation named before whose name ends in this one, or whose initials it is.
    private func earlier(
        name: String, country: String?, in named: OrganisationIndex, _ drafts: [EntityID: EntityDraft]
    ) -> EntityID? {
        let key = OrganisationIndex.key(name)
        let isAcronym = name.count >= 2 && name.count <= 6 && name.allSatisfy { $0.isUppercase }
        let near = isAcronym ? named.organisations(abbreviatedTo: name) : named.organisations(endingIn: key)
        return near.first { id in
            guard let draft = drafts[id], fits(draft, country) else { return false }
            if isAcronym { return true }
            let keys = draft.aliases.union([draft.name]).map(OrganisationIndex.key)
            return keys.contains { $0.hasSuffix("-\(key)") } && !keys.contains { $0.contains("-of-") }
        }
    }

    /// In `National Liberation Army (ELN)` what the tables know of the letters in brackets.
    private func recordInBrackets(behind mention: Mention, in found: SentenceMentions, _ grammar: Grammar)
        -> OrganisationRecord?
    {
        guard acronymAfter(mention, in: grammar) != nil, let index = found.mentionAt[mention.tokens.upperBound + 1],
            case .organisation(let record, _) = found.all[index].referent
        else { return nil }
        return record
    }

    /// In `Institute for the Study of War (ISW)` the letters in brackets.
    private func acronymAfter(_ mention: Mention, in grammar: Grammar) -> String? {
        let open = mention.tokens.upperBound
        guard open + 2 < grammar.tokens.count, grammar.tokens[open].form == "(", grammar.tokens[open + 2].form == ")"
        else {
            return nil
        }
        let form = grammar.tokens[open + 1].form
        guard form.count >= 2, form.first?.isUppercase == true, form.allSatisfy({ $0.isLetter || $0 == "-" }) else {
            return nil
        }
        if form.allSatisfy({ $0.isUppercase || $0 == "-" }) { return form }
        // "(Dirco)", not "(Conservative)".
        let name = mention.name.split(separator: " ").compactMap(\.first).map { $0.lowercased() }
        let isSpoken = form.count <= 8 && name.first == form.first?.lowercased() && name.count > 2
        return isSpoken ? form : nil
    }

    /// In `Iran's Foreign Ministry` the country before the mark, in `the Authority's ministry` that of the body, in `Royal
    /// Air Force of Oman` the one behind.
    private func possessor(of mention: Mention, in found: SentenceMentions, _ grammar: Grammar) -> String? {
        let mark = mention.tokens.lowerBound - 1
        if let country = countryBehind(mention, in: found, grammar) { return country }
        if mark > 0, grammar.tokens[mark].tag == "PRP$", StateBranch(mention.name, gazetteer: gazetteer) != nil {
            return subjectCountry(before: mark, in: found, grammar)
        }
        guard mark > 0, grammar.tokens[mark].tag == "POS", let index = found.mentionAt[mark - 1],
            mention.canBelong(in: grammar, gazetteer)
        else { return nil }
        switch found.all[index].referent {
        case .country(let code, _): return code
        case .organisation(let record, let inner): return inner ?? record?.country
        default: return nil
        }
    }

    /// In `Royal Air Force of Oman` the country, behind a name that bodies of many countries have.
    private func countryBehind(_ mention: Mention, in found: SentenceMentions, _ grammar: Grammar) -> String? {
        let end = mention.tokens.upperBound
        guard end + 1 < grammar.tokens.count, grammar.lowered[end] == "of", isGeneric(mention.name),
            let index = found.mentionAt[end + 1]
                ?? (grammar.lowered[end + 1] == "the" ? found.mentionAt[end + 2] : nil),
            case .country(let code, .name) = found.all[index].referent
        else { return nil }
        return code
    }

    /// The country that is the last subject before a pronoun: in `Sudan said its Foreign Ministry had` the ministry's.
    private func subjectCountry(before pronoun: Int, in found: SentenceMentions, _ grammar: Grammar) -> String? {
        let subjects = found.all.filter { mention in
            mention.head < pronoun && grammar.base(mention.head) == "nsubj"
        }
        guard case .country(let code, _)? = subjects.last?.referent else { return nil }
        return code
    }

    /// Whether a word is a weapon's name or a number of its model: `stinger`, `mig-23`.
    private func isOfWeapon(_ word: String) -> Bool {
        let hasNumber = word.contains(where: \.isNumber)
        let letters = String(word.prefix { $0.isLetter })
        return gazetteer.weaponNames.contains(word) && word.count > 2
            || hasNumber && (letters.isEmpty || gazetteer.weaponNames.contains(letters)) || word == "-"
    }

    /// Whether a name goes on to that of a thing: `Mombasa Security and Trade` before `Summit`.
    private func isBeforeThing(_ mention: Mention, in grammar: Grammar) -> Bool {
        let next = mention.tokens.upperBound
        guard grammar.tokens.indices.contains(next) else { return false }
        return grammar.tokens[next].form.first?.isUppercase == true
            && gazetteer.thingNouns.contains(grammar.lemma(next))
    }

    /// Whether a name the tables do not know looks like an organisation's.
    private func isPlausible(_ name: String, _ mention: Mention, in grammar: Grammar, isKnown: Bool) -> Bool {
        if isKnown { return true }
        guard name.contains(where: \.isLetter), name.count > 1 else { return false }
        let folded = Spelling.folded(name)
        let letters = name.filter(\.isLetter)
        if letters.count > 6, letters.allSatisfy(\.isUppercase) { return false }
        if gazetteer.organisationNouns.contains(folded) || gazetteer.titles.meaning(of: name) != nil { return false }
        if gazetteer.words[.commonNames].contains(folded) || gazetteer.countries(styled: folded) != nil { return false }
        if mention.tokens.allSatisfy({ isOfWeapon(grammar.lowered[$0]) }) { return false }
        if gazetteer.thingNouns.contains(grammar.lemma(mention.tokens.upperBound - 1)) { return false }
        if isBeforeThing(mention, in: grammar) { return false }
        return mention.tokens.contains { grammar.tokens[$0].pos == .properNoun || grammar.tokens[$0].pos == .noun }
    }
}
