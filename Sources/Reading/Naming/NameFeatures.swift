/// What the name tagger looks at for one word.
package struct NameFeatures {
    static let capacity = 72

    /// The features that hang on the words and their tags alone.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordLook>, tags: [UInt8], at index: Int, isShouting: Bool,
        into add: (UInt32) -> Void
    ) {
        let outside = WordLook.outside
        let word = words[index]
        let before = index > 0 ? words[index - 1] : outside
        let before2 = index > 1 ? words[index - 2] : outside
        let after = index + 1 < words.count ? words[index + 1] : outside
        let after2 = index + 2 < words.count ? words[index + 2] : outside
        let tag = UInt64(tags[index])
        let tagBefore: UInt64 = index > 0 ? UInt64(tags[index - 1]) : 255
        let tagAfter: UInt64 = index + 1 < words.count ? UInt64(tags[index + 1]) : 255
        let position: UInt64 = index == 0 ? 1 : 0
        let tone: UInt64 = isShouting ? 1 : 0

        @inline(__always) func feature(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            for part in parts { hash.add(part) }
            add(hash.key)
        }
        feature(300)
        feature(301, word.form)
        feature(302, word.lower)
        feature(303, word.lower, word.traits)
        feature(304, word.prefixes.2, word.traits & 3)
        feature(305, word.suffixes.2, word.traits & 3)
        feature(306, word.suffixes.3)
        feature(307, word.shape, tone)
        feature(308, word.traits, position, tone)
        feature(309, before.lower, word.traits)
        feature(310, after.lower, word.traits)
        feature(311, before2.lower, word.traits)
        feature(312, after2.lower, word.traits)
        feature(313, before.lower, word.lower)
        feature(314, word.lower, after.lower)
        feature(315, UInt64(word.groups.coarse), word.traits)
        feature(316, UInt64(word.groups.middle), word.traits)
        feature(317, UInt64(word.groups.fine), word.traits & 3)
        feature(318, UInt64(before.groups.middle), word.traits)
        feature(319, UInt64(after.groups.middle), word.traits)
        feature(320, UInt64(before.groups.fine), word.traits & 3)
        feature(321, UInt64(after.groups.fine), word.traits & 3)
        feature(322, UInt64(before.groups.coarse), UInt64(word.groups.coarse), UInt64(after.groups.coarse))
        feature(323, UInt64(word.groups.middle), UInt64(after.groups.middle), after.traits)
        feature(324, UInt64(before.groups.middle), UInt64(word.groups.middle), before.traits)
        feature(325, UInt64(after2.groups.middle), word.traits, after.traits)
        feature(326, UInt64(before2.groups.middle), word.traits, before.traits)
        feature(327, tag, tone)
        feature(328, tagBefore, tag, tagAfter)
        feature(329, tag, before.lower)
        feature(330, tag, after.lower)
        feature(331, tag, UInt64(word.groups.middle))
        feature(332, tag, word.suffixes.2)
        feature(333, before.traits, word.traits, after.traits)
        feature(334, tag, tagAfter, UInt64(after.groups.middle))
        feature(335, tag, tagAfter, after.lower)
        feature(336, tag, tagBefore, UInt64(before.groups.fine))
        feature(337, word.suffixes.4)
        feature(338, word.prefixes.3, word.traits & 3)
    }

    /// The features that hang on the marks of the words before as well.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordLook>, tags: [UInt8], at index: Int, last: UInt64, secondLast: UInt64,
        into add: (UInt32) -> Void
    ) {
        let word = words[index]
        let before = index > 0 ? words[index - 1] : WordLook.outside
        let tag = UInt64(tags[index])
        @inline(__always) func feature(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            for part in parts { hash.add(part) }
            add(hash.key)
        }
        feature(350, last)
        feature(351, last, secondLast)
        feature(352, last, word.lower)
        feature(353, last, tag)
        feature(354, last, tag, word.traits)
        feature(355, last, UInt64(word.groups.middle))
        feature(356, last, before.lower)
        feature(357, last, UInt64(before.groups.middle))
        feature(358, last, word.suffixes.2)
    }
}
