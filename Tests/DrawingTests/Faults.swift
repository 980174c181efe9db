import Graphs

@testable import Drawing

/// Counts what makes a drawing hard to read, measured on the finished layout and not by the search's own reckoning.
struct Faults {
    let boxesOnBoxes: Int
    let labelsOnBoxes: Int
    let labelsOnLabels: Int
    let linesThroughBoxes: Int
    let linesThroughLabels: Int

    init(_ layout: Layout, _ graph: EntityGraph) {
        let edges = Diagram(graph: graph).edges
        let labels = layout.lines.map(\.label)
        let signs = layout.hubs.map(\.box)
        func pairs(_ boxes: [Box]) -> Int {
            boxes.indices.reduce(0) { count, index in
                count + boxes[..<index].filter { $0.overlaps(boxes[index]) }.count
            }
        }
        boxesOnBoxes = pairs(layout.boxes + signs)
        labelsOnLabels = pairs(labels.compactMap(\.self))
        labelsOnBoxes = labels.compactMap(\.self).reduce(0) { count, label in
            count + (layout.boxes + signs).filter { $0.overlaps(label) }.count
        }
        var throughBoxes = 0
        var throughLabels = 0
        for (index, line) in layout.lines.enumerated() {
            let points = (0...40).map { line.curve.point(at: Double($0) / 40) }
            let ends = [edges[index].source, edges[index].target]
            for (box, place) in layout.boxes.enumerated() where !ends.contains(box) {
                if points.contains(where: place.contains) { throughBoxes += 1 }
            }
            for (other, label) in labels.enumerated() where other != index {
                if let label, points.contains(where: label.contains) { throughLabels += 1 }
            }
        }
        linesThroughBoxes = throughBoxes
        linesThroughLabels = throughLabels
    }
}
