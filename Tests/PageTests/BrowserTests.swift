import Foundation
import Testing

/// The page in a browser: searched, clicked, walked through by keys, filtered, sorted, copied, printed.
///
/// Needs Chromium and Python with playwright (`apt-get install chromium`, `pip install playwright axe-playwright-python`);
/// where they are missing the test says so and is left out.
@Suite struct BrowserTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let isThere: Bool = {
        (try? run("command -v chromium && python3 -c 'import playwright'").status) == 0
    }()

    @Test(.enabled(if: isThere, "Chromium or playwright is missing, so no page was opened"))
    func aPageIsExplored() throws {
        let command = Bundle.main.bundleURL.appendingPathComponent("entente").path
        let page = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString).html")
            .path
        defer { try? FileManager.default.removeItem(atPath: page) }
        let drawn = try Self.run(
            "cd '\(Self.root.path)' && '\(command)' draw seeds/kor-warning-northgate.txt -o '\(page)'")
        #expect(drawn.status == 0, "\(drawn.output)")
        let script = Self.root.appendingPathComponent("Tests/PageTests/Browser/explore.py").path
        let explored = try Self.run("python3 '\(script)' '\(page)'")
        #expect(explored.status == 0, "\(explored.output)")
    }

    private static func run(_ line: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", line + " 2>&1"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
