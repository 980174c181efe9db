/// How large the parts of the parser's network are.
package struct NetworkShape: Hashable, Sendable {
    package var words = 0
    package var endings = 2048
    package var shapes = 16
    package var lists = NameLists.flagCount
    package var tags = 0
    package var classes = 0
    package var labels = 0
    package var taggings = 0
    package var names = NameMarks.all.count
    package var pieceWidth = 0
    package var wordWidth = 96
    package var tagWidth = 32
    package var hidden = 128
    package var arcWidth = 64
    package var labelWidth = 96

    package init() {}

    /// Decodes the numbers of a model file.
    package init?(numbers: [Int32]) {
        guard numbers.count == 15, numbers.allSatisfy({ (1...1_000_000).contains($0) }) else { return nil }
        let n = numbers.map { Int($0) }
        (words, endings, shapes, tags, classes, labels) = (n[0], n[1], n[2], n[3], n[4], n[5])
        (taggings, pieceWidth, wordWidth, tagWidth) = (n[6], n[7], n[8], n[9])
        (hidden, arcWidth, labelWidth) = (n[10], n[11], n[12])
        (lists, names) = (n[13], n[14])
        guard hidden % 8 == 0, hidden <= 256, wordWidth <= 1024, arcWidth <= 1024 else { return nil }
        guard tagWidth <= 1024, labelWidth <= 1024, pieceWidth <= 1024 else { return nil }
    }

    package var numbers: [Int32] {
        [
            words, endings, shapes, tags, classes, labels, taggings, pieceWidth, wordWidth, tagWidth, hidden, arcWidth,
            labelWidth, lists, names,
        ].map { Int32($0) }
    }

    var inputWidth: Int { wordWidth + tagWidth }
}
