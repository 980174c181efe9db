import Linguistics

extension OfficePhraseFinder {
    /// What stands right of a title: `of Foreign Affairs of Mauritania`, `to Bangladesh`, `of the Office of the King`.
    struct Complement {
        /// The end of the phrases that belong to the title.
        var end: Int
        /// The end of those that name what the office is for, and no holder.
        var titleEnd: Int
        var institutions = OfficeInstitutions.none
        /// Whether the country named is not itself the head of the phrase: `of the Ukrainian president's office`.
        var isPartial = false
        /// Whether the office is one within the body named: `of the WHO's Africa office`.
        var isWithinBody = false
    }

    func complement(of title: Range<Int>, isEnvoy: Bool) -> Complement {
        let end = portfoliosEnd(title)
        var found = Complement(end: end, titleEnd: end)
        var isFirst = true
        while found.end < words.count {
            let preposition = words[found.end]
            let allowed = grammar.words[isEnvoy || isFirst ? .officePrepositions : .furtherOfficePrepositions]
            guard allowed.contains(preposition), let nominal = nominal(after: found.end) else { break }
            let institutions = OfficeInstitutions(nominal, mentions, mentionAt, words).ending(
                at: nominal.upperBound, mentions)
            let named = nominal.contains { mentionAt[$0] != nil }
            let receives = isEnvoy && preposition != "of" && preposition != "from"
            let isBare = !named && !nominal.contains { gazetteer.titles.meaning(of: words[$0]) != nil }
            if grammar.words[.officePlacePrepositions].contains(preposition), isBare { break }
            // "The chief economist for Greater China at ING" is the bank's.
            let isBodyBehindField =
                preposition == "at" && words[title.upperBound] == "for" && !institutions.organisations.isEmpty
            if !receives,
                found.institutions.organisations.isEmpty && found.institutions.countries.isEmpty || isBodyBehindField
            {
                found.institutions = isApart(nominal) || isInBodyName(nominal) ? institutions.bodies() : institutions
                found.isPartial = isPartial(nominal)
                found.isWithinBody = isWithinBody(behind: nominal)
            }
            if receives || !named, found.titleEnd == found.end { found.titleEnd = nominal.upperBound }
            found.end = nominal.upperBound
            isFirst = false
        }
        return found
    }

    /// With the body between commas behind an office between commas: `Ana Ruiz, Director, Andean Water Institute, said`.
    func withBodyApart(_ complement: Complement, from start: Int) -> Complement {
        let comma = complement.end
        guard complement.institutions.countries.isEmpty, complement.institutions.organisations.isEmpty, start > 1,
            words[start - 1] == ",", let name = mentionAt[start - 2], isPerson(name), comma + 1 < words.count,
            words[comma] == ",", let body = mentionAt[comma + 1], case .organisation = mentions[body].referent,
            mentions[body].tokens.lowerBound == comma + 1
        else { return complement }
        let end = mentions[body].tokens.upperBound
        guard end == words.count || grammar.tokens[end].pos == .punctuation else { return complement }
        var found = complement
        found.institutions = OfficeInstitutions((comma + 1)..<end, mentions, mentionAt, words)
        found.end = end
        return found
    }

    /// In `Minister of Foreign Affairs and International Cooperation` the end of the portfolios behind a whole title.
    private func portfoliosEnd(_ title: Range<Int>) -> Int {
        var end = title.upperBound
        guard title.contains(where: { grammar.words[.dutyPrepositions].contains(words[$0]) }) else { return end }
        while end < words.count, mentionAt[end] == nil {
            if gazetteer.portfolios.contains(words[end]), words[end - 1] != "," {
                end += 1
            } else if grammar.words[.joints].contains(words[end]),
                let last = gazetteer.portfolioEnd(from: end + 1, in: grammar)
            {
                end = last
            } else {
                break
            }
        }
        return end
    }

    /// Whether a country stands in a nominal before something else, as in `Russia's Bryansk Oblast`.
    private func isPartial(_ nominal: Range<Int>) -> Bool {
        guard let last = mentionAt[nominal.upperBound - 1] else { return true }
        if case .place = mentions[last].referent { return true }
        return false
    }

    /// Whether a country's name only begins or ends that of a body, as the tagger has it: `president of Bangladesh Road
    /// Transport Owners' Association`, `head of research at Nedbank Namibia`; arms of the state are the country's.
    private func isInBodyName(_ nominal: Range<Int>) -> Bool {
        mentions.contains { mention in
            // "Foreign Affairs of Mauritania" is Mauritania's.
            guard case .country = mention.referent, nominal.contains(mention.tokens.lowerBound),
                !grammar.sentence.names.contains(where: {
                    $0.tokens.contains(mention.tokens.lowerBound - 1) && words[mention.tokens.lowerBound - 1] == "of"
                })
            else { return false }
            return grammar.sentence.names.contains { name in
                name.kind == .organisation && name.tokens.count > mention.tokens.count
                    && name.tokens.contains(mention.tokens.lowerBound)
                    && !name.tokens.contains { grammar.tokens[$0].tag == "POS" && $0 == mention.tokens.upperBound }
                    && !name.tokens.contains { gazetteer.namesState(words[$0]) }
            }
        }
    }

