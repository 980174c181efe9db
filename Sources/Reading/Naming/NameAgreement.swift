import CKernels
import Foundation
package import Linguistics

/// Finds the names of sentences that belong together, the same words the same way wherever they recur.
///
/// A report gives its names more than once, and not every sentence tells as plainly what they name. So the sentences are
/// decoded twice, as by Krishnan and Manning (2006): what is found the first time is looked for everywhere, and how
/// likely each kind is on average where it stands counts beside each place's own scores the second time. An acronym that
/// the text explains is what its long form is.
package struct NameAgreement {
    /// The words of each sentence.
    private let forms: [[String]]
    /// The scores of each word's marks, one row a word; see `NameMarks`.
    private let scores: [Matrix]
    /// The names found in each sentence by itself.
    private let found: [[NameSpan]]

    // These four are chosen on the development part of GUM.

    /// How much the others count against a place's own score.
    private static let weight: Float = 3
    /// How much of it where they say that the words are no name.
    private static let shareOfOutside: Float = 0.3
    /// What is never seen elsewhere is still so likely.
    private static let floor: Float = 0.02
    /// So often a name counts where it stands as places do.
    private static let witness = 3
    /// Far below the scores of the network.
    private static let impossible: Float = -1000

    /// Takes sentences with a row of scores for every word; what is headed by a noun for places is no organisation.
    package init(forms: [[String]], scores: [Matrix], placeNouns: PlaceNouns) {
        precondition(forms.count == scores.count, "scores for every sentence")
        precondition(zip(forms, scores).allSatisfy { $0.count == $1.rows }, "a row of scores for every word")
        self.forms = forms
        var scores = scores
        var found = scores.map { NameMarks.names(NameMarks.best($0)) }
        for sentence in forms.indices {
            let places = found[sentence].filter { name in
                name.kind == .organisation && placeNouns.head(forms[sentence][name.tokens])
            }
            guard !places.isEmpty else { continue }
            for name in places { Self.takeForPlace(name.tokens, in: &scores[sentence]) }
            found[sentence] = NameMarks.names(NameMarks.best(scores[sentence]))
        }
        self.scores = scores
        self.found = found
    }

    /// Gives the scores of organisations to places at some words.
    private static func takeForPlace(_ words: Range<Int>, in scores: inout Matrix) {
        for (organisation, place) in zip(NameMarks.marks(of: .organisation), NameMarks.marks(of: .place)) {
            for word in words {
                scores[word, place] = max(scores[word, place], scores[word, organisation])
                scores[word, organisation] = impossible
            }
        }
    }

    /// The names of each sentence, in order.
    package func names() -> [[NameSpan]] {
        var names = found
        let table = RecurringNames(found, in: forms)
        let own = table.places.map { places in places.map(likelihoods) }
        var moved: [Int: Matrix] = [:]
        for name in table.places.indices {
            let explained = table.explained[name].map { own[$0] }
            let plain = table.places[name].indices.filter { tellsOfPlace(table.places[name][$0]) }
                .flatMap { place in [[Float]](repeating: own[name][place], count: Self.witness - 1) }
            let votes = explained ?? own[name] + plain + table.longer[name].flatMap { own[$0] }
            guard !votes.isEmpty, votes.count > 1 || explained != nil else { continue }
            let bonus = bonus(votes, shareOfOutside: explained == nil ? Self.shareOfOutside : 1)
            for place in table.places[name] {
                let marks = moved[place.sentence] ?? scores[place.sentence]
                moved[place.sentence] = adding(bonus, to: marks, at: place.words)
            }
        }
        for (sentence, marks) in moved { names[sentence] = NameMarks.names(NameMarks.best(marks)) }
        return names
    }

    /// Whether a name stands right behind `in`, where a person hardly does: `calm returned in Kisoro`.
    private func tellsOfPlace(_ place: RecurringNames.Place) -> Bool {
        let words = forms[place.sentence]
        guard place.words.lowerBound > 0, words[place.words.lowerBound - 1].lowercased() == "in" else { return false }
        guard words.indices.contains(place.words.upperBound) else { return true }
        return !["'s", "’s", "'", "’"].contains(words[place.words.upperBound])
    }

    /// How likely the words of a place are no name, and a name of each kind, in its own sentence.
    private func likelihoods(_ place: RecurringNames.Place) -> [Float] {
        var shares = [Float](repeating: 0, count: NameSpan.Kind.allCases.count + 1)
        var rows = Matrix(rows: Array(place.words), of: scores[place.sentence])
        for row in 0..<rows.rows {
            ck_softmax(&rows.values, row * rows.columns, rows.columns)
            for mark in 0..<rows.columns { shares[Self.group(of: mark)] += rows[row, mark] / Float(rows.rows) }
        }
        return shares
    }

    /// What is added to the score of each mark.
    private func bonus(_ votes: [[Float]], shareOfOutside: Float) -> [Float] {
        NameMarks.all.indices.map { mark in
            let share = votes.reduce(0) { $0 + $1[Self.group(of: mark)] } / Float(votes.count)
            return log(share + Self.floor) * Self.weight * (mark == 0 ? shareOfOutside : 1)
        }
    }

    /// 0 for no name, then one number for each kind.
    private static func group(of mark: Int) -> Int { (mark + 1) / 2 }

    private func adding(_ bonus: [Float], to marks: Matrix, at words: Range<Int>) -> Matrix {
        var marks = marks
        for word in words {
            for mark in bonus.indices { marks[word, mark] += bonus[mark] }
        }
        return marks
    }
}
