/// Words that say how firmly something is told.
///
/// A class because many readers hold the same many lists; nothing in it changes after it is made.
final class StanceVocabulary: Sendable {
    /// Governors that make what they govern planned or foreseen: `plan`, `vow`.
    let expecting: Set<String>
    /// Governors that make it merely possible or wished for: `urge`, `consider`.
    let supposing: Set<String>
    /// Governors that negate it: `refuse`, `fail`.
    let negating: Set<String>
    /// Governors that make it somebody's claim: `claim`, `allege`.
    let claiming: Set<String>
    /// Governors whose subject is the speaker: `say`, `tell`.
    let saying: Set<String>
    /// Those of them whose object hears it: `tell`, `inform`.
    let telling: Set<String>
    /// Adverbs that make it a claim: `allegedly`.
    let hearsayAdverbs: Set<String>
    /// Adverbs that make it merely possible: `perhaps`.
    let supposingAdverbs: Set<String>
    /// Adjectives that make an event planned or foreseen: `upcoming`.
    let expectingModifiers: Set<String>
    /// Adjectives that make an event merely possible: `potential`.
    let supposingModifiers: Set<String>
    /// Adjectives that make an event a claim: `alleged`.
    let claimingModifiers: Set<String>
    /// Auxiliaries of the future: `will`.
    let futureAuxiliaries: Set<String>
    /// Auxiliaries of possibility: `may`.
    let possibleAuxiliaries: Set<String>
    /// Markers of a condition: `if`.
    let conditionMarkers: Set<String>
    /// Verbs whose object carries out the clause below them: `force`, `urge`.
    let objectControl: Set<String>
    /// Verbs after which `against` negates: `voted against joining`.
    let deciding: Set<String>
    /// Governors of an infinitive that is carried out: `managed to`, `began to`.
    let performing: Set<String>
    /// Verbs for wrongs: whoever says that another does one accuses them.
    let wrongs: Set<String>
    /// Nouns whose owner bids another do what the infinitive tells: `Chad's invitation to visit`.
    let bidding: Set<String>
    /// Verbs that only foreshadow the event noun they carry: `prepared an attack on`.
    let foreshadowing: Set<String>
    /// Works and games in which events are imagined: `film`, `simulation`.
    let imagining: Set<String>
    /// What is staged or played, where nothing behind it says of what: `the series`, not `a series of raids`.
    let staging: Set<String>
    /// Parts of such a work: `the novel's last chapter`.
    let scenes: Set<String>
    /// Words before a noun that make what it tells imagined: `alternate`, `satirical`.
    let imaginingModifiers: Set<String>
    /// Two words that only together do: `worst_case`.
    let imaginingPhrases: Set<String>
    /// Nouns for what one only thinks of where a clause tells what goes on in it: `a future in which`.
    let worlds: Set<String>
    /// Verbs whose object is only thought of: `imagine`.
    let envisaging: Set<String>
    /// Nouns for exercises, in which the war is not real: `drill`.
    let rehearsing: Set<String>
    /// What a denied claim is said to be: `false`, `lie`.
    let untrue: Set<String>
    /// Verbs whose subject says that a claim is false: `deny`, `refute`.
    let disputing: Set<String>
    /// Nouns that deny the verb when they are none: `at no time`.
    let settings: Set<String>
    /// Nouns behind `on` that tell where the subject is: `told reporters on a visit to Oslo`.
    let occasions: Set<String>
    /// Words by which somebody does what the gerund behind them tells: `a role in arming`, `involved in arming`.
    let partaking: Set<String>
    /// Governors that negate a clause below them, though no event noun: `objected to arming`.
    let declining: Set<String>
    /// Words for being near a deed: `close to`, `on the verge of`.
    let nearing: Set<String>
    /// Verbs that clear somebody of what stands below: `acquitted of arming`.
    let exculpating: Set<String>
    /// Verbs of mere thought or talk before a gerund: `spoke of attacking`.
    let musing: Set<String>
    /// Nouns before a gerund or clause that tells a fact: `criticism for attacking`, `the fact that`.
    let factual: Set<String>
    /// Verbs that end what their object or lone subject names: `halted its raids`.
    let ending: Set<String>
    /// Those of them after which an encounter has taken place all the same: `ended a visit`.
    let concluding: Set<String>
    /// Nouns for encounters: `visit`, `talk`.
    let encounters: Set<String>
    /// Verbs by which the event that is their subject comes about: `will take place`, `may happen`.
    let happening: Set<String>
    /// Verbs whose denial says that the deed was done: `did not hesitate to attack`.
    let hesitating: Set<String>
    /// Phrases before a clause that may come true: `in case`.
    let conditions: [[String]]
    /// Phrases before an event that may come true: `in the event of`.
    let contingencies: [[String]]
    /// Adjectives that deny an event: `foiled`.
    let negatingModifiers: Set<String>
    /// Nouns for those who tell, beside a colon in headlines: `Officials: Chad bombed Niger`.
    let tellers: Set<String>
    /// Verbs beside a quotation whose subject speaks it, though they tell no clause: `shout`, `ask`.
    let quoting: Set<String>
    /// Verbs by which the subject is or becomes what their predicate names: `become`, `remain`.
    let becoming: Set<String>
    /// Words that make an office or a membership one of the past: `former`.
    let bygoneModifiers: Set<String>
    /// Adverbs that do: `formerly`.
    let bygoneAdverbs: Set<String>
    /// Verbs of all lists that are joined with a particle: `rule_out`.
    let phrasals: Set<String>

