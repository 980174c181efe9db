import ArgumentParser
import Foundation
import Graphs
import Yams

/// What a person always wants: options in a file, `~/.config/entente/config.yaml` or the one of `--config`.
///
/// A key is the long name of an option; for one command alone it stands under that command's name. What the command line
/// says goes before what the file says.
struct Defaults {
    private static let option = "--config"
    /// Options that make no sense for every run.
    private static let excluded: Set = ["output", "config", "files-from", "null", "help", "version", "into", "accept"]

    private let path: FilePath
    private let root: Node.Mapping

    /// The words of the command line with what the file adds, and the file, where one added something.
    ///
    /// - Throws: `Complaint` where the file cannot be read, is no YAML or has a key that is no option.
    static func applied(
        to words: [String], environment: [String: String]
    ) throws(Complaint) -> (words: [String], own: [String], file: FilePath?) {
        let (words, named) = try taken(from: words)
        // What the command calls itself for has no defaults.
        guard let command = words.first, !command.hasPrefix("-"),
            ![ArrangeCommand.name, UnprintCommand.name].contains(command),
            let file = named ?? usual(environment)
        else { return (words, words, nil) }
        let tool = try ToolDescription.ofEntente()
        guard let defaults = try Defaults(file) else { return (words, words, nil) }
        let added = try defaults.words(for: command, of: tool, given: Array(words.dropFirst()))
        return ([command] + added + words.dropFirst(), words, added.isEmpty ? nil : file)
    }

    private static func taken(from words: [String]) throws(Complaint) -> (words: [String], file: FilePath?) {
        guard let place = words.firstIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else {
            return (words, nil)
        }
        var words = words
        let word = words.remove(at: place)
        if word != option { return (words, FilePath(argument: String(word.dropFirst(option.count + 1)))) }
        guard place < words.count else {
            throw Complaint(about: nil, "--config wants a file; give one, or /dev/null for no defaults")
        }
        let file = words.remove(at: place)
        return (words, FilePath(argument: file))
    }

    /// The file in its usual place, where there is one.
    private static func usual(_ environment: [String: String]) -> FilePath? {
        let home = environment["HOME"].map { $0 + "/.config" }
        let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
        guard let folder else { return nil }
        let path = FilePath(argument: folder + "/entente/config.yaml")
        return Descriptor.status(of: path) == nil ? nil : path
    }

    private init?(_ path: FilePath) throws(Complaint) {
        self.path = path
        let text = String(decoding: try Descriptor.readAll(path), as: UTF8.self)
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let mark: Mark? = if case .parser(_, _, let mark, _) = error { mark } else { nil }
            throw Complaint(about: path.text, line: mark?.line, "it is no YAML; give lines such as `theme: print`")
        } catch {
            throw Complaint(about: path.text, "it is no YAML; give lines such as `theme: print`")
        }
        guard let node, !(node.scalar?.string.isEmpty ?? false) else { return nil }
        guard let mapping = node.mapping else {
            throw Complaint(about: path.text, "it has no keys; give lines such as `theme: print`")
        }
        root = mapping
    }

    /// The options that are added to a command, checked all of them, also those of others.
    private func words(
        for command: String, of tool: ToolDescription, given words: [String]
    ) throws(Complaint) -> [String] {
        var added: [String] = []
        var own: [String: [String]] = [:]
        for (key, value) in root {
            let name = key.string ?? ""
            if let section = value.mapping {
                guard let options = tool.options(of: name) else {
                    throw complaint(key, "there is no command '\(name)'")
                }
                for (key, value) in section {
                    let words = try self.words(key, value, among: options, "entente \(name) has no option")
                    if name == command { own[key.string ?? ""] = words }
                }
                continue
            }
            _ = try self.words(key, value, among: tool.allOptions, "there is no option")
        }
        for (key, value) in root where value.mapping == nil {
            let name = key.string ?? ""
            guard own[name] == nil, let options = tool.options(of: command), let option = options[name],
                !option.isGiven(in: words)
            else { continue }
            added += try self.words(key, value, among: options, "")
        }
        for (name, ownWords) in own.sorted(by: { $0.key < $1.key }) {
            if tool.options(of: command)?[name]?.isGiven(in: words) == false { added += ownWords }
        }
        return added
    }

    private func words(
        _ key: Node, _ value: Node, among options: [String: ToolDescription.Option], _ problem: String
    ) throws(Complaint) -> [String] {
        let name = key.string ?? ""
        guard let option = options[name], !Self.excluded.contains(name) else {
            let near = options.keys.filter { !Self.excluded.contains($0) }.sorted()
            throw complaint(key, "\(problem) '\(name)'", advice: Self.advice(name, near))
        }
        if option.isFlag {
            guard let truth = value.bool else {
                throw complaint(value, "'\(name)' is \(value.string ?? "")", advice: "write true or false")
            }
            return truth ? ["--\(name)"] : []
        }
        let values = value.sequence.map { Array($0) } ?? [value]
        var words: [String] = []
        for value in values {
            guard let text = value.string else { throw complaint(value, "'\(name)' has no plain value") }
            words.append("--\(name)=\(option.isFile ? absolute(text) : text)")
        }
        return words
    }

    /// A file is named from the folder that the defaults lie in, or from home.
    private func absolute(_ text: String) -> String {
        if text.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] {
            return home + text.dropFirst()
        }
        return text.hasPrefix("/") ? text : ArgumentText.text(path.sibling(text).bytes)
    }

    private static func advice(_ name: String, _ known: [String]) -> String {
        let nearest = NearestNames(known).nearest(to: name)
        return nearest.isEmpty
            ? "give the long name of an option, as in `theme: print`"
            : "did you mean \(nearest.joined(separator: " or "))?"
    }

    private func complaint(_ node: Node, _ problem: String, advice: String = "give `key: value`") -> Complaint {
        Complaint(about: path.text, line: node.mark?.line, "\(problem); \(advice)")
    }
}
