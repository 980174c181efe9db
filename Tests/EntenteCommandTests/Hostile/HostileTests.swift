import Foundation
import TestSupport
import Testing

/// Whatever files and arguments are given, the command ends by itself, with a status it promises, and every complaint is
/// one line that says whose it is.
///
/// `ENTENTE_HOSTILE_CASES` and `ENTENTE_HOSTILE_SEED` in the environment ask for more cases, or others; with
/// `ENTENTE_COMMAND` another build of the command is tried.
@Suite struct HostileTests {
    private static func number(_ name: String, else usual: UInt64) -> UInt64 {
        ProcessInfo.processInfo.environment[name].flatMap(UInt64.init) ?? usual
    }

    @Test(.timeLimit(.minutes(60))) func theCommandEndsInOrder() async throws {
        let seed = Self.number("ENTENTE_HOSTILE_SEED", else: 1)
        var number: UInt64 = 0
        while number < Self.number("ENTENTE_HOSTILE_CASES", else: 60) {
            number += 1
            var numbers = SeededNumbers(seed: seed &* 1_000_003 &+ number)
            try await check(HostileCase(&numbers), "case \(number) of seed \(seed)")
        }
    }

    private func check(_ hostile: HostileCase, _ name: String) async throws {
        let entente = try Command()
        defer { try? FileManager.default.removeItem(at: entente.folder) }
        for file in hostile.files { try entente.write(file.bytes, to: file.name) }
        let run = try await entente.shell("entente=\"timeout -k 1 120 $entente\"; \(hostile.line)")
        let told = "\(name): \(hostile.line): \(run.status): \(run.errors.prefix(300))"
        #expect([0, 1, 2, 64].contains(run.status), "\(told)")
        guard hostile.isHeard else { return }
        let lines = run.errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.allSatisfy { $0.hasPrefix("entente: ") && $0.utf8.count > 12 }, "\(told)")
        #expect(run.status != 64 || !lines.isEmpty, "\(told)")
        #expect(run.status != 2 || !lines.isEmpty, "\(told)")
        let left = try entente.files().filter { $0.hasSuffix(".part") }
        #expect(left == [], "\(told)")
    }
}
