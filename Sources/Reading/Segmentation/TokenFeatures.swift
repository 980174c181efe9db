/// What the tokenizer looks at inside one run of characters without white space.
package struct TokenFeatures {
    private let text: TextScalars
    private let chunk: Range<Int>
    private let sentenceEnd: Int
    private let form: UInt64

    /// Makes a look at a run of characters inside a sentence that ends at a place.
    package init(text: TextScalars, chunk: Range<Int>, sentenceEnd: Int) {
        self.text = text
        self.chunk = chunk
        self.sentenceEnd = sentenceEnd
        form = Self.form(of: text, chunk)
    }

    /// Whether a word may begin at a place inside the run.
    package func isCandidate(_ place: Int) -> Bool {
        let left = text.isAlphanumeric(place - 1)
        let right = text.isAlphanumeric(place)
        guard left, right else { return true }
        if text.isLetter(place - 1) != text.isLetter(place) { return true }
        guard text.codes[place] | 32 == 110, place + 2 < chunk.upperBound else { return false }
        return text.kind(place + 1) == 39 && text.codes[place + 2] | 32 == 116
    }

    /// Adds the features of a place to a list.
    package func collect(
        _ place: Int, tokenStart: Int, abbreviations: AbbreviationList, into features: inout [UInt32]
    ) {
        let left = kind(place - 1)
        let right = kind(place)
        let left2 = kind(place - 2)
        let right2 = kind(place + 1)
        var leftEnd = place
        while leftEnd > chunk.lowerBound, !text.isAlphanumeric(leftEnd - 1) { leftEnd -= 1 }
        var leftStart = leftEnd
        while leftStart > chunk.lowerBound, text.isAlphanumeric(leftStart - 1) { leftStart -= 1 }
        var rightStart = place
        while rightStart < chunk.upperBound, !text.isAlphanumeric(rightStart) { rightStart += 1 }
        var rightEnd = rightStart
        while rightEnd < chunk.upperBound, text.isAlphanumeric(rightEnd) { rightEnd += 1 }
        let leftHash = text.hash(leftStart..<leftEnd)
        let rightHash = text.hash(rightStart..<rightEnd)
        let leftLength = UInt64(min(leftEnd - leftStart, 5))
        let rightLength = UInt64(min(rightEnd - rightStart, 5))
        let isAtEnd: UInt64 = chunk.upperBound == sentenceEnd ? 1 : 0
        let isLast: UInt64 = place == chunk.upperBound - 1 ? 1 : 0
        let restIsMarks: UInt64 = rightStart == chunk.upperBound ? 1 : 0
        let frontIsMarks: UInt64 = leftEnd == chunk.lowerBound ? 1 : 0
        let isKnown: UInt64 = abbreviations.contains(tokenStart..<place, of: text) ? 1 : 0
        let nextKind = nextChunkKind
        let distance = UInt64(min(place - tokenStart, 4))
        let first = kind(tokenStart)
        let isMiddle = restIsMarks | frontIsMarks << 1
        let edges = isAtEnd | isLast << 1 | restIsMarks << 2 | frontIsMarks << 3

        func add(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            for part in parts { hash.add(part) }
            features.append(hash.place)
        }
        add(50)
        add(51, left, right)
        add(52, left2, left, right)
        add(53, left, right, right2)
        add(54, left2, left, right, right2)
        add(55, kind(place - 3), left2, left, right, right2, kind(place + 2))
        add(56, left, right, edges)
        add(57, left2, left, right, right2, edges)
        add(58, form, left, right)
        add(59, form, left, right, edges)
        add(60, form, left2, left, right, right2)
        add(61, left, right, leftHash)
        add(62, left, right, rightHash)
        add(63, left, right, leftHash, rightHash)
        add(64, left, right, leftHash, edges)
        add(65, left, right, leftLength, rightLength)
        add(66, left, right, leftLength, right2, edges)
        add(67, left, right, rightLength, left2, edges)
        add(68, left, right, isKnown, edges)
        add(69, left, right, isKnown, isAtEnd, nextKind, leftLength)
        add(70, left, right, first, distance)
        add(71, left, right, first, distance, edges)
        add(72, left, right, rightHash, edges, form)
        add(73, text.hash(tokenStart..<place), right)
        add(74, left, right, nextKind, edges, leftHash)
        add(75, left, right, first, kind(tokenStart + 1), kind(tokenStart + 2), right2)
        add(76, left, right, text.hash(place..<chunk.upperBound))
        let marksBefore = text.broadHash(leftEnd..<place)
        let marksAfter = text.broadHash(place..<rightStart)
        add(77, marksBefore, marksAfter)
        add(78, marksBefore, marksAfter, leftLength > 0 ? left2 : 0, edges)
        add(79, marksBefore, right, isMiddle)
        add(80, left, marksAfter, isMiddle)
        add(82, form & 3, restIsMarks, frontIsMarks)
        add(81, form & 3, marksBefore, marksAfter, restIsMarks)
    }

    private func kind(_ index: Int) -> UInt64 {
        index >= chunk.lowerBound && index < chunk.upperBound ? text.kind(index) : 1
    }

    private var nextChunkKind: UInt64 {
        var next = chunk.upperBound
        while next < sentenceEnd, text.isSpace(next) { next += 1 }
        return next < sentenceEnd ? text.kind(next) : 1
    }

    /// What the whole run looks like: an address of the web, of mail, a path, a name with full stops, or none.
    private static func form(of text: TextScalars, _ chunk: Range<Int>) -> UInt64 {
        var form: UInt64 = 0
        for index in chunk {
            let isInside = text.isAlphanumeric(index - 1) && index + 1 < chunk.upperBound && index > chunk.lowerBound
            switch text.codes[index] {
            case 0x3A
            where index + 2 < chunk.upperBound && text.codes[index + 1] == 0x2F && text.codes[index + 2] == 0x2F:
                form |= 1
            case 0x77
            where index == chunk.lowerBound && chunk.count > 5 && text.codes[index + 1] == 0x77
                && text.codes[index + 2] == 0x77 && text.codes[index + 3] == 0x2E:
                form |= 1
            case 0x40 where isInside: form |= 2
            case 0x2E where isInside && text.isLetter(index + 1): form |= 4
            case 0x2F where isInside: form |= 8
            case 0x2E where isInside && text.isAlphanumeric(index + 1): form |= 16
            default: break
            }
        }
        return form
    }
}
