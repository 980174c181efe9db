import Foundation
import Graphs
import Press
import TestSupport
import Testing

@Suite struct GraphJSONTests {
    @Test(arguments: Array(UInt64(0)..<200)) func decodingAfterEncodingIsIdentity(seed: UInt64) throws {
        let graph = RandomGraphs.graph(seed: seed)
        let merged = GraphJSON.merged(graph).text
        let again = try GraphReader.graph(json: SourceText(merged))
        #expect(again == graph)
        #expect(Array(GraphJSON.merged(again).text.utf8) == Array(merged.utf8))
        let lines = try GraphReader.graphs(jsonLines: SourceText(GraphJSON.document(graph).text + "\n"), named: "x")
        #expect(lines.graphs == [graph])
        #expect(!merged.contains("\n"), "one line, whatever the strings hold")
        var pieces: [UInt8] = []
        GraphJSON.writeMerged(graph) { pieces += $0 }
        #expect(pieces == GraphJSON.merged(graph).line)
    }

    @Test(arguments: RandomGraphs.hostile) func anotherReaderSeesTheSameString(text: String) throws {
        let json = JSONValue.object([.init(text, .string(text))]).text
        let object = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        #expect(object.values.map { Array($0.utf8) } == [Array(text.utf8)])
    }

    @Test func theDocumentedFormIsWritten() {
        let korea = SmallWorld.korea
        let quote = "Seoul warns Russia"
        func evidence(_ attribution: [EntityID], _ object: String?, _ time: TimeExpression?, _ confidence: Double?)
            -> Evidence
        {
            Evidence(
                document: "a.txt", sentence: TextRange(9, 27), cue: TextRange(15, 20), quote: quote,
                attribution: attribution, object: object, time: time, confidence: confidence)
        }
        let thursday = TimeExpression(text: "on Thursday", iso: "2024-06-27")
        let relation = Relation(
            source: korea.id, type: SmallWorld.warned, target: SmallWorld.russia.id,
            evidence: [evidence([], "over weapons", thursday, nil)])
        let leads = Relation(
            source: SmallWorld.putin.id, type: SmallWorld.leads, target: SmallWorld.russia.id,
            evidence: [evidence([korea.id], nil, nil, 0.25)])
        let graph = EntityGraph(
            sources: [DocumentSource(id: "a.txt", outlet: "Daily", date: "2024-06-28", sha256: "00")],
            entities: [korea, SmallWorld.russia, SmallWorld.putin], relations: [relation, leads])
        let entities = [
            #"{"id":"KOR","kind":"country","name":"South Korea","iso3":"KOR","aliases":["Seoul"]}"#,
            #"{"id":"RUS","kind":"country","name":"Russia","iso3":"RUS","aliases":["Moscow"]}"#,
            #"{"id":"official/vladimir-putin","kind":"official","name":"Vladimir Putin","country":"RUS","#
                + #""aliases":["Putin"],"offices":[]}"#,
        ]
        let words =
            #""evidence":[{"document":"a.txt","sentence":{"start":9,"end":27},"cue":{"start":15,"end":20},"#
            + #""quote":"Seoul warns Russia","attribution":"#
        let relations = [
            #"{"source":"KOR","type":"warned","class":"THREATEN","quad":"verbal conflict","target":"RUS","#
                + #""symmetric":false,"polarity":"affirmed","modality":"asserted","# + words
                + #"[],"object":"over weapons","time":{"text":"on Thursday","iso":"2024-06-27"}}]}"#,
            #"{"source":"official/vladimir-putin","type":"leads","class":null,"quad":null,"target":"RUS","#
                + #""symmetric":false,"polarity":"affirmed","modality":"asserted","confidence":0.25,"# + words
                + #"["KOR"],"object":null,"time":null,"confidence":0.25}]}"#,
        ]
        let content =
            #""entities":["# + entities.joined(separator: ",") + #"],"relations":["#
            + relations.joined(separator: ",") + "]}"
        let details = #""outlet":"Daily","date":"2024-06-28","sha256":"00"}"#
        #expect(GraphJSON.document(graph).text == #"{"format":2,"id":"a.txt","source":{"# + details + "," + content)
        #expect(GraphJSON.merged(graph).text == #"{"format":2,"sources":[{"id":"a.txt","# + details + "]," + content)
    }

    @Test func answersAreJSON() throws {
        let graph = SmallWorld.graph
        let around = try #require(graph.neighbourhood(of: SmallWorld.russia.id))
        #expect(try GraphReader.graph(json: SourceText(around.json.text)) == around.graph, "an answer is a graph again")
        #expect(
            around.json.text.hasPrefix(
                #"{"format":2,"entity":"RUS","centres":["RUS"],"depth":1,"direction":"both","members":[{"id":"KOR","#))
        let diff = GraphDiff(graph, .empty).json.text
        #expect(diff.hasPrefix(#"{"format":2,"same":false,"entities":{"onlyInA":[{"id":"KOR""#))
        let path = try #require(graph.paths(from: SmallWorld.lim.id, to: SmallWorld.korea.id).first).json.text
        #expect(path.hasPrefix(#"[{"from":"official/lim-soo-suk","to":"KOR","relations":[{"source""#))
        for text in [around.json.text, diff, path] { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }
}
