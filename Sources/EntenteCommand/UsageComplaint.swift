import ArgumentParser
import Foundation
import Graphs

/// What is wrong with a command line, in one line with what to do.
struct UsageComplaint {
    /// The line.
    let complaint: Complaint

    /// Words it as all complaints are worded: what happened; what to do.
    init(_ error: any Error, arguments: [String]) {
        let message = EntenteCommand.message(for: error).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // A long list of values comes a value a line.
        let list = "one of the following: - "
        let told =
            message.contains(list) ? message.replacing(list, with: "one of ").replacing(" - ", with: ", ") : message
        let said = told.components(separatedBy: ". ").map(Self.uncapitalised).joined(separator: "; ")
        let dashed = arguments.first { $0.hasPrefix("-") && Self.isFile($0) }
        if let dashed {
            // What the letters of the name might mean as options is no help.
            let said = said.components(separatedBy: "; did you mean")[0]
            complaint = Complaint(about: nil, "\(said); a file whose name begins with a dash is given as ./\(dashed)")
        } else {
            complaint = Complaint(about: nil, said.contains("; ") ? said : "\(said); see '\(Self.help(on: error))'")
        }
    }

    /// Complains of a first word that is no command, or of a command that help does not know.
    init?(ofUnknownCommandIn arguments: [String]) {
        let words = arguments.first == "help" ? Array(arguments.dropFirst()) : arguments
        guard let word = words.first, !word.hasPrefix("-"), !Self.commands.contains(word),
            ![ArrangeCommand.name, UnprintCommand.name].contains(word)
        else { return nil }
        let nearest = NearestNames(Self.commands).nearest(to: word)
        let advice =
            if Self.isFile(word) {
                "a command goes before the files: entente draw \(word)"
            } else if nearest.isEmpty {
                "see 'entente help'"
            } else {
                "did you mean \(nearest.joined(separator: " or "))?"
            }
        complaint = Complaint(about: nil, "there is no command '\(word)'; \(advice)")
    }

    private static var commands: [String] {
        EntenteCommand.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap { command in
            [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
        } + ["help"]
    }

    private static func isFile(_ word: String) -> Bool {
        Descriptor.status(of: FilePath(argument: word)) != nil
    }

    private static func uncapitalised(_ text: String) -> String {
        guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
        let whole = first.lowercased() + text.dropFirst()
        return whole.hasSuffix(".") ? String(whole.dropLast()) : whole
    }

    /// The command that shows the help on what was meant, as ArgumentParser tells it behind the error.
    private static func help(on error: any Error) -> String {
        let parts = EntenteCommand.fullMessage(for: error).split(separator: "  See '", maxSplits: 1)
        return parts.count == 2 ? String(parts[1].prefix { $0 != "'" }) : "entente help"
    }
}
