/// How a form becomes its dictionary form: change the case, cut bytes off the end, put others there.
package struct LemmaEdit: Hashable, Sendable {
    /// What happens to capitals before anything else.
    package enum Casing: Int, Hashable, Sendable, CaseIterable {
        case kept, lowered, titled
    }

    /// What happens to capitals.
    package let casing: Casing
    /// How many bytes are cut off the end.
    package let cut: Int
    /// What is put there instead.
    package let ending: String

    /// Makes an edit.
    package init(casing: Casing, cut: Int, ending: String) {
        self.casing = casing
        self.cut = cut
        self.ending = ending
    }

    /// The edit that turns a form into a lemma, touching as little as possible.
    package init(from form: String, to lemma: String) {
        func edit(_ casing: Casing) -> LemmaEdit {
            let start = Self.cased(form, casing)
            var common = zip(start.utf8, lemma.utf8).prefix { $0 == $1 }.count
            let bytes = Array(start.utf8)
            while common > 0, common < bytes.count, bytes[common] & 0xC0 == 0x80 { common -= 1 }
            return LemmaEdit(
                casing: casing, cut: bytes.count - common,
                ending: String(decoding: Array(lemma.utf8)[common...], as: UTF8.self))
        }
        let edits = Casing.allCases.map(edit)
        // Of equal edits the one that also fits the word in another case: "the" and "The" are both lowered.
        self = edits.min { ($0.cost, $0.rank) < ($1.cost, $1.rank) } ?? edits[0]
    }

    private var rank: Int { casing == .lowered ? 0 : casing == .titled ? 1 : 2 }
    private var cost: Int { cut + ending.utf8.count }

    /// The lemma of a form; the form itself where it is too short for the edit.
    package func applied(to form: String) -> String {
        let start = Self.cased(form, casing)
        guard cut > 0 || !ending.isEmpty else { return start }
        let count = start.utf8.count
        guard cut <= count, let kept = String(start.utf8.prefix(count - cut)), count - cut + ending.utf8.count > 0
        else { return start }
        return kept + ending
    }

    private static func cased(_ form: String, _ casing: Casing) -> String {
        switch casing {
        case .kept: form
        case .lowered: form.utf8.allSatisfy { (97...122).contains($0) } ? form : form.lowercased()
        case .titled: form.prefix(1).uppercased() + form.dropFirst().lowercased()
        }
    }

    /// As written in the model.
    package var text: String { "\(casing.rawValue)\(Character(UnicodeScalar(UInt8(33 + min(cut, 90)))))\(ending)" }

    /// Reads what `text` gives.
    init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, let casing = Casing(rawValue: Int(bytes[0]) - 48), (33...123).contains(bytes[1])
        else { return nil }
        self.init(casing: casing, cut: Int(bytes[1]) - 33, ending: String(decoding: bytes[2...], as: UTF8.self))
    }
}
