import Graphs

extension Statement {
    /// The most names that a sentence about several gives.
    private static let nameLimit = 60

    /// Puts a relation into words; where several did it with one another, with the names of them all.
    ///
    /// Where two tellings are compared, the mark of who says it goes before the words.
    package init(
        _ relation: Relation, of several: [EntityID] = [], in graph: EntityGraph, includesObject: Bool,
        mark: Comparison.Mark? = nil
    ) {
        self.init(Telling(relation), of: several, in: graph, includesObject: includesObject, mark: mark)
    }

    /// The same of a relation that may be told together with the promise of it.
    init(
        _ telling: Telling, of several: [EntityID] = [], in graph: EntityGraph, includesObject: Bool,
        mark: Comparison.Mark? = nil
    ) {
        let relation = telling.relation
        relations = telling.relations.map(\.key)
        confidence = relation.confidence.map { "confidence \(Decimals.text($0, 2))" }
        let wording = Wording(phrasebook: .standard, target: graph.entity(relation.target)?.kind)
        func name(_ id: EntityID) -> String {
            DisplayText(ofFirst: [graph.entity(id)?.name ?? "", id.text]).shortened(to: 80)
        }
        let objects = relation.objects.map { DisplayText($0) }.filter { !$0.text.isEmpty }
        // Several objects do not fit on the edge; the sentence lists them.
        let object = objects.count == 1 ? objects[0] : nil
        let shortObject = object.flatMap { includesObject && DisplayText.columns(of: $0.text) <= 28 ? $0.text : nil }
        let company = several.isEmpty ? Wording.Company.pair : .several
        let sign = mark.map { $0.sign.isEmpty ? "" : $0.sign + " " } ?? ""
        label = DisplayText(sign + wording.label(of: telling, object: shortObject, company: company))
            .wrapped(to: 26, limit: 3)
        let longObject = object?.shortened(to: 120)
        let unnamed = several.count - Self.nameLimit
        var sentence =
            switch company {
            case .pair:
                wording.sentence(
                    of: telling, source: name(relation.source), target: name(relation.target), object: longObject)
            case .several:
                wording.sentence(
                    of: relation,
                    parties: several.prefix(Self.nameLimit).map(name) + (unnamed > 0 ? ["\(unnamed) more"] : []),
                    object: longObject)
            }
        let listed = objects.count > 1 ? ShortList(objects.map { $0.shortened(to: 60) }).items : []
        let remarks = listed + Self.times(of: relation)
        if !remarks.isEmpty { sentence += " (\(remarks.joined(separator: "; ")))" }
        if !relation.isToldOutright {
            let tellers = ShortList(relation.attributions.map { $0.remark(naming: name) }).items
            sentence += ", " + tellers.joined(separator: "; ")
        }
        self.sentence = (mark?.words ?? "") + sentence
        type = relation.type.name
        // The words of a promise are mostly those of what is promised.
        var seen: Set<Evidence> = []
        let evidence = telling.relations.flatMap(\.evidence).filter { seen.insert($0.asPassage).inserted }
        let shown = evidence.prefix(4).map { evidence in
            let remarks = relation.isToldAlike ? [] : evidence.remarks(naming: name)
            let remark = DisplayText(remarks.joined(separator: "; ")).shortened(to: 120)
            return "\u{201C}\(DisplayText(evidence.quote).shortened(to: 400))\u{201D} "
                + (remark.isEmpty ? "" : "(\(remark)) ") + "\u{2013} "
                + DisplayText(evidence.document).shortened(to: 120)
        }
        let left = evidence.count - shown.count
        quotes = left > 0 ? shown + ["and \(left) more"] : shown
    }

    /// The words of a single time; of several the ISO forms, which are short and tell one Thursday from another.
    private static func times(of relation: Relation) -> [String] {
        let times = relation.times
        let words = times.map { times.count == 1 ? $0.text : $0.iso ?? $0.text }
        return ShortList(words.map { DisplayText($0).shortened(to: 60) }.filter { !$0.isEmpty }).items
    }
}
