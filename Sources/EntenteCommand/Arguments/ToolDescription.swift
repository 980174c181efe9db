import ArgumentParser
import Foundation

/// What the command's parser tells of its commands and options.
struct ToolDescription {
    /// An option of a command.
    struct Option {
        /// The words that stand for it: `--output`, `-o`.
        let words: [String]
        let isFlag: Bool
        /// Whether its value is a file.
        let isFile: Bool

        /// Whether a command line has it.
        func isGiven(in given: [String]) -> Bool {
            given.contains { word in words.contains { word == $0 || word.hasPrefix($0 + "=") } }
        }
    }

    private let options: [String: [String: Option]]

    /// The options of a command by their long names; nothing where there is no such command.
    func options(of command: String) -> [String: Option]? { options[command] }

    /// The options of all commands.
    var allOptions: [String: Option] { options.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } } }

    /// What `entente` can do.
    static func ofEntente() throws(Complaint) -> ToolDescription {
        guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(EntenteCommand._dumpHelp().utf8)) else {
            throw Complaint(about: nil, "the options of entente are not known; leave out the file of defaults")
        }
        let commands = tool.command.subcommands ?? []
        return ToolDescription(
            options: Dictionary(commands.map { ($0.commandName, $0.options) }) { first, _ in first })
    }

    private struct Tool: Decodable {
        let command: Command
    }

    private struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?

        var options: [String: Option] {
            let named = (arguments ?? []).filter { $0.kind != "positional" }
            return named.reduce(into: [:]) { options, argument in
                let names = argument.names ?? []
                let words = names.map { ($0.kind == "long" ? "--" : "-") + $0.name }
                for name in names where name.kind == "long" {
                    options[name.name] = Option(
                        words: words, isFlag: argument.kind == "flag", isFile: argument.valueName == "file")
                }
            }
        }
    }

    private struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }
        let kind: String
        let names: [Name]?
        let valueName: String?
    }
}
