internal import Linguistics

/// What the name tagger looks at for one word: the word and its neighbours, the run of capitals it stands in, its place in
/// the tree and on the lists of known names, and what stands around it elsewhere in the document.
struct NameFeatures {
    let document: NameDocument
    let sentence: Int
    let words: NameWords
    let tags: [UInt64]
    private let isShouting: UInt64

    /// Looks at the words of one sentence.
    init(_ document: NameDocument, sentence: Int) {
        self.document = document
        self.sentence = sentence
        words = document.sentences[sentence]
        tags = document.tags[sentence]
        isShouting = Tagger.isShouting(words.looks) ? 1 : 0
    }

    func look(_ place: Int) -> WordLook {
        words.looks.indices.contains(place) ? words.looks[place] : .outside
    }

    func tag(_ place: Int) -> UInt64 { tags.indices.contains(place) ? tags[place] : 7 }

    func lists(_ place: Int) -> UInt64 {
        words.lists.indices.contains(place) ? UInt64(words.lists[place]) : 0
    }

    private func worldLists(_ place: Int) -> UInt64 {
        words.worldLists.indices.contains(place) ? UInt64(words.worldLists[place]) : 0
    }

    /// Hands over the features of a word.
    func collect(at place: Int, into add: (UInt32, Bool) -> Void) {
        let word = look(place)
        let (before, before2) = (look(place - 1), look(place - 2))
        let (after, after2) = (look(place + 1), look(place + 2))
        let position: UInt64 = place == 0 ? 1 : place == 1 ? 2 : 0
        let isCapital: UInt64 = words.isCapital[place] ? 1 : 0
        let hasBefore = place > 0 && words.isCapital[place] && words.isCapital[place - 1]
        let hasAfter = words.isCapital[place] && place + 1 < words.isCapital.count && words.isCapital[place + 1]
        add(FeatureHash.key(200, isCapital, position, isShouting), false)
        add(FeatureHash.key(201, word.form), true)
        add(FeatureHash.key(202, word.lower), true)
        add(FeatureHash.key(203, before.lower), hasBefore)
        add(FeatureHash.key(204, after.lower), hasAfter)
        add(FeatureHash.key(205, before2.lower), false)
        add(FeatureHash.key(206, after2.lower), false)
        add(FeatureHash.key(207, before.lower, word.lower), true)
        add(FeatureHash.key(208, word.lower, after.lower), true)
        add(FeatureHash.key(209, before.lower, isCapital, after.lower), hasBefore)
        add(FeatureHash.key(210, before2.lower, before.lower, isCapital), hasBefore)
        add(FeatureHash.key(211, after.lower, after2.lower, isCapital), hasAfter)
        add(FeatureHash.key(212, word.prefixes.1, isCapital), true)
        add(FeatureHash.key(213, word.prefixes.2, isCapital), true)
        add(FeatureHash.key(214, word.prefixes.3, isCapital), true)
        add(FeatureHash.key(215, word.suffixes.1, isCapital), true)
        add(FeatureHash.key(216, word.suffixes.2, isCapital), true)
        add(FeatureHash.key(217, word.suffixes.3, isCapital), true)
        add(FeatureHash.key(218, word.suffixes.4, isCapital), true)
        add(FeatureHash.key(219, word.shape, position), false)
        add(FeatureHash.key(220, word.traits, position, isShouting), false)
        add(FeatureHash.key(221, before.shape, word.shape, after.shape), false)
        add(FeatureHash.key(222, before.traits, word.traits, after.traits, isShouting), false)
        add(FeatureHash.key(223, UInt64(word.groups.fine), isCapital), false)
        add(FeatureHash.key(224, UInt64(word.groups.middle), isCapital), false)
        add(FeatureHash.key(225, UInt64(word.groups.coarse), isCapital), false)
        add(FeatureHash.key(226, UInt64(before.groups.fine), before.traits), false)
        add(FeatureHash.key(227, UInt64(after.groups.fine), after.traits), false)
        add(FeatureHash.key(228, UInt64(before.groups.middle), UInt64(word.groups.middle), isCapital), false)
        add(FeatureHash.key(229, UInt64(word.groups.middle), UInt64(after.groups.middle), isCapital), false)
        add(
            FeatureHash.key(230, UInt64(before.groups.middle), isCapital, UInt64(after.groups.middle), after.traits),
            false)
        add(FeatureHash.key(231, tag(place)), false)
        add(FeatureHash.key(232, tag(place - 1), tag(place)), false)
        add(FeatureHash.key(233, tag(place), tag(place + 1)), false)
        add(FeatureHash.key(234, tag(place - 1), tag(place), tag(place + 1), isCapital), false)
        add(FeatureHash.key(235, tag(place - 1), isCapital), false)
        add(FeatureHash.key(236, tag(place + 1), isCapital), false)
        add(FeatureHash.key(237, tag(place), word.suffixes.2), true)
        add(FeatureHash.key(238, before.suffixes.2, before.traits, isCapital), hasBefore)
        add(FeatureHash.key(239, after.suffixes.2, after.traits, isCapital), hasAfter)
        collectLists(at: place, word, before, after, add)
        collectRun(at: place, word, add)
        collectTree(at: place, isCapital, add)
        if isCapital == 1 { collectOthers(at: place, word, add) }
    }

    private func collectLists(
        at place: Int, _ word: WordLook, _ before: WordLook, _ after: WordLook, _ add: (UInt32, Bool) -> Void
    ) {
        let (listed, left, right) = (lists(place), lists(place - 1), lists(place + 1))
        add(FeatureHash.key(250, listed), false)
        add(FeatureHash.key(251, left, listed), false)
        add(FeatureHash.key(252, listed, right), false)
        add(FeatureHash.key(253, left, listed, right), false)
        let (world, leftWorld, rightWorld) = (worldLists(place), worldLists(place - 1), worldLists(place + 1))
        if world | leftWorld | rightWorld != 0 {
            add(FeatureHash.key(260, world), false)
            add(FeatureHash.key(261, leftWorld, world), false)
            add(FeatureHash.key(262, world, rightWorld), false)
            add(FeatureHash.key(263, leftWorld, world, rightWorld), false)
            add(FeatureHash.key(264, world, listed), false)
            for flag in 0..<UInt64(NameLists.flagCount) where world & (1 << flag) != 0 {
                add(FeatureHash.key(265, flag), false)
                add(FeatureHash.key(266, flag, before.lower), false)
                add(FeatureHash.key(267, flag, after.lower), false)
                add(FeatureHash.key(268, flag, tag(place), word.traits), false)
            }
        }
        for flag in 0..<UInt64(NameLists.flagCount) where listed & (1 << flag) != 0 {
            add(FeatureHash.key(254, flag), false)
            add(FeatureHash.key(255, flag, before.lower), false)
            add(FeatureHash.key(256, flag, after.lower), false)
            add(FeatureHash.key(257, flag, tag(place)), false)
        }
        for flag in 0..<UInt64(NameLists.flagCount) {
            if left & (1 << flag) != 0 { add(FeatureHash.key(258, flag, word.traits), false) }
            if right & (1 << flag) != 0 { add(FeatureHash.key(259, flag, word.traits), false) }
        }
    }
}
