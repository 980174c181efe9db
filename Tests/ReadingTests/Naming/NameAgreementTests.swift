import Linguistics
import Testing

@testable import Reading

/// Names that recur in one text.
@Suite struct NameAgreementTests {
    @Test func aNameInDoubtFollowsItsOtherPlaces() {
        let forms = [["in", "Marovo"], ["Marovo", "asked"], ["to", "Marovo"]]
        let found = names(forms, [(0, 1, [.place: 6]), (1, 0, [.organisation: 3, .place: 2]), (2, 1, [.place: 6])])
        #expect(
            found == [
                [NameSpan(tokens: 1..<2, kind: .place)], [NameSpan(tokens: 0..<1, kind: .place)],
                [NameSpan(tokens: 1..<2, kind: .place)],
            ])
    }

    @Test func aNameThatStandsOnceStaysAsItIs() {
        let found = names([["Marovo", "asked"]], [(0, 0, [.organisation: 3, .place: 2])])
        #expect(found == [[NameSpan(tokens: 0..<1, kind: .organisation)]])
    }

    @Test func aLastNameFollowsTheFullName() {
        let forms = [["Anna", "Dalveny", "spoke"], ["Dalveny", "left"]]
        let found = names(forms, [(0, 0, [.person: 9]), (0, 1, [.person: 9]), (1, 0, [.place: 3, .person: 2.5])])
        #expect(found[1] == [NameSpan(tokens: 0..<1, kind: .person)])
    }

    @Test func aPlaceInALongerNameIsNotCounted() {
        let forms = [["Kisoro", "Bank"], ["Kisoro", "Bank"], ["in", "Kisoro"], ["Kisoro"]]
        let bank: [(Int, Int, [NameSpan.Kind: Float])] = [0, 1].flatMap { sentence in
            [0, 1].map { (sentence, $0, [NameSpan.Kind.organisation: 9]) }
        }
        let found = names(forms, bank + [(2, 1, [.place: 6]), (3, 0, [.place: 4, .organisation: 3])])
        #expect(found[0] == [NameSpan(tokens: 0..<2, kind: .organisation)])
        #expect(found[3] == [NameSpan(tokens: 0..<1, kind: .place)])
    }

    @Test func anAcronymIsWhatTheNameBesideItIs() {
        let forms = [
            ["Marovo", "Space", "Centre", "(", "MSC", ")"], ["MSC", "opens"],
            ["OKP", "(", "Okello", "Kisoro", "Party", ")"],
            ["an", "OKP", "vote"], ["Marovo", "Space", "Centre", "(", "NATO", ")"], ["NATO"],
        ]
        let centres = [0, 4].flatMap { sentence in
            (0..<3).map { word -> Likely in (sentence, word, [.place: 9]) }
        }
        let party = (2..<5).map { word -> Likely in (2, word, [.organisation: 9]) }
        let short: [Likely] = [(1, 0, [.person: 3, .place: 2]), (5, 0, [.organisation: 9])]
        let found = names(forms, centres + party + short)
        #expect(found[1] == [NameSpan(tokens: 0..<1, kind: .place)])
        #expect(found[3] == [NameSpan(tokens: 1..<2, kind: .organisation)])
        #expect(found[5] == [NameSpan(tokens: 0..<1, kind: .organisation)])
    }

    @Test func anAcronymOfANameThatIsPartOfAnotherHarmsNoName() {
        let forms = [
            ["Kisoro", "Marovo"], ["Kisoro", "Marovo", "Space", "Centre", "(", "MSC", ")", "in", "Rome"],
        ]
        let person = (0..<2).map { word -> Likely in (0, word, [.person: 9]) }
        let centre = (1..<4).map { word -> Likely in (1, word, [.place: 9]) }
        let found = names(forms, person + centre + [(1, 8, [.place: 9])])
        #expect(found[1].contains(NameSpan(tokens: 8..<9, kind: .place)))
    }

    @Test func aNounForPlacesHeadsNoOrganisation() {
        let forms = [["Museum", "of", "Kisoro"], ["Kisoro", "Museum", "Board"]]
        let all = [0, 1].flatMap { sentence in
            (0..<3).map { word -> Likely in (sentence, word, [.organisation: 9, .place: 2]) }
        }
        #expect(names(forms, all).map { $0.map(\.kind) } == [[.place], [.organisation]])
    }

    @Test func nothingHasNoNames() {
        #expect(NameAgreement(forms: [], scores: [], placeNouns: PlaceNouns("")).names().isEmpty)
        #expect(names([[], ["and"]], []) == [[], []])
    }

    @Test("in a report", arguments: try RecurringNameCase.all())
    func inAReport(_ known: RecurringNameCase) throws {
        let sentences = try ShippedReader.read(known.text)
        for (word, kind) in known.names {
            let kinds = sentences.flatMap { sentence in
                sentence.names.filter { sentence.tokens[$0.tokens].contains { $0.form == word } }.map(\.kind)
            }
            #expect(kinds.count > 1 && kinds.allSatisfy { $0 == kind }, "\(word): \(kinds)")
        }
    }

    private typealias Likely = (sentence: Int, word: Int, kinds: [NameSpan.Kind: Float])

    /// The names of sentences in which some words may be names of some kinds; all others are none.
    private func names(
        _ forms: [[String]], _ likely: [Likely]
    ) -> [[NameSpan]] {
        var scores = forms.map { Matrix(rows: $0.count, columns: NameMarks.all.count) }
        for sentence in forms.indices {
            for word in forms[sentence].indices { scores[sentence][word, 0] = 1 }
        }
        for (sentence, word, kinds) in likely {
            scores[sentence][word, 0] = 0
            for (kind, score) in kinds {
                let first = (NameSpan.Kind.allCases.firstIndex(of: kind) ?? 0) * 2 + 1
                scores[sentence][word, first] = score
                scores[sentence][word, first + 1] = score - 0.5
                if word > 0 { scores[sentence][word, first + 1] += 1 }
            }
        }
        return NameAgreement(forms: forms, scores: scores, placeNouns: PlaceNouns("# nouns\nmuseum\n")).names()
    }
}
