import Linguistics

/// Offices that are told as those of another: a counterpart's, a colleague's.
extension OfficeReader {
    /// In `hosted his Venezuelan counterpart Maduro` the counterpart holds the office of the one named last before.
    func mirrored(_ offices: [Int: [StatedOffice]]) -> [Int: [StatedOffice]] {
        let models = offices.values.joined().filter { !$0.isCounterpart && !$0.isAddress && !$0.record.isPost }
        return offices.compactMapValues { held in
            let mirrored = held.compactMap { office -> StatedOffice? in
                guard office.isCounterpart else { return office }
                if office.isColleague { return colleague(office, offices) }
                if isOfOneWithoutOffice(office, offices) { return office }
                let before = models.filter { $0.cue < office.cue }.max { $0.cue < $1.cue }
                guard let model = before ?? models.min(by: { $0.cue < $1.cue }) else { return office }
                return office.mirroring(model)
            }
            return mirrored.isEmpty ? nil : mirrored
        }
    }

    /// Whether the subject before a counterpart is someone whose office is told elsewhere: `Mr Silva will call on the
    /// president and meet his counterpart`.
    private func isOfOneWithoutOffice(_ office: StatedOffice, _ offices: [Int: [StatedOffice]]) -> Bool {
        let subject = mentions.lastIndex { mention in
            guard case .person = mention.referent, grammar.base(mention.head) == "nsubj" else { return false }
            return grammar.tokens[mention.head].range.end <= office.cue.start
        }
        guard let subject else { return false }
        return offices[subject]?.allSatisfy(\.isAddress) ?? true
    }

    /// The office of `his Paraguayan colleague`: that of the one person named last before, if any.
    private func colleague(_ office: StatedOffice, _ offices: [Int: [StatedOffice]]) -> StatedOffice? {
        guard let start = grammar.tokens.firstIndex(where: { $0.range.start >= office.cue.start }),
            let last = mentions.lastIndex(where: { mention in
                guard case .person = mention.referent else { return false }
                return mention.tokens.upperBound <= start
            }), let model = offices[last]?.first(where: { !$0.isCounterpart && !$0.isAddress })
        else { return nil }
        return office.mirroring(model)
    }
}