    /// Whether what a nominal names is apart from the country in it: `the Lebanese group`.
    private func isApart(_ nominal: Range<Int>) -> Bool {
        let last = nominal.upperBound - 1
        guard mentionAt[last] == nil, !gazetteer.portfolios.contains(words[last]) else { return false }
        let hasPlace = nominal.contains { token in
            guard let index = mentionAt[token], case .place = mentions[index].referent else { return false }
            return true
        }
        if hasPlace { return false }
        let isOffice = words[last] == "office" || gazetteer.titles.meaning(of: words[last]) != nil
        return !isOffice && !gazetteer.namesState(grammar.lemma(last))
    }

    /// The nominal behind a preposition: names, words of what ministries are for, titles, a few common nouns.
    private func nominal(after preposition: Int) -> Range<Int>? {
        var start = preposition + 1
        while start < words.count, grammar.tokens[start].pos == .determiner { start += 1 }
        let isDefinite = start > preposition + 1
        var end = start
        while end < words.count, end < start + 14 {
            if let index = mentionAt[end] {
                if case .person = mentions[index].referent { break }
                end = mentions[index].tokens.upperBound
                if isWholeCountry(mentions[index]), !isBeforeHead(end), !isBeforeSortOfBody(end) { break }
                continue
            }
            let token = grammar.tokens[end]
            let isInside = end > start
            if let title = gazetteer.title(words, at: end, in: grammar.sentence) {
                guard title.record.relation != .honorific,
                    isDefinite || isInside || token.form.first?.isLowercase == true
                else { break }
                if isOfOther(title.tokens), isInside || !isDefinite {
                    end = withoutQualifiers(end, notBefore: start)
                    break
                }
                end = title.tokens.upperBound
            } else if token.tag == "POS", isInside {
                end += 1
            } else if words[end] == "(", isInside, end + 2 < words.count, words[end + 2] == ")" {
                end += 3
            } else if grammar.words[.joints].contains(words[end]), isInside, joins(end) {
                end += 1
            } else if gazetteer.portfolios.contains(words[end])
                || [.properNoun, .noun, .adjective].contains(token.pos) && !isDay(end)
            {
                end += 1
            } else {
                break
            }
        }
        while end > start, grammar.tokens[end - 1].tag == "POS" { end -= 1 }
        return end > start ? start..<end : nil
    }

    /// Whether a word joins two portfolios, `Foreign Affairs and Expatriates`, or two regions, `the Caucasus and Central Asia`.
    private func joins(_ token: Int) -> Bool {
        guard token + 1 < words.count else { return false }
        if gazetteer.portfolios.contains(words[token - 1]), gazetteer.portfolioEnd(from: token + 1, in: grammar) != nil
        {
            return true
        }
        guard words[token] == "and", let left = mentionAt[token - 1], let right = mentionAt[token + 1] else {
            return false
        }
        return [left, right].allSatisfy { index in
            switch mentions[index].referent {
            case .region, .place: true
            default: false
            }
        }
    }

    /// Whether a country's name ends the nominal, since no possessive mark follows it.
    private func isWholeCountry(_ mention: Mention) -> Bool {
        guard case .country(_, let form) = mention.referent, form == .name || form == .capital else { return false }
        let end = mention.tokens.upperBound
        return end >= words.count || grammar.tokens[end].tag != "POS" && words[end] != "-"
    }

    /// Whether a country's name only tells where the body behind it is from: `president of the US firm Acme`.
    private func isBeforeSortOfBody(_ end: Int) -> Bool {
        guard end < words.count, mentionAt[end] == nil, grammar.tokens[end].pos == .noun else { return false }
        return gazetteer.organisationDescriptors.meaning(of: words[end]) != nil
            || gazetteer.organisationNouns.contains(words[end])
    }

    /// Whether somebody's high office stands behind a country's name: in `adviser to US President Baker` the US is his.
    private func isBeforeHead(_ end: Int) -> Bool {
        guard end < words.count, let title = gazetteer.title(words, at: end, in: grammar.sentence) else { return false }
        return [.leads, .officialOf].contains(title.record.relation) && isOfOther(title.tokens)
    }

    /// Whether a title with a capital begins another office: in "envoy of Nigerian President Adewale" that of Adewale, in
    /// "Chairman of the Council General Tahir" a second one of Tahir's.
    private func isOfOther(_ title: Range<Int>) -> Bool {
        guard grammar.tokens[title.lowerBound].form.first?.isUppercase == true, title.upperBound < words.count,
            let index = mentionAt[title.upperBound], case .person = mentions[index].referent
        else { return false }
        return true
    }

    /// The end before the words that belong to the next title: `Nigerian`, `former`.
    private func withoutQualifiers(_ end: Int, notBefore start: Int) -> Int {
        var end = end
        while end > start {
            let last = end - 1
            if let index = mentionAt[last] {
                guard case .country = mentions[index].referent else { break }
                end = mentions[index].tokens.lowerBound
            } else if grammar.tokens[last].tag == "POS" || gazetteer.titleModifiers.contains(words[last]) {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    private func isDay(_ token: Int) -> Bool {
        let word = words[token]
        return word.hasSuffix("day") && word.count > 4 || grammar.words[.relativeDays].contains(word)
    }
}
