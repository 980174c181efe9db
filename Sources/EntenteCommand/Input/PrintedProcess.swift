import Foundation
import Intake

/// Has the text of PDFs taken out by a process of its own: Poppler is large, and files made to break it are many.
enum PrintedProcess {
    private static let seconds = 60
    private static let mebibytes = 2_048

    /// The text of a PDF.
    static func text(_ bytes: [UInt8], _ limits: Limits) throws(IntakeError) -> PrintedText {
        let process = ChildProcess(command: UnprintCommand.name, seconds: seconds, mebibytes: mebibytes)
        let answer: Data
        do {
            answer = try process.answer(to: Data(bytes))
        } catch {
            switch error {
            case .outOfTime: throw .exhausted("longer than \(seconds) seconds to read")
            case .brokeDown: throw .malformed("a PDF, but Poppler broke down over it")
            case .notStarted(let reason): throw .exhausted("a process that could not be started (\(reason))")
            case .refused: throw .malformed("a PDF, but damaged")
            }
        }
        guard let answer = try? JSONDecoder().decode(PrintedText.Answer.self, from: answer) else {
            throw .malformed("a PDF, but damaged")
        }
        return try answer.get()
    }
}
