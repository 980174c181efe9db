import Reading

/// The words to learn names from, with the rows of their features, laid out for the trainer.
struct NameExamples {
    /// Words that stand side by side.
    let stretches: [Range<Int>]
    /// Where the rows of each word begin, and the end.
    let starts: [Int]
    /// Where among them those begin that tell of the name itself.
    let ownStarts: [Int]
    let rows: [Int32]
    /// For each stretch what the parser's network holds of its words.
    let states: [Matrix]
    /// For each word a bit for each label that may be right.
    let allowed: [UInt32]

    init(_ lessons: [NameLesson], joints: Set<UInt64>, index: FeatureIndex) {
        var stretches: [Range<Int>] = []
        var starts: [Int] = []
        var ownStarts: [Int] = []
        var rows: [Int32] = []
        var states: [Matrix] = []
        var allowed: [UInt32] = []
        func add(_ keys: [UInt32]) {
            for key in keys {
                let row = index.row(of: key)
                if row >= 0 { rows.append(row) }
            }
        }
        for lesson in lessons {
            var first = starts.count
            for words in lesson.words {
                for stretch in words.stretches {
                    stretches.append(first..<first + stretch.count)
                    states.append(Matrix(rows: Array(stretch), of: words.states))
                    first += stretch.count
                }
            }
            NameTagger.forEachWord(of: lesson.words, joints: joints) { sentence, word, features, own in
                starts.append(rows.count)
                add(features)
                ownStarts.append(rows.count)
                add(own)
                allowed.append(lesson.allowed[sentence][word])
            }
        }
        self.stretches = stretches
        self.starts = starts + [rows.count]
        self.ownStarts = ownStarts
        self.rows = rows
        self.states = states
        self.allowed = allowed
    }
}
