/// The paragraphs of a mail in plain text.
enum MailText {
    /// The paragraphs, without what is quoted of other mails and without the signature.
    static func paragraphs(of text: String) -> [String] {
        var paragraphs: [String] = []
        var open: [String] = []
        func finish() {
            if !open.isEmpty { paragraphs.append(open.joined(separator: " ")) }
            open = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line == "-- " || line == "--" { break }
            let bare = line.drop(while: \.isWhitespace)
            if bare.isEmpty || bare.first == ">" || isRule(bare) {
                // "On Monday Ada wrote:" stands over what is quoted.
                if bare.first == ">", open.last?.hasSuffix("wrote:") == true { open = [] }
                finish()
                continue
            }
            if isField(bare) { continue }
            if ["- ", "* ", "• "].contains(where: bare.hasPrefix) { finish() }
            open.append(CleanLine.of(String(bare)))
        }
        finish()
        return paragraphs
    }

    private static func isRule(_ line: Substring) -> Bool {
        line.count >= 3
            && (line.allSatisfy { "-=_*~#".contains($0) } || line.hasPrefix("-----") || line.hasPrefix("_____"))
    }

    /// The head of a mail that is handed on.
    private static func isField(_ line: Substring) -> Bool {
        ["From: ", "Sent: ", "To: ", "Cc: ", "Date: ", "Subject: ", "Reply-To: "].contains(where: line.hasPrefix)
    }
}
