/// A class of words that the extractor asks for; the words themselves and what they are for stand in `Words`.
///
/// A class that is named here and has no words there, or the other way round, is an error when the files are read.
enum WordClass: Int, CaseIterable, Sendable {
    // clauses.txt
    case timeMarkers, futureMarkers, limitMarkers, purposeMarkers, invertedAuxiliaries, detailAdverbs,
        accompanyingMarkers, controlledMarkers,
        contentMarkers, withinAdverbs
    // events.txt
    case attackTimeMarkers, eventPrepositions, sitePrepositions, friendlyClausePlaces, hostileClausePlaces,
        ownerReachingPlaces, homePrepositions, receiverPrepositions, sureAuxiliaries, openAuxiliaries,
        presentAuxiliaries, dutyAuxiliaries, factAuxiliaries, articles, messageNouns,
        publishingVerbs
    // contrasts.txt
    case contrastPhrases, exceptives, universals, exceptedMarks, inclusiveAdverbs, turningMarkers, contrastPartners
    // names.txt
    case worldwide, nameParticles, articlesInNames, unstressedNameParts, smallWordsOfNames, wordsWithinName,
        prepositionsWithinName,
        postNouns, governmentNouns, blocNouns, joints, listJoints, ownerPrepositions, countryStyles, commonNames,
        pairJoints, sharedPhrasePrepositions, rowJoints
    // negation.txt
    case negators, verbNegators, limitingAdverbs, nearlyAdverbs, negativeDeterminers, negativePronouns, forgoingPhrases,
        openDeterminers
    // offices.txt
    case former, envoys, dissidents, timesBehindBody, officePrepositions, furtherOfficePrepositions,
        officePlacePrepositions, dutyPrepositions, titlePrepositions, dutyHolders, ministryNouns, adverbsBeforeOffice,
        adverbsOfNow, appointingVerbs, choosingParticiples, linkingVerbs, pastLinkingVerbs, perfectAuxiliaries,
        servingForms, takingVerbs, ranksBesideOffice, officeJoints, deputyWords, cabinetNouns, embassyTitles,
        embassyNouns, residencePrepositions, residenceJoints, sidePrepositions, venuePrepositions, venueSpeech,
        signingForms, dealingPrepositions, secretaryGeneral, royalAddresses, officeFillers, functionFillers,
        wholeAdjectives,
        succeedingVerbs, oustingVerbs, servingVerbs, settledAuxiliaries, unsettlingMarkers, present,
        actPartnerPrepositions, postsAndAddresses, termsOfOffice, workplacePrepositions, roleNouns, choosingParticles,
        namedGovernments
    // peace.txt
    case peacefulObjects, peacefulModifiers, peacefulVenues, peacefulMedia, peacefulMeans, peacefulPrizes
    // prepositions.txt
    case openPrepositions, claimPrepositions, partPrepositions, barringPrepositions, topicPrepositions,
        abstainingPrepositions, workPrepositions, settingPrepositions, partnerPrepositions, prepositionsBeforeAgent,
        imaginedScenePrepositions, stagedPrepositions, objectPrepositions,
        callingParticles,
        directionParticles, handingVerbs,
        ranks
    // references.txt
    case personPronouns, thingPronouns, pluralPronouns, speakerPronouns, speakersPronouns,
        countryNouns, bareStateBodies, companyNouns, locatedCountryNouns, ownCountryNouns, neighbourNouns,
        describedBodies, fighterNouns,
        armedAdjectives, definiteWords, definiteDeterminers, complaintNouns, occasionPrepositions, doerPrepositions,
        reasonPrepositions, nextAdverbs, pairNumbers, pairDeterminers,
        pairNouns, leaderNouns, officialNouns, pairedCountryNouns, sideNouns, scenePrepositions, seatedBodies,
        seatedAdjectives, someDeterminers, countingNouns, examplePrepositions, companionAdverbs, transparentNouns,
        parliamentNouns
    // standing.txt
    case joiningVerbs, owningVerbs, belongingVerbs, seatedForms, seatedEndings, regionPrepositions, headingVerbs,
        rulingVerbs, partyPrepositions,
        partyAdjectives, partyNouns,
        bodyAdjectives, partNouns, workerPrepositions, placeNouns, placeNameNouns, placeJoints, directions,
        capitalNouns, awaitingVerbs,
        becomingVerbs, workingVerbs, employerPrepositions,
        ownerNouns, superiorPrepositions
    // times.txt
    case weekdays, months, numbers, indefiniteArticles, ordinalEndings, relativeDays, presentDay, dayUnits, weekUnits,
        monthUnits, yearUnits, severalUnits, timeUnits, deicticAdjectives, distances, partsOfYear, timesOfWriting,
        sameTime, timeBefore, concurrentPrepositions

    /// The name in the files.
    var name: String { "\(self)" }
}
