internal import Linguistics

/// What the words around a word say: its run of capitals, its tree, and its other places in the document.
extension NameFeatures {
    /// In a longer run words so far away tell nothing.
    private static let reach = 8

    func collectRun(at place: Int, _ word: WordLook, _ add: (UInt32, Bool) -> Void) {
        guard let run = document.runs[sentence][place] else { return }
        let wide = run.wide
        let length = UInt64(min(run.words.count, 5))
        let wideLength = UInt64(min(wide.count, 8))
        let fromStart = UInt64(min(place - wide.lowerBound, 4))
        let fromEnd = UInt64(min(wide.upperBound - 1 - place, 4))
        let (first, last) = (look(wide.lowerBound), look(wide.upperBound - 1))
        let (left, right) = (look(wide.lowerBound - 1), look(wide.upperBound))
        let left2 = look(wide.lowerBound - 2)
        add(FeatureHash.key(270, length, wideLength, fromStart), false)
        add(FeatureHash.key(271, wideLength, fromStart, fromEnd), false)
        add(FeatureHash.key(272, last.lower, fromEnd), fromEnd < length)
        add(FeatureHash.key(273, first.lower, fromStart), fromStart < length)
        add(FeatureHash.key(274, left.lower, fromStart), false)
        add(FeatureHash.key(275, right.lower, fromEnd), false)
        add(FeatureHash.key(276, left.lower, right.lower), false)
        add(FeatureHash.key(277, UInt64(last.groups.fine), fromEnd), false)
        add(FeatureHash.key(278, UInt64(left.groups.fine), fromStart), false)
        add(FeatureHash.key(279, UInt64(right.groups.fine), fromEnd), false)
        add(FeatureHash.key(280, left2.lower, left.lower, fromStart), false)
        add(FeatureHash.key(281, right.lower, look(wide.upperBound + 1).lower, fromEnd), false)
        add(FeatureHash.key(282, left.lower, wideLength), false)
        add(FeatureHash.key(283, right.lower, wideLength), false)
        if run.words.count > 0 {
            let (innerLast, innerFirst) = (look(run.words.upperBound - 1), look(run.words.lowerBound))
            let toEnd = UInt64(min(run.words.upperBound - 1 - place, 4))
            let toStart = UInt64(min(place - run.words.lowerBound, 4))
            add(FeatureHash.key(284, innerLast.lower, toEnd), true)
            add(FeatureHash.key(285, innerFirst.lower, toStart), true)
            add(FeatureHash.key(286, look(run.words.lowerBound - 1).lower, toStart, length), false)
            add(FeatureHash.key(287, look(run.words.upperBound).lower, toEnd, length), false)
            add(FeatureHash.key(288, innerLast.suffixes.2, toEnd, length), true)
            var all: UInt64 = 0
            for place in run.words { all |= lists(place) }
            add(FeatureHash.key(289, all, length), false)
        }
        if let behind = run.behind {
            let (joint, last) = (look(behind.lowerBound - 1), look(behind.upperBound - 1))
            add(FeatureHash.key(294, last.lower, joint.lower), false)
            add(FeatureHash.key(295, look(behind.lowerBound).lower, joint.lower), false)
            add(FeatureHash.key(296, UInt64(last.groups.fine), joint.lower), false)
            add(
                FeatureHash.key(297, joint.lower, UInt64(min(behind.count, 4)), length, lists(behind.lowerBound)), false
            )
        }
        if let before = run.before {
            let (joint, last) = (look(before.upperBound), look(before.upperBound - 1))
            add(FeatureHash.key(310, last.lower, joint.lower), false)
            add(FeatureHash.key(311, look(before.lowerBound).lower, joint.lower), false)
            add(FeatureHash.key(312, UInt64(last.groups.fine), joint.lower), false)
            add(
                FeatureHash.key(313, joint.lower, UInt64(min(before.count, 4)), length, lists(before.upperBound - 1)),
                false)
        }
        // Any word of a run may tell what it names.
        for other in wide.clamped(to: place - Self.reach..<place + Self.reach + 1) where other != place {
            let look = look(other)
            add(FeatureHash.key(290, look.lower, other < place ? 0 : 1), true)
            add(FeatureHash.key(291, UInt64(look.groups.fine), other < place ? 0 : 1), false)
        }
        if document.isAbbreviated(wide, in: sentence) { add(FeatureHash.key(292, fromStart, fromEnd), false) }
        if document.isAbbreviated(run.words, in: sentence) { add(FeatureHash.key(293, length), false) }
    }

