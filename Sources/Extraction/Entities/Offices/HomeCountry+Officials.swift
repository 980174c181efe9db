import Graphs

/// Whose official someone without a country is.
extension HomeCountry {
    /// The home country, if the office of someone without a country can only be one there.
    ///
    /// Nothing when the report speaks more often of another country of which it names no official, or when the one who
    /// holds the office is told of in one sentence with the home country, since visitors are.
    func country(
        of draft: EntityDraft, in document: ResolvedDocument, dealings: Dealings, _ index: OfficeIndex
    ) -> String? {
        let isLone = draft.offices.contains { office in
            guard office.isHomeless, office.relationToCountry != nil else { return false }
            guard office.title.first?.isUppercase == true || isOfCabinet(office), !Self.isEnvoy(office),
                [.state, .crown].contains(office.record.scope)
            else { return false }
            return !index.hasRival(draft.id, for: office)
        }
        guard isLone, !dealings.deals(draft.id, with: code), fits(draft),
            let first = index.firstInOffice(draft.id),
            !isSomeonesAide(draft.id, in: first, document)
        else { return nil }
        let isSubject = Self.isMainSubject(draft.id, in: first, document)
        let isOpener = isSubject && first == Self.start(of: document) && dealings.dealsAbroad(draft.id)
        guard isToldByText || isOpener || index.isHomeForemost else { return nil }
        if evidence == .firstActor, !dealings.dealsAbroad(draft.id) { return nil }
        if isSubject, isVisited(in: first, document) { return nil }
        // "Akhter said Bangladesh would …" tells of the speaker's country, "in Beijing with President Xi" of the host's.
        if isBesideOther(in: first, document, where: isToldOf) { return nil }
        let place = document.entities[first].firstIndex(of: draft.id).map { document.mentions[first].all[$0].head } ?? 0
        let isBeside = isBesideOther(in: first, document, where: { $1 < place })
        let isHead = draft.offices.contains { $0.relationToCountry == .leads }
        // Foreign heads of state are famous enough to be named without their country; other officials are not.
        guard isHead else { return isSubject || !isBeside ? code : nil }
        // "A Swiss court jailed a Gambian minister of President Jammeh" does not tell whose president he was.
        if !isSubject, isBesideOtherPeople(in: first, document) { return nil }
        if evidence == .dateline || evidence == .bareOfficials, index.namesOfficialsOfHome { return nil }
        if isSubject, first < 2 || evidence == .bareOfficials { return code }
        return isBeside || !isMonarch(draft) && !isOwner(in: first, document) && first > 2 ? nil : code
    }

    /// Whether the report says of officials of the home country whose they are, as one from abroad does.
    func namesItsOfficials(_ document: ResolvedDocument) -> Bool {
        document.mentions.flatMap(\.offices.values).joined().contains { office in
            office.countries.contains(code) && office.record.rank <= 3 && !Self.isEnvoy(office)
        }
    }

    var isToldByText: Bool { evidence != .outlet && evidence != .dateline }

    private static func start(of document: ResolvedDocument) -> Int? {
        document.mentions.indices.first { document.grammars[$0].sentence.paragraph != .headline }
    }

    /// Whether the office is told of as someone's: `its National Publicity Secretary`.
    private func isSomeonesAide(_ id: EntityID, in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let tokens = document.grammars[sentence].tokens
        return document.entities[sentence].indices.contains { index in
            guard document.entities[sentence][index] == id else { return false }
            return document.mentions[sentence].offices[index]?.contains { office in
                office.isHomeless
                    && tokens.firstIndex { $0.range.start >= office.cue.start }.map {
                        $0 > 0 && ["PRP$", "WP$", "POS"].contains(tokens[$0 - 1].tag)
                    } ?? false
            } ?? false
        }
    }
}
