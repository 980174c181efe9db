/// Rules by which a box that the pointer rests on lifts its lines, without any script: all others fade.
struct SVGHover {
    let diagram: Diagram

    /// Past so many boxes there are no rules: they would weigh more than the picture.
    private static let boxLimit = 400

    var rules: String {
        let count = diagram.nodes.count
        guard count > 2, count <= Self.boxLimit else { return "" }
        let faded = diagram.nodes.map { node in
            "svg:has(#node-\(node.id):hover) :is(.edge,.label,.hub-of-several):not(.at-\(node.id)){opacity:.15}"
        }
        return "@media (hover:hover){\n" + faded.joined(separator: "\n") + "\n}\n"
    }

    /// The classes of what touches some boxes.
    static func classes(_ boxes: [Int], in diagram: Diagram) -> String {
        boxes.map { "at-" + diagram.nodes[$0].id }.joined(separator: " ")
    }
}
