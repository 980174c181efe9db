import ArgumentParser
import Foundation

/// Parses the arguments, runs the command and turns every error into one line and an exit status.
@main
enum Main {
    static func main() {
        // A reader that has seen enough (`entente types | head`) is no trouble: the write fails and we stop.
        signal(SIGPIPE, SIG_IGN)
        // Nor is a limit on the size of files: the write fails, and we say so.
        signal(SIGXFSZ, SIG_IGN)
        Descriptor.holdStandardStreams()
        let status = run(ArgumentText.words).rawValue
        // What has not come to a place yet where it can stop must not meet what the system takes down.
        if DocumentLimit.hasUnfinished { _exit(status) }
        exit(status)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        if let usage = UsageComplaint(ofUnknownCommandIn: arguments) { return end(usage.complaint, .usage) }
        do {
            var command = try command(of: arguments)
            try command.run()
            return .answered
        } catch let complaint as Complaint {
            return end(complaint, .trouble)
        } catch let nothing as Nothing {
            return end(nothing.complaint, nothing.status)
        } catch is BrokenPipe {
            return .answered
        } catch let code as ExitCode {
            return ExitStatus(rawValue: code.rawValue) ?? .trouble
        } catch {
            return end(error, arguments)
        }
    }

    /// The command that is asked for, with files from lists and a person's defaults.
    private static func command(of arguments: [String]) throws -> any ParsableCommand {
        let environment = ProcessInfo.processInfo.environment
        let asked = try Defaults.applied(to: arguments, environment: environment)
        do {
            return try EntenteCommand.parseAsRoot(FileLists.expanded(asked.words))
        } catch {
            // What is wrong only with the defaults is no mistake on the command line.
            guard let file = asked.file, EntenteCommand.exitCode(for: error) == .validationFailure,
                (try? EntenteCommand.parseAsRoot(FileLists.expanded(asked.own))) != nil
            else { throw error }
            throw Complaint(about: file.text, UsageComplaint(error, arguments: []).complaint.message)
        }
    }

    /// What ArgumentParser throws: help that was asked for, a wrong command line, or an error of ours inside one.
    private static func end(_ error: any Error, _ arguments: [String]) -> ExitStatus {
        switch EntenteCommand.exitCode(for: error) {
        case .success:
            do {
                try Printer.print([EntenteCommand.fullMessage(for: error, columns: nil)])
                return .answered
            } catch is BrokenPipe {
                return .answered
            } catch {
                return end(Complaint(about: nil, "\(error)"), .trouble)
            }
        case .validationFailure: return end(UsageComplaint(error, arguments: arguments).complaint, .usage)
        default: return end(Complaint(about: nil, EntenteCommand.message(for: error)), .trouble)
        }
    }

    private static func end(_ complaint: Complaint, _ status: ExitStatus) -> ExitStatus {
        Terminal.complain(complaint)
        return status
    }
}
