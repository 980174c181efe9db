import Foundation
import Linguistics

/// A sentence whose names are known.
struct NamedText {
    /// Which document it stands in.
    let document: String
    let forms: [String]
    let names: [NameSpan]

    private static let newDocument = "# newdoc id = "

    /// The sentences of a UNER file in IOB2 (number, form, mark).
    static func uner(_ name: String, in folder: URL) throws -> [NamedText] {
        let bytes = try TreebankFolder(url: folder).bytes(of: name + ".iob2")
        var texts: [NamedText] = []
        var forms: [String] = []
        var marks: [String] = []
        var document = ""
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(Self.newDocument) { document = String(line.dropFirst(Self.newDocument.count)) }
            let fields = line.split(separator: "\t")
            if !line.hasPrefix("#"), fields.count >= 3 {
                forms.append(String(fields[1]))
                marks.append(String(fields[2]))
            } else if line.isEmpty, !forms.isEmpty {
                texts.append(NamedText(document: document, forms: forms, names: NameSpan.spans(iob: marks)))
                (forms, marks) = ([], [])
            }
        }
        return texts
    }
}

extension [NamedText] {
    /// The sentences of each document, in order.
    var documents: [ArraySlice<NamedText>] {
        let starts = indices.filter { $0 == startIndex || self[$0].document != self[$0 - 1].document }
        return zip(starts, starts.dropFirst() + [endIndex]).map { self[$0..<$1] }
    }
}
