import Graphs

/// Decides for every official whose office does not say it which country he serves: gathers the clues of a report, makes a
/// ledger of them for each, and lets the ledger decide.
struct CountryDecider {
    let gazetteer: Gazetteer
    let ontology: Ontology
    /// Where the report is written from, by dateline or outlet.
    let home: HomeCountry?

    private var weights: CountryWeights { gazetteer.countryWeights }

    /// The document with its officials acting for their countries.
    func decide(_ document: ResolvedDocument) -> ResolvedDocument {
        guard home != nil || document.tellsOfCountries || namesKnownPersons(document) else { return document }
        let told = document.entering(
            StatedOfficeClues(document: document, words: gazetteer.words).clues().filter(\.sign.isStated),
            weighedBy: weights)
        let deeds = deeds(in: told)
        let home = home ?? HomeCountry(toldBy: told, deeds: deeds, gazetteer: gazetteer)
        let settled = BareCongress(gazetteer: gazetteer, home: home).settle(told)
        let bodies = settled.entering(
            BranchClues(document: settled, gazetteer: gazetteer, home: home).clues(), weighedBy: weights)
        // The bodies that a report leaves bare are not those of the country that it is only about.
        let scene = home ?? HomeCountry(foremostIn: told, gazetteer: gazetteer)
        let widest = scene ?? HomeCountry(mostNamedIn: told, gazetteer: gazetteer)
        // What is concluded of an office is not stated of it, so that what is stated is read before.
        let stated = StatedOfficeClues(document: bodies, words: gazetteer.words).clues()
        let concluded = concluding(OfficeContext(bodies, gazetteer: gazetteer, home: widest, deeds: deeds), stated)
        guard concluded.tellsMore(than: bodies) else { return concluded }
        // An office can be told by one whose own country had to be concluded first.
        let wider =
            scene ?? HomeCountry(foremostIn: concluded, gazetteer: gazetteer)
            ?? HomeCountry(mostNamedIn: concluded, gazetteer: gazetteer)
        return concluding(OfficeContext(concluded, gazetteer: gazetteer, home: wider, deeds: deeds), stated)
    }

    /// Whether the table of known officials may tell of somebody.
    private func namesKnownPersons(_ document: ResolvedDocument) -> Bool {
        document.drafts.values.contains { draft in
            draft.isOfficialWithoutCountry
                && (gazetteer.knownOfficials[draft.name] != nil
                    || draft.aliases.contains { $0 != draft.name && gazetteer.knownOfficials[$0] != nil })
        }
    }

    /// What the deeds tell of those whose country is not told; nothing where all are.
    private func deeds(in document: ResolvedDocument) -> Deeds {
        let open = Set(document.drafts.values.filter(\.isOfficialWithoutCountry).map(\.id))
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        return Deeds(ActReader(finder: finder, ontology: ontology).acts(around: open), in: document)
    }

    /// The document with what all finders together decide.
    private func concluding(_ context: OfficeContext, _ stated: [CountryClue]) -> ResolvedDocument {
        let found =
            stated
            + PossessorClues(context: context).clues()
            + NeighbourClues(context: context, stated: home).clues()
            + DescriptionClues(context: context).clues()
            + ChiefClues(context: context).clues()
            + SideClues(context: context).clues()
            + CounterpartClues(context: context).clues()
            + EmbassyClues(context: context).clues()
            + LeadersClues(context: context).clues()
            + ResidenceClues(context: context).clues()
            + VenueClues(context: context).clues()
            + DeedClues(context: context).clues()
            + KnownPersonClues(context: context).clues()
            + HomeClues(context: context).clues()
            + HomeDoubts(context: context).clues()
            + SignatoryClues(context: context).clues()
        let misfits = MisfitClues(context: context).clues(against: found)
        return context.document.entering(found + misfits, weighedBy: weights).completingOffices(gazetteer)
    }
}
