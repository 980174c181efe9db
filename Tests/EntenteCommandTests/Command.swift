import Foundation
import Testing

/// The built command, run as a process in a folder of its own.
struct Command {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
        /// The first line of standard error.
        var complaint: String { errors.split(separator: "\n").first.map(String.init) ?? "" }
    }

    /// A fresh folder for the files of one test.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The command beside the tests, or the one that the environment names.
    static var path: String {
        ProcessInfo.processInfo.environment["ENTENTE_COMMAND"]
            ?? Bundle.main.bundleURL.appendingPathComponent("entente").path
    }

    /// Writes a file into the folder.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    /// Writes a file of any bytes into the folder.
    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    /// Reads a file of the folder.
    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    /// The names of the files in the folder, sorted.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    /// Runs the command; both outputs are read while it runs, so that neither can fill up.
    func callAsFunction(_ arguments: String..., input: String = "") async throws -> Run {
        try await Self.run(Self.path, arguments, input: input, in: folder)
    }

    /// Runs a line of the shell in which `$entente` is the command.
    func shell(_ line: String) async throws -> Run {
        try await Self.run("/bin/bash", ["-c", "entente='\(Self.path)'; \(line)"], input: "", in: folder)
    }

    private static func run(_ path: String, _ arguments: [String], input: String, in folder: URL) async throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Sanitizers are told by the environment what is no finding.
        let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "HOME": folder.path].merging(sanitizers) { $1 }
        let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        async let outputBytes = Task.detached { output.fileHandleForReading.readDataToEndOfFile() }.value
        async let errorBytes = Task.detached { errors.fileHandleForReading.readDataToEndOfFile() }.value
        try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? standardInput.fileHandleForWriting.close()
        let read = await (outputBytes, errorBytes)
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: read.0, as: UTF8.self),
            errors: String(decoding: read.1, as: UTF8.self))
    }
}

/// Files for the tests: graphs as `entente extract` writes them, and parsed sentences.
enum Sample {
    /// The graph of one document in which two countries are joined by a relation.
    static func graph(
        _ document: String, _ type: String = "warned", target: (code: String, name: String) = ("RUS", "Russia"),
        modality: String = "asserted"
    ) -> String {
        let quote = "Seoul \(type) \(target.name)."
        let evidence =
            #"{"document":"\#(document)","sentence":{"start":0,"end":\#(quote.utf8.count)},"#
            + #""cue":{"start":6,"end":\#(6 + type.utf8.count)},"quote":"\#(quote)","#
            + #""attribution":[],"object":null,"time":null}"#
        return #"{"format":2,"id":"\#(document)","source":{"outlet":null,"date":null,"sha256":"00"},"#
            + #""entities":[{"id":"KOR","kind":"country","name":"South Korea","iso3":"KOR","aliases":["Seoul"]},"#
            + #"{"id":"\#(target.code)","kind":"country","name":"\#(target.name)","iso3":"\#(target.code)","aliases":[]}],"#
            + #""relations":[{"source":"KOR","type":"\#(type)","class":"THREATEN","quad":"verbal conflict","#
            + #""target":"\#(target.code)","symmetric":false,"polarity":"affirmed","modality":"\#(modality)","#
            + #""evidence":[\#(evidence)]}]}"# + "\n"
    }

    /// "Seoul warned Moscow." as CoNLL-U.
    static let parsed = """
        # newdoc id = parsed
        # sent_id = 1
        # text = Seoul warned Moscow.
        1\tSeoul\tSeoul\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_
        2\twarned\twarn\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
        3\tMoscow\tMoscow\tPROPN\tNNP\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No
        4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


        """
}
