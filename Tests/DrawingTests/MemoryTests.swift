import Foundation
import Testing

@testable import Drawing

#if os(Linux)
    @Suite struct MemoryTests {
        @Test func fiveHundredLayoutsDoNotPileUp() throws {
            let diagram = Diagram(graph: Samples.pair([Samples.relation("NOR", "met", "SWE", .consult)]))
            let renderer = Renderer(effort: Effort(seeds: 1, finalists: 1, rounds: 0))
            for _ in 0..<20 { _ = try renderer.render(diagram, as: .svg) }
            // A leak shows in every batch; what other tests take at the same time does not.
            var growths: [Double] = []
            for _ in 0..<5 {
                let before = try Self.residentMegabytes()
                for _ in 0..<50 {
                    _ = try renderer.render(diagram, as: .svg)
                    _ = try renderer.render(diagram, as: .dot)
                }
                growths.append(try Self.residentMegabytes() - before)
            }
            let least = try #require(growths.min())
            #expect(least < 2)
        }

        private static func residentMegabytes() throws -> Double {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
            let kilobytes: Int? = Int(String(line.filter(\.isNumber)))
            return Double(try #require(kilobytes)) / 1024
        }
    }
#endif
