import Foundation

/// Says how likely each word of sentences that belong together is part of a name, by a linear-chain conditional random field
/// over what `NameFeatures` sees and what the parser's network holds of the word.
package struct NameTagger: Sendable {
    /// What its model file says it is for.
    package static let kind = "names"

    /// Names of the world that only this tagger looks up.
    let lists: NameLists
    /// The small words that may stand inside names.
    private let joints: Set<UInt64>
    private let model: ClassModel
    /// What one unit of the model's weights is.
    private let scale: Float
    /// The weights of what the network holds, one column a label.
    private let states: PackedMatrix
    private let turns: [Float]
    /// Nothing is less likely.
    private static let floor: Float = 1e-6
    /// No weight that was learned comes near this.
    private static let largestWeight: Float = 1000

    /// Reads a file of kind `names`.
    package init(_ file: ModelFile) throws(ModelError) {
        lists = try NameLists(file)
        joints = Set(try file.array("joints", of: UInt64.self))
        model = try ClassModel(file, prefix: "name", classes: NameLabels.count)
        scale = try file.floats("scale", count: 1)[0]
        turns = try file.floats("turns", count: NameLabels.groups * NameLabels.groups)
        let width = Int(try file.array("width", of: UInt32.self, count: 1)[0])
        guard (1...1024).contains(width) else { throw .incomplete(file: file.name, part: "width") }
        let weights = try file.floats("states", count: width * NameLabels.count)
        guard (weights + turns + [scale]).allSatisfy({ abs($0) < Self.largestWeight }) else {
            throw .incomplete(file: file.name, part: "states")
        }
        states = PackedMatrix(
            weights, offset: 0, rows: width, columns: NameLabels.count, stride: NameLabels.count)
    }

    /// The parts of its file but for those of its lists.
    package static func parts(
        joints: [UInt64], features: [(key: UInt32, weights: [(label: UInt8, weight: Int16)])], scale: Float,
        states: [Float], turns: [Float]
    ) -> [ModelPart] {
        ClassModel.parts(prefix: "name", features: features) + [
            ModelPart("joints", joints), ModelPart("scale", floats: [scale]), ModelPart("turns", floats: turns),
            ModelPart("width", [UInt32(states.count / NameLabels.count)]), ModelPart("states", floats: states),
        ]
    }

    /// Hands over the features of every word of sentences that may be part of a name; last those that tell of the word itself
    /// and the rest of its name, not of what stands around them.
    package static func forEachWord(
        of sentences: [NameWords], joints: Set<UInt64>,
        _ body: (_ sentence: Int, _ word: Int, _ features: [UInt32], _ own: [UInt32]) -> Void
    ) {
        let document = NameDocument(sentences, joints: joints)
        var features: [UInt32] = []
        var own: [UInt32] = []
        for number in sentences.indices {
            let collector = NameFeatures(document, sentence: number)
            for word in sentences[number].stretches.joined() {
                features.removeAll(keepingCapacity: true)
                own.removeAll(keepingCapacity: true)
                collector.collect(at: word) { key, isOwn in
                    if isOwn { own.append(key) } else { features.append(key) }
                }
                body(number, word, features, own)
            }
        }
    }

    /// For each sentence the logarithms of how likely each mark of `NameMarks` is, one row a word.
    package func scores(of sentences: [NameWords]) -> [Matrix] {
        var scores = sentences.map { sentence in
            var scores = Matrix(rows: sentence.looks.count, columns: NameLabels.count)
            scores.addProduct(of: sentence.states, by: states)
            return scores
        }
        var sums = [Int32](repeating: 0, count: NameLabels.count)
        Self.forEachWord(of: sentences, joints: joints) { sentence, word, features, own in
            for label in sums.indices { sums[label] = 0 }
            for var keys in [features, own] {
                keys.withUnsafeMutableBufferPointer { keys in
                    sums.withUnsafeMutableBufferPointer { model.score(keys, into: $0) }
                }
            }
            for label in sums.indices { scores[sentence][word, label] += Float(sums[label]) * scale }
        }
        return zip(sentences, scores).map(marks)
    }

    private func marks(_ sentence: NameWords, _ scores: Matrix) -> Matrix {
        let width = NameLabels.count
        var marks = Matrix(rows: scores.rows, columns: NameMarks.all.count)
        let least = log(Self.floor)
        for place in marks.values.indices where place % marks.columns > 0 { marks.values[place] = least }
        var shares = [Float](repeating: 0, count: marks.columns)
        for stretch in sentence.stretches {
            let rows = Array(scores.values[stretch.lowerBound * width..<stretch.upperBound * width])
            let lattice = NameLattice(scores: rows, turns: turns)
            for (row, word) in stretch.enumerated() {
                for mark in shares.indices { shares[mark] = Self.floor }
                for label in 0..<width { shares[NameLabels.marks[label]] += lattice.shares[row * width + label] }
                for mark in shares.indices { marks[word, mark] = log(shares[mark]) }
            }
        }
        return marks
    }
}
