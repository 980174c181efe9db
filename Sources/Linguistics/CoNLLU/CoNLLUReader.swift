import Press

/// Reads the CoNLL-U format of Universal Dependencies v2.
///
/// Empty nodes (`8.1`) and the column of enhanced dependencies are passed over.
public struct CoNLLUReader: Sendable {
    /// Makes a reader.
    public init() {}

    /// The sentences of a file.
    ///
    /// - Throws: `CoNLLUError` with the line of the first fault.
    public func read(_ text: String) throws(CoNLLUError) -> [CoNLLUSentence] {
        try read(bytes: Array(text.utf8))
    }

    /// The sentences of a file given as bytes, with or without a byte-order mark.
    ///
    /// - Throws: `CoNLLUError` with the line of the first fault.
    public func read(bytes: [UInt8]) throws(CoNLLUError) -> [CoNLLUSentence] {
        var sentences: [CoNLLUSentence] = []
        var draft = SentenceDraft()
        var start = bytes.withoutByteOrderMark.startIndex
        var line = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            line += 1
            var stop = end
            if stop > start, bytes[stop - 1] == UInt8(ascii: "\r") { stop -= 1 }
            let content = bytes[start..<stop]
            start = end + 1
            if content.allSatisfy({ $0 == UInt8(ascii: " ") }) {
                if let sentence = try draft.finish() { sentences.append(sentence) }
                draft = SentenceDraft()
            } else {
                try draft.add(content, line: line)
            }
        }
        if let sentence = try draft.finish() { sentences.append(sentence) }
        return sentences
    }
}

/// The lines of a sentence as they come in.
private struct SentenceDraft {
    var comments: [String] = []
    var words: [CoNLLUWord] = []
    var multiwords: [CoNLLUSentence.Multiword] = []
    var firstLine = 0
    var multiwordLine = 0

    mutating func add(_ content: ArraySlice<UInt8>, line: Int) throws(CoNLLUError) {
        guard String(validating: content, as: UTF8.self) != nil else {
            throw CoNLLUError(line: line, reason: .notUTF8)
        }
        if firstLine == 0 { firstLine = line }
        if words.isEmpty, content.first == UInt8(ascii: "#") {
            comments.append(Self.trimmed(content.dropFirst()))
            return
        }
        let fields = content.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard fields.count == 10 else { throw CoNLLUError(line: line, reason: .fields(fields.count)) }
        if words.isEmpty, multiwords.isEmpty { firstLine = line }
        let number = String(decoding: fields[0], as: UTF8.self)
        guard !fields[1].isEmpty else { throw CoNLLUError(line: line, reason: .emptyForm) }
        if fields[0].contains(UInt8(ascii: "-")) {
            try addMultiword(number, fields: fields, line: line)
        } else if !fields[0].contains(UInt8(ascii: ".")) {
            guard Int(number) == words.count + 1 else { throw CoNLLUError(line: line, reason: .number(number)) }
            words.append(try Self.word(fields, line: line))
        } else if !number.split(separator: ".").allSatisfy({ Int($0) != nil }) {
            throw CoNLLUError(line: line, reason: .number(number))
        }
    }

    private mutating func addMultiword(
        _ number: String, fields: [ArraySlice<UInt8>], line: Int
    ) throws(CoNLLUError) {
        let ends = number.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1] else {
            throw CoNLLUError(line: line, reason: .number(number))
        }
        guard first == words.count + 1, last > first, first > (multiwords.last?.words.upperBound ?? 0) else {
            throw CoNLLUError(line: line, reason: .multiword(number))
        }
        multiwordLine = line
        multiwords.append(
            .init(
                words: first - 1..<last, form: String(decoding: fields[1], as: UTF8.self),
                spaceAfter: CoNLLUSpace.after(miscellany: Self.optional(fields[9]))))
    }

    func finish() throws(CoNLLUError) -> CoNLLUSentence? {
        guard !words.isEmpty else {
            guard firstLine == 0 else { throw CoNLLUError(line: firstLine, reason: .noWords) }
            return nil
        }
        if let last = multiwords.last, last.words.upperBound > words.count {
            let number = "\(last.words.lowerBound + 1)-\(last.words.upperBound)"
            throw CoNLLUError(line: multiwordLine, reason: .multiword(number))
        }
        return CoNLLUSentence(comments: comments, words: words, multiwords: multiwords, line: firstLine)
    }

    private static func word(_ fields: [ArraySlice<UInt8>], line: Int) throws(CoNLLUError) -> CoNLLUWord {
        let form = String(decoding: fields[1], as: UTF8.self)
        let lemma = String(decoding: fields[2], as: UTF8.self)
        let pos = optional(fields[3])
        guard let universal = pos.isEmpty ? .other : UniversalPOS(rawValue: pos) else {
            throw CoNLLUError(line: line, reason: .partOfSpeech(pos))
        }
        let headText = optional(fields[6])
        var dependency: Dependency?
        if !headText.isEmpty {
            guard let head = Int(headText), head >= 0 else {
                throw CoNLLUError(line: line, reason: .head(headText))
            }
            dependency = Dependency(head: head == 0 ? nil : head - 1, label: String(decoding: fields[7], as: UTF8.self))
        }
        return CoNLLUWord(
            form: form, lemma: lemma, pos: universal, tag: optional(fields[4]), features: optional(fields[5]),
            dependency: dependency, miscellany: optional(fields[9]))
    }

    private static func optional(_ field: ArraySlice<UInt8>) -> String {
        field.elementsEqual([UInt8(ascii: "_")]) ? "" : String(decoding: field, as: UTF8.self)
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> String {
        let space = UInt8(ascii: " ")
        let front = field.drop { $0 == space }
        guard let last = front.lastIndex(where: { $0 != space }) else { return "" }
        return String(decoding: front[...last], as: UTF8.self)
    }
}
