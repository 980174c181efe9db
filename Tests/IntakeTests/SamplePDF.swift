/// Small PDFs, written by hand.
enum SamplePDF {
    /// A PDF of pages of lines, from the top down; a page without lines is a picture.
    static func bytes(pages: [[String]]) -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>")
        for (index, lines) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents \(5 + 2 * index) 0 R "
                    + "/Resources << /Font << /F1 3 0 R >> >> >>")
            let content =
                lines.isEmpty ? "0 0 400 600 re f" : "BT 50 580 Td \(lines.map(shown).joined(separator: "\n")) ET"
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
        return Array((file + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }

    /// A line: `# ` before it makes a title, `~` alone a gap.
    private static func shown(_ line: String) -> String {
        if line == "~" { return "0 -20 Td" }
        let isTitle = line.hasPrefix("# ")
        let words = isTitle ? String(line.dropFirst(2)) : line
        return "/F1 \(isTitle ? 18 : 10) Tf (\(words)) Tj 0 -\(isTitle ? 24 : 12) Td"
    }
}
