import Press
import Reading
import Testing

@testable import Training

/// Names that another inside them has cut or renamed.
@Suite struct WholeNamesTests {
    @Test func aBodyGoesOnOverThePlaceInsideItsName() {
        let article = Self.article(
            "The University of Marovo said so", [("University of", .organisation), ("Marovo", .place)])
        #expect(Self.mended([article])[0] == ["University of Marovo ORG"])
    }

    @Test func aBodyCalledAfterAPlaceIsNoPlace() {
        let bodies = (0..<3).map { Self.article("the Okello Congress \($0)", [("Okello Congress", .organisation)]) }
        let places = [Self.article("in Marovo", [("Marovo", .place)])]
        let cut = [Self.article("the Marovo Congress met", [("Marovo Congress", .place)])]
        #expect(Self.mended(bodies + places + cut).last == ["Marovo Congress ORG"])
    }

    @Test func aPlaceWhoseNounHeadsNoBodiesStaysOne() {
        let county = Self.article("in Marovo County", [("Marovo County", .place)])
        #expect(Self.mended([county])[0] == ["Marovo County LOC"])
    }

    @Test func apartFromThatNamesStayAsTheyAre() {
        let article = Self.article(
            "Kisoro of Marovo, Okello", [("Kisoro", .person), ("Marovo", .place), ("Okello", .person)])
        #expect(Self.mended([article])[0] == ["Kisoro PER", "Marovo LOC", "Okello PER"])
    }

    private static func mended(_ articles: [NewsNames]) -> [[String]] {
        let whole = WholeNames(articles)
        return articles.map(whole.mended).map { article in
            article.names.map { article.words(of: $0).joined(separator: " ") + " " + $0.sort.rawValue }
        }
    }

    private static func article(_ text: String, _ names: [(String, NameLabels.Sort)]) -> NewsNames {
        let found = names.compactMap { name, sort -> NewsNames.Name? in
            guard let range = text.firstRange(of: name) else { return nil }
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            return NewsNames.Name(range: TextRange(start, start + name.utf8.count), sort: sort)
        }
        return NewsNames(id: "test", text: text, names: found)
    }
}