    /// Reads the words of a file.
    init(_ data: DataFile) throws(OntologyError) {
        let file = try YAMLFile(data)
        func set(_ key: String) throws(OntologyError) -> Set<String> {
            Set(try file.words(file.root, key))
        }
        func phrases(_ key: String) throws(OntologyError) -> [[String]] {
            try file.words(file.root, key).map { $0.split(separator: "_").map(String.init) }
        }
        expecting = try set("expecting")
        supposing = try set("supposing")
        negating = try set("negating")
        claiming = try set("claiming")
        saying = try set("saying")
        telling = try set("telling")
        hearsayAdverbs = try set("hearsay_adverbs")
        supposingAdverbs = try set("supposing_adverbs")
        expectingModifiers = try set("expecting_modifiers")
        supposingModifiers = try set("supposing_modifiers")
        claimingModifiers = try set("claiming_modifiers")
        futureAuxiliaries = try set("future_auxiliaries")
        possibleAuxiliaries = try set("possible_auxiliaries")
        conditionMarkers = try set("condition_markers")
        objectControl = try set("object_control")
        deciding = try set("deciding")
        performing = try set("performing")
        wrongs = try set("wrongs")
        bidding = try set("bidding")
        foreshadowing = try set("foreshadowing")
        imagining = try set("imagining")
        staging = try set("staging")
        scenes = try set("scenes")
        imaginingModifiers = try set("imagining_modifiers")
        imaginingPhrases = try set("imagining_phrases")
        worlds = try set("worlds")
        envisaging = try set("envisaging")
        rehearsing = try set("rehearsing")
        untrue = try set("untrue")
        disputing = try set("disputing")
        settings = try set("settings")
        occasions = try set("occasions")
        partaking = try set("partaking")
        declining = try set("declining")
        nearing = try set("nearing")
        exculpating = try set("exculpating")
        musing = try set("musing")
        factual = try set("factual")
        ending = try set("ending")
        concluding = try set("concluding")
        encounters = try set("encounters")
        happening = try set("happening")
        hesitating = try set("hesitating")
        conditions = try phrases("conditions")
        contingencies = try phrases("contingencies")
        negatingModifiers = try set("negating_modifiers")
        tellers = try set("tellers")
        quoting = try set("quoting")
        becoming = try set("becoming")
        bygoneModifiers = try set("bygone_modifiers")
        bygoneAdverbs = try set("bygone_adverbs")
        let verbs = [expecting, supposing, negating, performing, disputing, ending, happening]
        phrasals = Set(verbs.joined().filter { $0.contains("_") })
    }

    /// The verbs among these words.
    var verbs: Set<String> {
        [
            expecting, supposing, wrongs, negating, claiming, deciding, performing, saying, objectControl, musing,
            ending, declining,
        ].reduce(into: []) { $0.formUnion($1) }
    }

    /// The classes that rules of syntax may name.
    var classes: [String: Set<String>] {
        [
            "of_speech": saying.union(supposing).union(claiming).union(objectControl), "saying": saying,
            "telling": telling, "factual": factual,
            "bearing_on_clause": [expecting, supposing, negating, claiming, partaking, declining, nearing, exculpating]
                .reduce(into: []) { $0.formUnion($1) },
            "object_control": objectControl, "bidding": bidding,
            "noun_of_stance": expecting.union(supposing).union(negating).union(claiming),
            "plan": expecting.union(supposing).union(negating).union(declining),
        ]
    }

    /// Whether a verb tells what somebody says, asks for or claims.
    func isOfSpeech(_ lemma: String) -> Bool {
        saying.contains(lemma) || supposing.contains(lemma) || claiming.contains(lemma) || objectControl.contains(lemma)
    }

    /// Whether a noun says itself how firm its clause is: `plans to attack`, `a promise to supply`.
    func isNounOfStance(_ lemma: String) -> Bool {
        expecting.contains(lemma) || supposing.contains(lemma) || negating.contains(lemma) || claiming.contains(lemma)
    }

    /// Whether a word bears on the gerund or infinitive right behind it: `a role in arming`, `close to arming`.
    func bearsOnClause(_ lemma: String) -> Bool {
        isNounOfStance(lemma) || partaking.contains(lemma) || declining.contains(lemma) || nearing.contains(lemma)
            || exculpating.contains(lemma)
    }
}