    func collectTree(at place: Int, _ isCapital: UInt64, _ add: (UInt32, Bool) -> Void) {
        let dependency = words.dependencies[place]
        let label = FeatureHash.of(dependency.label.utf8)
        let head = dependency.head.map(look) ?? .outside
        add(FeatureHash.key(300, label, isCapital), false)
        add(FeatureHash.key(301, head.lower, isCapital), false)
        add(FeatureHash.key(302, label, head.lower, isCapital), false)
        add(FeatureHash.key(303, label, UInt64(head.groups.middle), isCapital), false)
        guard let above = dependency.head, words.isCapital[above] else { return }
        // What the whole name is to the sentence.
        let upper = words.dependencies[above]
        let upperHead = upper.head.map(look) ?? .outside
        add(FeatureHash.key(304, FeatureHash.of(upper.label.utf8), upperHead.lower), false)
        add(FeatureHash.key(305, FeatureHash.of(upper.label.utf8), label), false)
    }

    func collectOthers(at place: Int, _ word: WordLook, _ add: (UInt32, Bool) -> Void) {
        let here = NameDocument.Place(sentence: sentence, word: place)
        let isSmall: UInt64 = document.isSmallElsewhere(word) ? 1 : 0
        add(FeatureHash.key(320, isSmall, place == 0 ? 1 : 0, UInt64(min(document.count(of: here), 4))), false)
        add(FeatureHash.key(321, isSmall, tag(place)), false)
        if word.traits & 2 != 0, let meaning = document.meaning(of: word) {
            let known = document.sentences[meaning.sentence]
            add(FeatureHash.key(322, known.looks[meaning.words.upperBound - 1].lower), false)
            add(FeatureHash.key(323, known.looks[meaning.words.lowerBound].lower), false)
            var all: UInt64 = 0
            for place in meaning.words { all |= UInt64(known.lists[place]) }
            add(FeatureHash.key(324, all), false)
        }
        for other in document.others(of: here) {
            let known = document.sentences[other.sentence]
            func look(_ place: Int) -> WordLook {
                known.looks.indices.contains(place) ? known.looks[place] : .outside
            }
            add(FeatureHash.key(325, look(other.word - 1).lower), false)
            add(FeatureHash.key(326, look(other.word + 1).lower), false)
            add(FeatureHash.key(327, UInt64(look(other.word - 1).groups.fine)), false)
            add(FeatureHash.key(328, UInt64(look(other.word + 1).groups.fine)), false)
            add(FeatureHash.key(329, document.tags[other.sentence][other.word]), false)
            add(FeatureHash.key(330, UInt64(known.lists[other.word])), false)
            guard let run = document.runs[other.sentence][other.word] else { continue }
            let fromStart = UInt64(min(other.word - run.words.lowerBound, 3))
            let fromEnd = UInt64(min(run.words.upperBound - 1 - other.word, 3))
            add(FeatureHash.key(331, fromStart, fromEnd), false)
            add(FeatureHash.key(332, look(run.words.upperBound - 1).lower, fromEnd), false)
            add(FeatureHash.key(333, look(run.words.lowerBound).lower, fromStart), false)
            add(FeatureHash.key(334, look(run.words.lowerBound - 1).lower, fromStart), false)
            add(FeatureHash.key(335, look(run.words.upperBound).lower, fromEnd), false)
            add(FeatureHash.key(336, look(run.wide.upperBound - 1).lower), false)
            add(FeatureHash.key(337, UInt64(look(run.words.lowerBound).groups.fine), fromStart), false)
        }
    }
}
