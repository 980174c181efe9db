import CPoppler

/// The lines of a PDF, by way of Poppler.
struct PrintedPages {
    /// The lines, page by page in the order of reading.
    let lines: [PrintedLine]
    let pageCount: Int
    /// The title that the document gives itself.
    let title: String?

    /// Reads a document.
    ///
    /// - Throws: `IntakeError` where Poppler is missing, or the document is locked, damaged or too long.
    init(_ bytes: [UInt8], limits: Limits) throws(IntakeError) {
        let read = bytes.withUnsafeBytes { buffer in
            Result { () throws(IntakeError) in
                try Self.read(buffer.bindMemory(to: CChar.self).baseAddress, bytes.count, limits)
            }
        }
        (lines, pageCount, title) = try read.get()
    }

    private static func read(
        _ bytes: UnsafePointer<CChar>?, _ length: Int, _ limits: Limits
    ) throws(IntakeError) -> (lines: [PrintedLine], pageCount: Int, title: String?) {
        var why: Int32 = 0
        let document = entpp_open(bytes, length, &why)
        defer { entpp_close(document) }
        switch Int(why) {
        case ENTPP_READ: break
        case ENTPP_MISSING: throw .missing(library: "Poppler, which reads PDF,", package: "libpoppler-glib8")
        case ENTPP_LOCKED: throw .malformed("a PDF locked with a password")
        default: throw .malformed("a PDF, but damaged")
        }
        let count = Int(entpp_page_count(document))
        guard count <= limits.pages else { throw .exhausted("more than \(limits.pages) pages to read") }
        var lines: [PrintedLine] = []
        for index in 0..<max(0, count) {
            let page = entpp_read_page(document, Int32(index))
            defer { entpp_release_page(page) }
            lines += Self.lines(of: page, number: index)
        }
        let title = entpp_title(document)
        defer { entpp_release_text(title) }
        return (lines, count, title.map { CleanLine.of(String(cString: $0)) })
    }

    private static func lines(of page: entpp_page, number: Int) -> [PrintedLine] {
        guard let text = page.text else { return [] }
        let boxes = UnsafeBufferPointer(start: page.boxes, count: page.box_count)
        var lines: [PrintedLine] = []
        var (line, place) = ("", 0)
        var box: entpp_box?
        func finish() {
            let clean = CleanLine.of(line)
            if let box, !clean.isEmpty {
                lines.append(
                    PrintedLine(
                        text: clean, page: number, left: box.left, top: box.top, right: box.right, bottom: box.bottom,
                        pageHeight: page.height))
            }
            (line, box) = ("", nil)
        }
        for scalar in String(cString: text).unicodeScalars {
            defer { place += 1 }
            guard scalar != "\n" else {
                finish()
                continue
            }
            line.unicodeScalars.append(scalar)
            guard place < boxes.count, !scalar.properties.isWhitespace else { continue }
            let letter = boxes[place]
            box =
                box.map {
                    entpp_box(
                        left: min($0.left, letter.left), top: min($0.top, letter.top),
                        right: max($0.right, letter.right),
                        bottom: max($0.bottom, letter.bottom))
                } ?? letter
        }
        finish()
        return lines
    }
}
