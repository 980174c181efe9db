/// A class of words that the extractor asks for; the words themselves and what they are for stand in `Words`.
///
/// A class that is named here and has no words there, or the other way round, is an error when the files are read.
enum WordClass: Int, CaseIterable, Sendable {
    // clauses.txt
    case timeMarkers, futureMarkers, limitMarkers, purposeMarkers, invertedAuxiliaries, detailAdverbs,
        accompanyingMarkers, controlledMarkers, controlledClauseMarkers, gerundSubjectMarkers, innerNounMarkers,
        contentMarkers, withinAdverbs
    // names.txt
    case worldwide
    // negation.txt
    case negators, verbNegators, limitingAdverbs, nearlyAdverbs, negativeDeterminers, negativePronouns, forgoingPhrases,
        openDeterminers, indefiniteArticles
    // prepositions.txt
    case openPrepositions, claimPrepositions, partPrepositions, barringPrepositions, topicPrepositions,
        abstainingPrepositions, workPrepositions, settingPrepositions, partnerPrepositions, prepositionsBeforeAgent,
        scenePrepositions, stagedPrepositions, objectPrepositions, appealPrepositions, makerPrepositions,
        callingParticles,
        directionParticles, handingVerbs,
        ranks

    /// The name in the files.
    var name: String { "\(self)" }
}
