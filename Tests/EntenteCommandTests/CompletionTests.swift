import Foundation
import Testing

/// What is completed in the three shells that there are scripts for, by the shells themselves.
@Suite struct CompletionTests {
    private static let scripts = Readers.root.appendingPathComponent("Tests/EntenteCommandTests/Shells").path

    /// What a shell makes of a line with the script for it.
    private func completed(_ line: String, in shell: String) async throws -> [Substring] {
        let command = try Command()
        let run = try await command.shell(
            """
            PATH="$(dirname $entente):$PATH"
            $entente --generate-completion-script \(shell) > _entente
            given=_entente; test \(shell) != zsh || given=$PWD
            \(shell) '\(Self.scripts)/complete.\(shell)' $given '\(line)'
            """)
        #expect(run.status == 0, "\(run.errors)")
        return run.output.split(separator: "\n")
    }

    private static func isThere(_ shell: String) -> Bool {
        ["/bin/", "/usr/bin/", "/usr/local/bin/"].contains {
            FileManager.default.isExecutableFile(atPath: $0 + shell)
        }
    }

    @Test(.enabled(if: isThere("bash"), "bash is missing, so none has tried what it completes"))
    func bash() async throws {
        #expect(try await completed("entente nei", in: "bash") == ["neighbours"])
        #expect(try await completed("entente neighbours --dep", in: "bash") == ["--depth"])
        #expect(try await completed("entente collection ver", in: "bash") == ["verify"])
        #expect(try await completed("entente diff --by ", in: "bash") == ["claim", "entity", "type"])
    }

    @Test(.enabled(if: isThere("fish"), "fish is missing, so none has tried what it completes"))
    func fish() async throws {
        #expect(try await completed("entente nei", in: "fish") == ["neighbours"])
        #expect(try await completed("entente neighbours --dep", in: "fish") == ["--depth"])
        #expect(try await completed("entente collection ver", in: "fish") == ["verify"])
        #expect(try await completed("entente diff --by ", in: "fish").sorted() == ["claim", "entity", "type"])
    }

    @Test(.enabled(if: isThere("zsh"), "zsh is missing, so none has tried what it completes"))
    func zsh() async throws {
        #expect(try await completed("entente nei", in: "zsh") == ["entente neighbours "])
        #expect(try await completed("entente diff --sta", in: "zsh") == ["entente diff --stat "])
        #expect(try await completed("entente collection ver", in: "zsh") == ["entente collection verify "])
        #expect(try await completed("entente diff --by cl", in: "zsh") == ["entente diff --by claim "])
    }
}
