/// The sign of a hub: a flat hexagon in the colour of its lines, pointed to the left and the right.
enum HubLook {
    /// How far each point reaches beyond the words, in points.
    static let inset = 8.0
    /// Width of the outline in points.
    static let frameWidth = 1.3

    /// The corners, from the left one round by the upper edge.
    static func corners(of box: Box) -> [Point] {
        let y = box.centre.y
        return [
            Point(box.left, y), Point(box.left + inset, box.top), Point(box.right - inset, box.top),
            Point(box.right, y), Point(box.right - inset, box.bottom), Point(box.left + inset, box.bottom),
        ]
    }
}
