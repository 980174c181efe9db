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
        var draft = PieceDraft(page: number, pageHeight: page.height)
        for (place, scalar) in String(cString: text).unicodeScalars.enumerated() {
            draft.add(scalar, place < boxes.count ? boxes[place] : nil)
        }
        return PrintedColumns.lines(of: draft.finished())
    }
}

/// The words of a page as its letters come.
private struct PieceDraft {
    /// Letters that stand further apart than this belong to two words, in heights.
    private static let gap = 0.6

    let page: Int
    let pageHeight: Double
    private var pieces: [PrintedLine] = []
    private var text = ""
    private var box: entpp_box?

    init(page: Int, pageHeight: Double) {
        self.page = page
        self.pageHeight = pageHeight
    }

    mutating func add(_ scalar: Unicode.Scalar, _ letter: entpp_box?) {
        if let ligature = Self.ligature(scalar) {
            if let letter { widen(to: letter) }
            text += ligature
        } else if scalar.properties.isWhitespace {
            finish()
        } else {
            if let letter { widen(to: letter) }
            // A soft hyphen is shown only where a line ends.
            text.unicodeScalars.append(scalar == "\u{AD}" ? "\u{2010}" : scalar)
        }
    }

    mutating func finished() -> [PrintedLine] {
        finish()
        return pieces
    }

    private mutating func widen(to letter: entpp_box) {
        guard let box else {
            self.box = letter
            return
        }
        let height = box.bottom - box.top
        let isApart = letter.left > box.right + Self.gap * height || letter.right < box.left - Self.gap * height
        guard !isApart, letter.top < box.bottom, letter.bottom > box.top else {
            finish()
            self.box = letter
            return
        }
        self.box = entpp_box(
            left: min(box.left, letter.left), top: min(box.top, letter.top), right: max(box.right, letter.right),
            bottom: max(box.bottom, letter.bottom))
    }

    private mutating func finish() {
        let clean = CleanLine.of(text)
        if let box, !clean.isEmpty, [box.left, box.top, box.right, box.bottom].allSatisfy(\.isFinite) {
            pieces.append(
                PrintedLine(
                    text: clean, page: page, left: box.left, top: box.top, right: box.right, bottom: box.bottom,
                    pageHeight: pageHeight))
        }
        (text, box) = ("", nil)
    }

    /// What TeX's fonts of old, which do not tell what their letters are, have in the places of controls (the encodings OT1
    /// and T1).
    private static func ligature(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x0B, 0x1B: "ff"
        case 0x0C, 0x1C: "fi"
        case 0x1D: "fl"
        case 0x0E, 0x1E: "ffi"
        case 0x0F, 0x1F: "ffl"
        case 0x10: "“"
        case 0x11: "”"
        case 0x12: "„"
        case 0x13: "«"
        case 0x14: "»"
        case 0x15: "–"
        case 0x16: "—"
        default: nil
        }
    }
}
