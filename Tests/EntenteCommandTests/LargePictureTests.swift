import Foundation
import Testing

/// Pictures of more than can be read, and a search for places that comes to no end.
@Suite struct LargePictureTests {
    /// A graph in which one name has to do with so many others.
    private static func graph(_ names: Int) -> String {
        let entities = (0..<names).map {
            #"{"id":"organisation/n\#($0)","kind":"organisation","name":"Body \#($0)","aliases":[]}"#
        }
        let relations = (names..<(3 * names)).map { number in
            let index = number % names
            let other = number < 2 * names ? index / 3 : (index * 7 + 5) % names
            return #"{"source":"organisation/n\#(other)","type":"met","class":"CONSULT","quad":"verbal cooperation","#
                + #""target":"organisation/n\#(index)","symmetric":false,"polarity":"affirmed","modality":"asserted","#
                + #""evidence":[{"document":"d","sentence":{"start":0,"end":9},"cue":{"start":2,"end":5},"#
                + #""quote":"A met B. ","attribution":[],"object":null,"time":null}]}"#
        }
        return #"{"format":2,"sources":[{"id":"d","outlet":null,"date":null,"sha256":"00"}],"entities":["#
            + entities.joined(separator: ",") + #"],"relations":["# + relations.joined(separator: ",") + "]}\n"
    }

    @Test func onlyWhatMattersIsDrawnAndTheRestIsTold() async throws {
        let command = try Command()
        try command.write(Self.graph(900), to: "large.json")
        let run = try await command("draw", "large.json", "--most", "30", "-o", "large.svg")
        #expect(run.status == 0)
        #expect(run.complaint.contains("Drawn are 30 of 900 names"))
        #expect(try command.read("large.svg").contains("of 900 names"))
    }

    @Test(arguments: [["--layout-seconds", "1"], ["--layout-mebibytes", "40"]])
    func aSearchWithoutEndIsOneClearError(limit: [String]) async throws {
        let command = try Command()
        try command.write(Self.graph(290), to: "large.json")
        let run = try await command.shell("$entente draw large.json --all \(limit.joined(separator: " ")) -o large.svg")
        #expect(run.status == 2)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.complaint.contains("290 boxes") && run.complaint.contains(limit[0]))
        #expect(try command.files() == ["large.json"])
    }

    @Test func mostAndAllExcludeEachOther() async throws {
        let command = try Command()
        try command.write(Self.graph(4), to: "small.json")
        #expect(try await command("draw", "small.json", "--most", "3", "--all").status == 64)
        #expect(try await command("draw", "small.json", "--most", "1").status == 64)
        #expect(try await command("draw", "small.json", "--layout-seconds", "0").status == 64)
    }

    @Test func whatTheCommandCallsItselfForIsNotOffered() async throws {
        let command = try Command()
        let help = try await command("--help")
        #expect(!help.output.contains("arrange"))
        let nonsense = try await command("arrange", "--seconds", "5", "--mebibytes", "500", input: "nonsense")
        #expect(nonsense.status == 2)
        #expect(nonsense.complaint.contains("no problem of layout"))
    }
}
