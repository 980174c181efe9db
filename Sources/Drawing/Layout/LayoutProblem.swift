/// What has to be placed: the sizes of boxes and labels and what joins what.
struct LayoutProblem: Sendable {
    /// A line to be drawn between two boxes.
    struct Link: Sendable {
        /// Index of the box it starts from.
        let source: Int
        /// Index of the box it leads to.
        let target: Int
        /// Width and height of its label in points; zero where none is drawn.
        let labelSize: Point
        /// Width of the line in points.
        let width: Double
        /// What it is to the diagram.
        var role = Role.edge
    }

    /// What a line is to the diagram.
    enum Role: Hashable, Sendable {
        /// An edge from box to box.
        case edge
        /// A line from a hub to one who took part.
        case spoke
    }

    /// Width and height of every box in points, the signs of hubs behind the others.
    let boxSizes: [Point]
    /// The lines, those of hubs behind the others.
    let links: [Link]
    /// Boxes that should lie near each other though no line joins them.
    let ties: [Diagram.Tie]
    /// Height in points of what will stand above the drawing.
    let headRoom: Double
    /// For every box the lines that touch it.
    let linksAtBox: [[Int]]

    /// Up to how many lines all are labelled; beyond, only the most reported ones, and those where there is room.
    static let labelledLines = 600
    /// How many of more lines are labelled.
    static let labelledLinesOfMany = 200

    /// Whether there are more lines than can all be labelled.
    var isCrowded: Bool { links.count > Self.labelledLines }

    init(boxSizes: [Point], links: [Link], ties: [Diagram.Tie], headRoom: Double = 0) {
        self.boxSizes = boxSizes
        self.links = links
        self.ties = ties
        self.headRoom = headRoom
        var linksAtBox = [[Int]](repeating: [], count: boxSizes.count)
        for (index, link) in links.enumerated() {
            linksAtBox[link.source].append(index)
            if link.target != link.source { linksAtBox[link.target].append(index) }
        }
        self.linksAtBox = linksAtBox
    }
}
