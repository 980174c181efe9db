import Graphs

extension Statement {
    init(_ relation: Relation, in graph: EntityGraph, includesObject: Bool) {
        let wording = Wording(phrasebook: .standard)
        func name(_ id: EntityID) -> String {
            DisplayText(ofFirst: [graph.entity(id)?.name ?? "", id.text]).shortened(to: 80)
        }
        let object = relation.object.map { DisplayText($0) }.flatMap { $0.text.isEmpty ? nil : $0 }
        let shortObject = object.flatMap { includesObject && DisplayText.columns(of: $0.text) <= 28 ? $0.text : nil }
        label = DisplayText(wording.label(of: relation, object: shortObject)).wrapped(to: 26, limit: 3)
        var sentence = wording.sentence(
            of: relation, source: name(relation.source), target: name(relation.target),
            object: object?.shortened(to: 120))
        if let time = relation.time.map({ DisplayText($0.text).shortened(to: 60) }), !time.isEmpty {
            sentence += " (\(time))"
        }
        if let teller = relation.attribution.first {
            sentence += ", according to \(name(teller))"
            sentence += relation.attribution.dropFirst().map { ", quoted by \(name($0))" }.joined()
        }
        self.sentence = sentence
        type = relation.type.name
        let shown = relation.evidence.prefix(4).map { evidence in
            "\u{201C}\(DisplayText(evidence.quote).shortened(to: 400))\u{201D} \u{2013} "
                + DisplayText(evidence.document).shortened(to: 120)
        }
        let left = relation.evidence.count - shown.count
        quotes = left > 0 ? shown + ["and \(left) more"] : shown
    }
}
