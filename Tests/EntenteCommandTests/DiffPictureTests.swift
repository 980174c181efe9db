import Foundation
import Testing

/// Two tellings drawn as one picture.
@Suite struct DiffPictureTests {
    @Test(arguments: ["svg", "dot", "html"]) func theTwoAreDrawnAndTheStatusTellsWhetherTheyDiffer(format: String)
        async throws
    {
        let command = try Command()
        try command.write(Sample.graph("a.txt"), to: "a.jsonl")
        try command.write(Sample.graph("b.txt", "urged"), to: "b.jsonl")
        let run = try await command("diff", "a.jsonl", "b.jsonl", "-o", "x.\(format)")
        #expect(run.status == 1)
        #expect(run.output.isEmpty && run.errors.isEmpty)
        let picture = try command.read("x.\(format)")
        #expect(picture.contains("\u{2212} only in a.jsonl") && picture.contains("+ only in b.jsonl"))
        let same = try await command("diff", "a.jsonl", "a.jsonl", "-o", "same.\(format)")
        #expect(same.status == 0)
        #expect(try command.read("same.\(format)").contains("in both"))
    }

    @Test func aNameThatEndsInNoPictureIsAMistake() async throws {
        let command = try Command()
        try command.write(Sample.graph("a.txt"), to: "a.jsonl")
        let run = try await command("diff", "a.jsonl", "a.jsonl", "-o", "x.gif")
        #expect(run.status == 64)
        #expect(run.complaint.contains(".html"))
    }

    @Test func aPageOfQuotationsIsMadeOfAGraph() async throws {
        let command = try Command()
        try command.write(Sample.graph("a.txt"), to: "a.jsonl")
        let run = try await command("draw", "a.jsonl", "--format", "html")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.contains("Seoul warned Russia."))
        #expect(run.output.contains("<td>quotations</td>"))
    }
}
