import Foundation
import Linguistics

/// The sentences of one CoNLL-U file of a folder of treebanks.
struct Treebank {
    /// The file's name without its endings, `ewt-train` for example.
    let name: String
    /// Its sentences in the order of the file.
    let sentences: [CoNLLUSentence]

    /// Reads `name.conllu`, or `name.conllu.xz` through the `xz` command.
    ///
    /// - Throws: `TreebankError` when neither is there, `xz` fails, or the text is not CoNLL-U.
    init(_ name: String, in folder: URL) throws(TreebankError) {
        let bytes = try TreebankFolder(url: folder).bytes(of: name + ".conllu")
        do {
            sentences = try CoNLLUReader().read(bytes: bytes)
        } catch {
            throw .malformed(file: name + ".conllu", error: error)
        }
        self.name = name
    }

    /// Makes a treebank of sentences at hand.
    init(name: String, sentences: [CoNLLUSentence]) {
        self.name = name
        self.sentences = sentences
    }

    /// The sentences of each document, in order.
    var documents: [[CoNLLUSentence]] {
        var documents: [[CoNLLUSentence]] = []
        for sentence in sentences {
            if sentence.newDocument != nil || documents.isEmpty { documents.append([]) }
            documents[documents.count - 1].append(sentence)
        }
        return documents
    }

    /// Only the documents whose name contains a text, `_news_` for example.
    func documents(named part: String) -> Treebank {
        let chosen = documents.filter { $0.first?.newDocument?.contains(part) ?? false }
        return Treebank(name: name + part, sentences: chosen.flatMap { $0 })
    }
}

/// Why a treebank could not be read.
enum TreebankError: Error, CustomStringConvertible {
    case missing(file: String)
    case unpacking(file: String)
    case malformed(file: String, error: CoNLLUError)

    var description: String {
        switch self {
        case .missing(let file): "\(file): no such file, packed with xz or plain, in the folder of treebanks"
        case .unpacking(let file): "\(file): ‘xz’ could not unpack it; install xz-utils or unpack it by hand"
        case .malformed(let file, let error): "\(file):\(error.line): \(error)"
        }
    }
}
