import Graphs

/// What is known of whom a pronoun may mean.
extension Anaphora {
    /// Whether a pronoun of a sort may mean an entity: it is of that sort and, where both are known, of that gender.
    func admits(_ id: EntityID, as sort: PronounSort) -> Bool {
        guard let draft = document.drafts[id], sort.fits(draft.kind) else { return false }
        guard let wanted = sort.gender, let told = gender(of: draft) else { return true }
        return told == wanted
    }

    /// Whether a noun for somebody unnamed, such as `queen` or `wife`, is not one of the other gender.
    func agrees(_ sentence: Int, _ noun: Int, with sort: PronounSort) -> Bool {
        guard let wanted = sort.gender, let told = gazetteer.genders.words[document.grammars[sentence].lemma(noun)]
        else {
            return true
        }
        return told == wanted
    }

    /// Whether nothing tells the gender of one while another is plainly a woman: `Mora met Queen Ana. She` may be either.
    ///
    /// A `he` is told of so many that it goes on with the subject all the same.
    func isOutdone(_ id: EntityID, among others: [EntityID], _ sort: PronounSort) -> Bool {
        guard sort.gender == .feminine, document.drafts[id].flatMap(gender) == nil else { return false }
        return others.contains { other in other != id && document.drafts[other].flatMap(gender) == .feminine }
    }

    /// What a person's titles and given name tell; nothing where they tell nothing or disagree.
    private func gender(of draft: EntityDraft) -> Gender? {
        let titles = draft.offices.flatMap { Spelling.folded($0.title).split(separator: " ") }
        let parts = PersonName(draft.name, gazetteer.words).parts
        let name = parts.count > 1 ? gazetteer.genders.givenNames[parts[0]] : nil
        let told = Set(titles.compactMap { gazetteer.genders.words[String($0)] } + [name].compactMap { $0 })
        return told.count == 1 ? told.first : nil
    }
}
