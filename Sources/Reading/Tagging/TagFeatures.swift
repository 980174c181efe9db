/// What the tagger looks at for one word.
package struct TagFeatures {
    /// How many features a word has at most.
    static let capacity = 64
    /// What stands for the tags before the first word.
    package static let noTag: UInt64 = 255

    /// The features that hang on the words alone.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordLook>, at index: Int, isShouting: Bool, into add: (UInt32) -> Void
    ) {
        let outside = WordLook.outside
        let word = words[index]
        let before = index > 0 ? words[index - 1] : outside
        let before2 = index > 1 ? words[index - 2] : outside
        let after = index + 1 < words.count ? words[index + 1] : outside
        let after2 = index + 2 < words.count ? words[index + 2] : outside
        let position: UInt64 = index == 0 ? 1 : index == 1 ? 2 : 0
        let tone: UInt64 = isShouting ? 1 : 0

        @inline(__always) func feature(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            for part in parts { hash.add(part) }
            add(hash.key)
        }
        feature(100, word.form)
        feature(101, word.lower)
        feature(102, word.prefixes.0)
        feature(103, word.prefixes.1)
        feature(104, word.prefixes.2)
        feature(105, word.prefixes.3)
        feature(106, word.suffixes.0)
        feature(107, word.suffixes.1)
        feature(108, word.suffixes.2)
        feature(109, word.suffixes.3)
        feature(110, word.suffixes.4)
        feature(111, word.shape, position)
        feature(112, word.traits, position, tone)
        feature(113, word.suffixes.2, word.traits)
        feature(114, before.lower)
        feature(115, after.lower)
        feature(116, before2.lower)
        feature(117, after2.lower)
        feature(118, before.lower, word.lower)
        feature(119, word.lower, after.lower)
        feature(120, before.lower, after.lower)
        feature(121, before.suffixes.2, word.suffixes.2)
        feature(122, after.suffixes.2, word.suffixes.2)
        feature(123, after.suffixes.2)
        feature(124, after.suffixes.1, after.traits)
        feature(125, before.suffixes.2)
        feature(126, UInt64(word.groups.fine), word.suffixes.0)
        feature(127, UInt64(word.groups.middle), word.suffixes.1, word.traits)
        feature(128, UInt64(after.groups.fine), after.suffixes.0)
        feature(129, UInt64(before.groups.fine), before.suffixes.0)
        feature(130, UInt64(word.groups.middle), UInt64(after.groups.middle), word.suffixes.0, after.suffixes.0)
        feature(131, UInt64(before.groups.middle), UInt64(word.groups.middle), before.suffixes.0, word.suffixes.0)
        feature(136, UInt64(word.groups.fine))
        feature(137, UInt64(word.groups.middle), word.traits)
        feature(138, UInt64(after.groups.fine))
        feature(139, UInt64(before.groups.fine))
        feature(132, UInt64(after.groups.coarse), UInt64(after2.groups.coarse), word.suffixes.1)
        feature(133, before.traits, word.traits, after.traits, tone)
        feature(134, after.lower, after2.lower)
        feature(135, before2.lower, before.lower)
    }

    /// The features that hang on the tags of the words before as well.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordLook>, at index: Int, last: UInt64, secondLast: UInt64,
        into add: (UInt32) -> Void
    ) {
        let outside = WordLook.outside
        let word = words[index]
        let after = index + 1 < words.count ? words[index + 1] : outside

        @inline(__always) func feature(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            for part in parts { hash.add(part) }
            add(hash.key)
        }
        feature(140, last)
        feature(141, last, secondLast)
        feature(142, last, word.lower)
        feature(143, last, secondLast, word.lower)
        feature(144, last, word.suffixes.2)
        feature(145, last, after.lower)
        feature(146, last, after.suffixes.2)
        feature(147, last, secondLast, word.suffixes.2)
        feature(148, last, UInt64(word.groups.middle), word.suffixes.0)
        feature(149, last, UInt64(after.groups.middle), after.suffixes.0)
        feature(150, last, word.traits, after.traits)
        feature(151, last, word.lower, after.suffixes.2)
    }
}
