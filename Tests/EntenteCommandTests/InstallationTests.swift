import Foundation
import Testing

/// The command finds what ships with it where it was installed, and nowhere else.
@Suite struct InstallationTests {
    private static let folders = ["entente_Extraction.resources", "entente_Reading.resources"]

    /// A folder with `bin/entente` and nothing beside it.
    private func bare() throws -> Command {
        let command = try Command()
        try FileManager.default.createDirectory(
            at: command.folder.appendingPathComponent("bin"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Command.path, toPath: command.folder.path + "/bin/entente")
        try command.write("Chad warned Mali on Monday.", to: "a.txt")
        try command.write(Sample.graph("a"), to: "a.json")
        return command
    }

    private func install(_ command: Command, in place: String) throws {
        let target = command.folder.appendingPathComponent(place)
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        let built = URL(fileURLWithPath: Command.path).deletingLastPathComponent()
        for folder in Self.folders {
            try FileManager.default.copyItem(
                at: built.appendingPathComponent(folder), to: target.appendingPathComponent(folder))
        }
    }

    @Test(arguments: ["extract a.txt", "types", "parse a.txt", "explain Chad warned Mali a.txt"])
    func withoutItsFoldersItSaysWhatToCopyWhere(line: String) async throws {
        let command = try bare()
        let run = try await command.shell("bin/entente \(line)")
        #expect(run.status == 2)
        #expect(run.output == "")
        let home = command.folder.resolvingSymlinksInPath().path
        let folder = line.hasPrefix("parse") ? Self.folders[1] : Self.folders[0]
        #expect(
            run.errors.hasPrefix(
                "entente: \(folder): there is no such folder in \(home)/bin or \(home)/share/entente; "),
            "\(run.errors)")
        #expect(
            run.errors.hasSuffix("copy the folders entente_*.resources from where Entente was built to \(home)/bin\n"))
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test func whatNeedsNoFoldersWorksWithoutThem() async throws {
        let run = try await bare().shell("bin/entente --version && bin/entente merge a.json && bin/entente help draw")
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    @Test(arguments: ["bin", "share/entente"])
    func itFindsThemBesideItAndInTheTree(place: String) async throws {
        let command = try bare()
        try install(command, in: place)
        for line in [
            "bin/entente extract a.txt", "ln -s bin/entente reader; PATH=$PWD:$PATH reader extract a.txt",
            "cd /; PATH=$OLDPWD/bin:$PATH entente extract $OLDPWD/a.txt",
        ] {
            let run = try await command.shell(line)
            #expect(run.status == 0)
            #expect(run.output.contains(#""type":"warned""#), "\(line)")
            #expect(run.errors == "")
        }
    }

    @Test(arguments: [
        "entente_Extraction.resources/Ontology/stance.yaml", "entente_Extraction.resources/Gazetteers/places.tsv",
        "entente_Reading.resources/Models/tagger.model",
    ])
    func aFileThatIsMissingIsNamed(file: String) async throws {
        let command = try bare()
        try install(command, in: "bin")
        try FileManager.default.removeItem(at: command.folder.appendingPathComponent("bin/\(file)"))
        let run = try await command.shell("bin/entente extract a.txt")
        #expect(run.status == 2)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.errors.contains(file.split(separator: "/")[2]), "\(run.errors)")
        #expect(run.errors.contains("install"), "\(run.errors)")
    }

    /// What is installed runs from anywhere and can be taken away again, all of it.
    @Test func itIsInstalledAndTakenAway() async throws {
        let command = try Command()
        try command.write("Chad warned Mali on Monday.", to: "a.txt")
        let scripts = Readers.root.appendingPathComponent("Packaging").path
        let built = URL(fileURLWithPath: Command.path).deletingLastPathComponent().path
        let run = try await command.shell(
            """
            set -e
            mkdir -p place/bin && touch place/bin/other
            '\(scripts)/install' '\(built)' "$PWD/place" && '\(scripts)/install' '\(built)' "$PWD/place"
            cd / && "$OLDPWD/place/bin/entente" extract "$OLDPWD/a.txt" | grep -c '"type":"warned"' && cd "$OLDPWD"
            bash -n place/share/bash-completion/completions/entente
            grep -q '#compdef entente' place/share/zsh/site-functions/_entente
            grep -q 'complete -c .*entente' place/share/fish/vendor_completions.d/entente.fish
            '\(scripts)/uninstall' "$PWD/place" && find place -type f
            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "1\nplace/bin/other\n")
    }
}
