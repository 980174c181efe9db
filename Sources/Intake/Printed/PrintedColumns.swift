/// Puts the pieces of a page into the order of reading: what stands side by side is told column by column.
///
/// A column ends at a corridor that no piece crosses. The one with most lines along it parts the pieces into those above it,
/// to its left, to its right and below it, and so on inside each (Breuel 2002, "Two geometric algorithms for layout analysis").
struct PrintedColumns {
    /// Corridors are looked for at places so far from one another, in points.
    private static let step = 2.0
    /// The most places looked at; those of wider pages lie further apart.
    private static let mostPlaces = 400.0
    /// A corridor is so wide, in heights of a line.
    private static let narrowest = 0.55
    /// The narrowest column, in heights of a line; what is narrower are numbers and marks of lists.
    private static let narrowestColumn = 6.0
    private static let fewestLines = 4
    /// What stands below both columns begins with a gap of so many heights, so near to where the shorter one ends.
    private static let gapBelow = 0.5
    private static let nearBelow = 2.5
    /// A gap in a column is no larger than so many heights.
    private static let mostGap = 5.0
    private static let deepest = 8

    private let height: Double

    /// The lines of a page in the order of reading.
    static func lines(of pieces: [PrintedLine]) -> [PrintedLine] {
        guard !pieces.isEmpty else { return [] }
        let heights = pieces.map(\.height).sorted()
        let columns = PrintedColumns(height: max(1, heights[heights.count / 2]))
        return columns.ordered(pieces, depth: 0)
    }

    private func ordered(_ pieces: [PrintedLine], depth: Int) -> [PrintedLine] {
        guard depth < Self.deepest, let cut = cut(pieces) else { return joined(pieces) }
        let parts = [
            pieces.filter { $0.middle <= cut.top },
            pieces.filter { cut.holds($0) && $0.right <= cut.place + Self.step },
            pieces.filter { cut.holds($0) && $0.right > cut.place + Self.step },
            pieces.filter { $0.middle >= cut.bottom },
        ]
        return parts.flatMap { $0.count < pieces.count ? ordered($0, depth: depth + 1) : joined($0) }
    }

    /// A corridor: where it begins, and from where to where it goes down.
    private struct Cut {
        let place: Double
        let top: Double
        let bottom: Double
        let lines: Int

        func holds(_ piece: PrintedLine) -> Bool { piece.middle > top && piece.middle < bottom }
    }

    private func cut(_ pieces: [PrintedLine]) -> Cut? {
        let left = pieces.reduce(Double.infinity) { min($0, $1.left) }
        let right = pieces.reduce(-Double.infinity) { max($0, $1.right) }
        let span = right - left - 2 * Self.narrowestColumn * height
        guard pieces.count >= 2 * Self.fewestLines, span > 0, span.isFinite else { return nil }
        let sorted = pieces.sorted { $0.middle < $1.middle }
        let step = max(Self.step, span / Self.mostPlaces)
        var best: Cut?
        var place = left + Self.narrowestColumn * height
        while place <= right - Self.narrowestColumn * height {
            if let cut = longest(at: place, in: sorted), cut.lines > best?.lines ?? 0 { best = cut }
            place += step
        }
        return best.map { ended($0, sorted) }
    }

    /// A corridor that ends where the columns do: where they are of one length, what stands below belongs to neither.
    private func ended(_ cut: Cut, _ sorted: [PrintedLine]) -> Cut {
        let held = sorted.filter(cut.holds)
        let (left, right) = (
            held.filter { $0.right <= cut.place + Self.step }, held.filter { $0.right > cut.place + Self.step }
        )
        let (leftEnd, rightEnd) = (end(of: left), end(of: right))
        let end = min(leftEnd, rightEnd)
        let longer = leftEnd > rightEnd ? left : right
        var last = -Double.infinity
        for piece in longer {
            if abs(last - end) <= Self.nearBelow * height, piece.top - last > Self.gapBelow * height,
                piece.middle > end
            {
                return Cut(place: cut.place, top: cut.top, bottom: (last + piece.middle) / 2, lines: cut.lines)
            }
            last = max(last, piece.bottom)
        }
        return cut
    }

    /// Where a column ends: what stands far below is at the foot of the page.
    private func end(of side: [PrintedLine]) -> Double {
        var last = side.first?.bottom ?? -.infinity
        for piece in side {
            guard piece.top - last <= Self.mostGap * height else { break }
            last = max(last, piece.bottom)
        }
        return last
    }

    /// The longest corridor that begins at a place.
    private func longest(at place: Double, in sorted: [PrintedLine]) -> Cut? {
        var best: Cut?
        var run = Run(above: -Double.infinity)
        for piece in sorted {
            if piece.right <= place + Self.step {
                run.left.add(piece)
            } else if piece.left >= place + Self.narrowest * height {
                run.right.add(piece)
            } else {
                if let cut = run.cut(at: place, to: piece.middle), cut.lines > best?.lines ?? 0 { best = cut }
                run = Run(above: piece.middle)
            }
        }
        if let cut = run.cut(at: place, to: .infinity), cut.lines > best?.lines ?? 0 { best = cut }
        return best
    }

    /// What stands on either side of a corridor as it goes down.
    private struct Run {
        let above: Double
        var left = Side()
        var right = Side()

        init(above: Double) { self.above = above }

        func cut(at place: Double, to end: Double) -> Cut? {
            guard min(left.lines, right.lines) >= fewestLines else { return nil }
            // What stands one below the other needs no parting.
            guard left.top < right.bottom, right.top < left.bottom else { return nil }
            return Cut(place: place, top: above, bottom: end, lines: left.lines + right.lines)
        }
    }

    /// The lines on one side.
    private struct Side {
        var lines = 0
        var top = Double.infinity
        var bottom = -Double.infinity

        mutating func add(_ piece: PrintedLine) {
            // Pieces of one line count once.
            if piece.middle > bottom - 0.25 * piece.height { lines += 1 }
            top = min(top, piece.top)
            bottom = max(bottom, piece.bottom)
        }
    }

    /// The lines of a column from the top down, those of pieces at one height put together.
    private func joined(_ pieces: [PrintedLine]) -> [PrintedLine] {
        var lines: [[PrintedLine]] = []
        for piece in pieces.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let first = lines.last?.first, first.isBeside(piece) {
                lines[lines.count - 1].append(piece)
            } else {
                lines.append([piece])
            }
        }
        return lines.map { PrintedLine(joining: $0.sorted { $0.left < $1.left }) }
    }
}

extension PrintedLine {
    /// How far down its middle stands.
    fileprivate var middle: Double { (top + bottom) / 2 }

    /// Whether another of much the same height stands at the same height on the page.
    fileprivate func isBeside(_ other: PrintedLine) -> Bool {
        min(height, other.height) >= 0.6 * max(height, other.height)
            && abs(middle - other.middle) < 0.35 * min(height, other.height)
    }

    /// The line of pieces from left to right, one at the least.
    fileprivate init(joining pieces: [PrintedLine]) {
        let heights = pieces.map(\.height).sorted()
        let tallest = pieces.first { $0.height == heights[heights.count / 2] } ?? pieces[0]
        self.init(
            text: pieces.map(\.text).joined(separator: " "), page: pieces[0].page,
            left: pieces.reduce(pieces[0].left) { min($0, $1.left) }, top: tallest.top,
            right: pieces.reduce(pieces[0].right) { max($0, $1.right) }, bottom: tallest.bottom,
            pageHeight: pieces[0].pageHeight)
    }
}
