import Foundation
import Intake

/// Has the text of PDFs taken out by a process of its own: Poppler is large, and files made to break it are many.
enum PrintedProcess {
    /// The text of a PDF.
    static func text(_ bytes: [UInt8], _ limits: Limits) throws(IntakeError) -> PrintedText {
        let process = ChildProcess(
            command: UnprintCommand.name, seconds: limits.pdfSeconds, mebibytes: limits.pdfMebibytes,
            patience: limits.pdfPatience)
        let answer: Data
        do {
            answer = try process.answer(to: Data(bytes))
        } catch {
            switch error {
            case .outOfTime: throw .exhausted("longer than \(limits.pdfSeconds) seconds to read")
            case .brokeDown:
                throw .malformed("a PDF, but Poppler broke down over it, as it does with less memory than it takes")
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
