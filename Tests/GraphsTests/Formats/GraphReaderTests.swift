import Graphs
import Press
import TestSupport
import Testing

@Suite struct GraphReaderTests {
    private static let good = GraphJSON.merged(SmallWorld.graph).text

    private static func error(_ json: String) -> GraphFormatError? {
        #expect(throws: GraphFormatError.self) { try GraphReader.graph(json: SourceText(json)) }
    }

    /// A replacement that spoils a good graph, and words that the message must hold.
    @Test(arguments: [
        (#""class":"THREATEN""#, #""class":"FROWN""#, #"relations[0].class: expected one of AGREE,"#),
        (#""class":"THREATEN""#, #""class":"AID""#, #"relations[0].quad: expected "material cooperation""#),
        (#""class":"THREATEN""#, #""class":null"#, "relations[0].quad: expected null"),
        (#""modality":"reported""#, #""modality":"rumoured""#, #"found "rumoured""#),
        (#""target":"RUS""#, #""target":"ATLANTIS""#, #"relations[0].target: expected the id of an entity"#),
        (#""attribution":[]"#, #""attribution":["X"]"#, "relations[0].evidence[0].attribution[0]: expected the id"),
        (#""time":null"#, #""time":"Thursday""#, "relations[0].evidence[0].time: expected an object"),
        (#""time":null"#, #""time":null,"confidence":1.5"#, "evidence[0].confidence: expected a number from 0 to 1"),
        (#""evidence":["#, #""confidence":0.5,"evidence":["#, "relations[0].confidence: expected the highest"),
        (#""format":2"#, #""format":3"#, "it is of format 3, and this entente reads formats 1 to 2"),
        (#""format":2"#, #""format":0"#, "format: expected a version from 1 to 2"),
        (#""format":2"#, #""format":"2""#, "format: expected a whole number"),
        (
            #""sentence":{"start":10"#, #""sentence":{"start":11"#,
            "relations[0].evidence[0].cue: expected a range inside"
        ),
        (#""cue":{"start":10"#, #""cue":{"start":-1"#, "relations[0].evidence[0].cue: expected 0 ≤ start"),
        (#""quote":"South"#, #""quote":"Sooouth"#, "relations[0].evidence[0].quote: expected the sentence's"),
        (#""kind":"country""#, #""kind":7"#, "entities[0].kind: expected text in quotes"),
        (#""kind":"country","#, "", "entities[0].kind: expected a value; it is missing"),
        (#""entities":["#, #""things":["#, "entities: expected a value; it is missing"),
        (#""sources""#, #""wells""#, "the whole: expected a graph"),
        (#""sources":[{"#, #""sources":{"x":[{"#, "not JSON"),
    ])
    func aSpoiltGraphIsNamed(from: String, to: String, message: String) throws {
        let range = try #require(Self.good.firstRange(of: from))
        let spoilt = Self.good.replacingCharacters(in: range, with: to)
        let error = try #require(Self.error(spoilt))
        #expect("\(error)".contains(message), "\(error)")
    }

    @Test(
        arguments: ["", "   ", "[]", "7", "{", "\"x\"", "{\"entities\":1}", String(repeating: "[", count: 100_000)]
            .map(Called.init))
    func whatIsNoGraphIsAnError(json: Called<String>) {
        #expect(Self.error(json.value) != nil)
    }

    @Test func anEdgeWithoutEvidenceIsRefused() throws {
        let json = """
            {"sources":[],"entities":[{"id":"KOR","kind":"country","name":"South Korea"}],"relations":[{"source":"KOR",\
            "type":"warned","target":"KOR","polarity":"affirmed","modality":"asserted","evidence":[]}]}
            """
        #expect(Self.error(json)?.description.contains("at least one piece of evidence") == true)
    }

    @Test func formatOneTellsTimeObjectAndSpeakersOnTheEdge() throws {
        let json = """
            {"sources":[{"id":"a.txt","sha256":"00"}],\
            "entities":[{"id":"KOR","kind":"country","name":"South Korea"}],"relations":[{"source":"KOR",\
            "type":"warned","target":"KOR","polarity":"affirmed","modality":"asserted","attribution":["KOR"],\
            "object":"over weapons","time":{"text":"on Thursday","iso":"2024-06-27"},"evidence":[\
            {"document":"a.txt","sentence":{"start":0,"end":2},"cue":{"start":0,"end":1},"quote":"ab","object":"x"},\
            {"document":"a.txt","sentence":{"start":3,"end":5},"cue":{"start":3,"end":4},"quote":"cd"}]}]}
            """
        let graph = try GraphReader.graph(json: SourceText(json))
        let evidence = graph.relations.flatMap(\.evidence)
        #expect(evidence.map(\.quote) == ["ab", "cd"])
        for piece in evidence {
            #expect(piece.attribution == [SmallWorld.korea.id])
            #expect(piece.object == "over weapons")
            #expect(piece.time == TimeExpression(text: "on Thursday", iso: "2024-06-27"))
        }
        let marked = try GraphReader.graph(
            json: SourceText(json.replacing("{\"sources", with: "{\"format\":1,\"sources")))
        #expect(marked == graph)
        #expect(try GraphReader.graph(json: SourceText(GraphJSON.merged(graph).text)) == graph)
    }

    @Test func theLineOfALaterFormatIsTold() throws {
        let line = GraphJSON.document(SmallWorld.graph).text
        let later = line.replacing("\"format\":2", with: "\"format\":7")
        let error = #expect(throws: GraphFormatError.self) {
            try GraphReader.graphs(jsonLines: SourceText("\(line)\n\(later)\n"), named: "x.jsonl")
        }
        #expect(error == .newer(line: 2, format: 7))
    }

    @Test func theLineOfAMistakeIsTold() throws {
        let line = GraphJSON.document(SmallWorld.graph).text
        let error = #expect(throws: GraphFormatError.self) {
            try GraphReader.graphs(jsonLines: SourceText("\(line)\n\n{\"id\":\n\(line)\n"), named: "x.jsonl")
        }
        #expect(error?.line == 3)
        let pretty = Self.error("{\n\"sources\": [],\n\"entities\": [}\n")
        #expect(pretty?.line == 3)
    }

    @Test func linesOfFailedDocumentsBecomeNotes() throws {
        let failure = GraphJSON.failure(id: "b", message: "empty").text
        let line = GraphJSON.document(SmallWorld.graph).text
        let read = try GraphReader.graphs(jsonLines: SourceText("\(failure)\r\n\(line)"), named: "x.jsonl")
        #expect(read.graphs == [SmallWorld.graph])
        #expect(
            read.notes == [
                Note(document: "x.jsonl", line: 1, message: "b could not be read when this was written: empty")
            ])
    }
}
