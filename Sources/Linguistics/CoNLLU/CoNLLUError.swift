/// Why a text is not CoNLL-U, and on which of its lines.
public struct CoNLLUError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What can be wrong with a line.
    public enum Reason: Hashable, Sendable {
        /// The file is not UTF-8.
        case notUTF8
        /// A token line does not have ten fields; the number found is given.
        case fields(Int)
        /// The first field is neither a number, a range nor a decimal number, or is out of order.
        case number(String)
        /// The form is empty.
        case emptyForm
        /// The universal part of speech is none of the seventeen.
        case partOfSpeech(String)
        /// The head is not a number.
        case head(String)
        /// A multiword range does not cover words that follow it.
        case multiword(String)
        /// The sentence has comments and no words.
        case noWords
        /// The words do not fill the range that the sentence is said to have in its report.
        case range(String)
        /// A word has no head, or the heads of the sentence form no tree.
        case tree(TreeError?)
    }

    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason

    /// Makes an error about a line.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// What happened, in one sentence without the line.
    public var description: String {
        switch reason {
        case .notUTF8: "the line is not valid UTF-8"
        case .fields(let count): "a word has ten tab-separated fields in CoNLL-U, this line has \(count)"
        case .number(let text): "‘\(text)’ is not the next word number"
        case .emptyForm: "the word has no form"
        case .partOfSpeech(let text): "‘\(text)’ is not a universal part of speech"
        case .head(let text): "‘\(text)’ is not the number of a head"
        case .multiword(let text): "the range ‘\(text)’ does not cover words of this sentence"
        case .noWords: "the sentence has no words"
        case .range(let text):
            "the words do not fill the bytes ‘\(text)’ of the report; where words were changed, take out # range"
        case .tree(nil): "a word of this sentence has no head"
        case .tree(.empty?): "the sentence has no words"
        case .tree(.roots(let count)?): "a sentence has one root, this one has \(count)"
        case .tree(.headOutside(let token)?): "the head of word \(token + 1) lies outside the sentence"
        case .tree(.cycle(let token)?): "the heads of the sentence run in a circle at word \(token + 1)"
        }
    }
}
