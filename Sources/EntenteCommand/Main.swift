import ArgumentParser
import Foundation

/// Parses the arguments, runs the command and turns every error into one line and an exit status.
@main
enum Main {
    static func main() {
        // A reader that has seen enough (`entente types | head`) is no trouble: the write fails and we stop.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try EntenteCommand.parseAsRoot()
            try command.run()
        } catch let error as Complaint {
            Terminal.complain(error)
            exit(ExitStatus.trouble.rawValue)
        } catch is BrokenPipe {
            exit(ExitStatus.answered.rawValue)
        } catch  where EntenteCommand.exitCode(for: error) == .failure && !(error is ExitCode) {
            Terminal.complain(Complaint(about: nil, "\(error)"))
            exit(ExitStatus.trouble.rawValue)
        } catch {
            EntenteCommand.exit(withError: error)
        }
    }
}
