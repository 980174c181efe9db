import Foundation
import Testing

@testable import Drawing

#if os(Linux)
    /// Alone and in order, so that what other tests hold does not count.
    @Suite(.serialized) struct MemoryTests {
        @Test func fiveHundredLayoutsDoNotPileUp() throws {
            let diagram = Diagram(graph: Samples.pair([Samples.relation("NOR", "met", "SWE", .consult)]))
            let renderer = Renderer(effort: Effort(seeds: 1, finalists: 1, rounds: 0))
            for _ in 0..<20 { _ = try renderer.render(diagram, as: .svg) }
            let before = try Self.residentMegabytes()
            for _ in 0..<250 {
                _ = try renderer.render(diagram, as: .svg)
                _ = try renderer.render(diagram, as: .dot)
            }
            #expect(try Self.residentMegabytes() - before < 60)
        }

        private static func residentMegabytes() throws -> Double {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
            let kilobytes: Int? = Int(String(line.filter(\.isNumber)))
            return Double(try #require(kilobytes)) / 1024
        }
    }
#endif
