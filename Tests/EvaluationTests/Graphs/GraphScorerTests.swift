import Evaluation
import Graphs
import Press
import Testing

@Suite struct GraphScorerTests {
    private let countries = ["KOR", "RUS", "IRN"].map {
        Entity(id: EntityID($0), kind: .country, name: $0, iso3: $0)
    }
    private let warned = RelationType(name: "warned", eventClass: .threaten)
    private let threatened = RelationType(name: "threatened", eventClass: .threaten)
    private let met = RelationType(name: "met", eventClass: .consult, isSymmetric: true)

    private func relation(_ source: String, _ type: RelationType, _ target: String, _ modality: Modality = .asserted)
        -> Relation
    {
        let evidence = Evidence(document: "a", sentence: TextRange(0, 1), cue: TextRange(0, 1), quote: "x")
        return Relation(
            source: EntityID(source), type: type, target: EntityID(target), modality: modality, evidence: [evidence])
    }

    private func graph(_ relations: [Relation], _ entities: [Entity]? = nil) -> EntityGraph {
        EntityGraph(sources: [], entities: entities ?? countries, relations: relations)
    }

    @Test func everyMeasureCountsItsOwn() {
        let gold = graph([relation("KOR", warned, "RUS"), relation("KOR", met, "IRN"), relation("RUS", warned, "IRN")])
        let predicted = graph([
            relation("KOR", threatened, "RUS"), relation("IRN", met, "KOR"), relation("RUS", warned, "IRN", .reported),
            relation("IRN", warned, "RUS"),
        ])
        let score = GraphScorer().score(gold: gold, predicted: predicted)
        #expect(score[.entities] == UnitScore(gold: 3, predicted: 3, correct: 3))
        #expect(score[.classes] == UnitScore(gold: 3, predicted: 4, correct: 3))
        #expect(score[.types] == UnitScore(gold: 3, predicted: 4, correct: 2))
        #expect(score[.stances] == UnitScore(gold: 3, predicted: 4, correct: 1))
        #expect(GraphScore.sum([score, score])[.types] == UnitScore(gold: 6, predicted: 8, correct: 4))
    }

    @Test func namesAreIdentifiedFirst() {
        let lim = Entity(id: EntityID("official/lim"), kind: .official, name: "Lim Soo-suk")
        let same = Entity(id: EntityID("person/lim-soo-suk"), kind: .person, name: "Lim", aliases: ["Lim Soo-suk"])
        let score = GraphScorer().score(
            gold: graph([relation("official/lim", warned, "RUS")], countries + [lim]),
            predicted: graph([relation("person/lim-soo-suk", warned, "RUS")], countries + [same]))
        #expect(score[.stances].f1 == 1)
        #expect(score[.entities].f1 == 1)
    }

    @Test func theTableIsForPeople() {
        let score = GraphScorer().score(gold: graph([]), predicted: graph([], Array(countries.prefix(2))))
        let lines = score.table.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[0].split(separator: " ") == ["Precision", "Recall", "F1"])
        #expect(lines[1].split(separator: " ") == ["Entities", "100.00", "66.67", "80.00"])
    }
}
