/// Pictures that Graphviz paints with Cairo from places already found.
enum RasterExport {
    /// A PNG of so many dots an inch, fewer where its longer side would pass 12,000 pixels.
    static func png(_ diagram: Diagram, _ layout: Layout, _ options: PictureOptions) throws(LayoutError) -> [UInt8] {
        let side = max(layout.size.x, layout.size.y)
        let wanted = min(
            max(options.dotsPerInch, PictureOptions.sensibleDots.lowerBound), PictureOptions.sensibleDots.upperBound)
        let dotsPerInch = min(wanted, max(PictureOptions.sensibleDots.lowerBound, Int(12_000 / side * 72)))
        let dot = DOTWriter(diagram: diagram, layout: layout, theme: options.theme).text
        return try GraphvizLibrary.picture(of: dot, format: "png:cairo", dotsPerInch: dotsPerInch)
    }

    /// A PDF whose time of making is blanked, so that equal diagrams give equal bytes.
    static func pdf(_ diagram: Diagram, _ layout: Layout, _ options: PictureOptions) throws(LayoutError) -> [UInt8] {
        let dot = DOTWriter(diagram: diagram, layout: layout, theme: options.theme).text
        var bytes = try GraphvizLibrary.picture(of: dot, format: "pdf:cairo", dotsPerInch: nil)
        let mark = Array("/CreationDate (D:".utf8)
        let year1970 = Array("19700101000000".utf8)
        // Cairo writes the date near the end, after everything that a document could have put in.
        guard bytes.count >= mark.count else { return bytes }
        for start in (0...(bytes.count - mark.count)).reversed() where bytes[start] == mark[0] {
            let end = start + mark.count
            guard bytes[start..<end].elementsEqual(mark), end + year1970.count <= bytes.count else { continue }
            bytes.replaceSubrange(end..<(end + year1970.count), with: year1970)
            break
        }
        return bytes
    }
}
