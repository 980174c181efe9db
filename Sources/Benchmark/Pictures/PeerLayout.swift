import Drawing
import Foundation

/// How an engine of Graphviz draws a diagram when somebody calls it as usual: names in the boxes, words on the lines, and,
/// of the engines that know it, boxes kept apart.
struct PeerLayout {
    /// The program's name.
    let engine: String

    /// So many seconds are waited for a drawing.
    private static let patience = 60

    /// The drawing; nothing where it takes too long or the program is missing.
    func drawing(of diagram: Diagram) throws -> DrawnGraph? {
        let input = FileManager.default.temporaryDirectory.appending(path: "entente-bench-\(getpid()).gv")
        defer { try? FileManager.default.removeItem(at: input) }
        try Data(Self.dot(of: diagram).utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        let apart = engine == "dot" ? [] : ["-Goverlap=false"]
        process.arguments = ["\(Self.patience)", engine] + apart + ["-Tjson", input.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let json = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
        else { return nil }
        let boxes = (json["objects"] as? [[String: Any]] ?? []).map(Self.box)
        let lines = (json["edges"] as? [[String: Any]] ?? []).map(Self.line)
        return DrawnGraph(boxes: boxes, lines: lines)
    }

    private static func dot(of diagram: Diagram) -> String {
        func quoted(_ lines: [String]) -> String {
            "\"" + lines.map { $0.filter { $0 != "\"" && $0 != "\\" } }.joined(separator: "\\n") + "\""
        }
        var text = "digraph {\nnode [shape=box fontname=Arial fontsize=11]\nedge [fontname=Arial fontsize=9]\n"
        for node in diagram.nodes {
            text += "\"\(node.id)\" [label=\(quoted(node.name + (node.office.map { [$0] } ?? [])))]\n"
        }
        for edge in diagram.edges {
            let ends = "\"\(diagram.nodes[edge.source].id)\" -> \"\(diagram.nodes[edge.target].id)\""
            text += "\(ends) [label=\(quoted(edge.content.label))]\n"
        }
        return text + "}\n"
    }

    private static func numbers(_ text: some StringProtocol) -> [Double] {
        text.split(separator: ",").compactMap { Double($0) }
    }

    private static func box(_ object: [String: Any]) -> Box {
        let centre = numbers(object["pos"] as? String ?? "0,0")
        func points(_ key: String) -> Double { (Double(object[key] as? String ?? "0") ?? 0) * 72 }
        return Box(centre: Point(centre[0], centre[1]), width: points("width"), height: points("height"))
    }

    private static func line(_ edge: [String: Any]) -> DrawnGraph.Line {
        let pieces = (edge["pos"] as? String ?? "").split(separator: " ")
        let controls = pieces.filter { !$0.hasPrefix("e") && !$0.hasPrefix("s") }.map { numbers($0) }.filter {
            $0.count == 2
        }
        .map { Point($0[0], $0[1]) }
        var points: [Point] = controls.first.map { [$0] } ?? []
        for start in stride(from: 0, to: controls.count - 3, by: 3) {
            for step in 1...8 { points.append(bezier(controls[start...(start + 3)], at: Double(step) / 8)) }
        }
        return DrawnGraph.Line(
            points: points, source: edge["tail"] as? Int ?? 0, target: edge["head"] as? Int ?? 0, label: label(edge))
    }

    /// The room of the words, one line below the other; widths are those that the program itself reckons with.
    private static func label(_ edge: [String: Any]) -> Box? {
        let words = (edge["_ldraw_"] as? [[String: Any]] ?? []).filter { $0["op"] as? String == "T" }
        let widths = words.compactMap { ($0["width"] as? NSNumber)?.doubleValue }
        guard let place = edge["lp"] as? String, let width = widths.max() else { return nil }
        let centre = numbers(place)
        return Box(centre: Point(centre[0], centre[1]), width: width, height: Double(widths.count) * 10.8)
    }

    private static func bezier(_ controls: ArraySlice<Point>, at time: Double) -> Point {
        let p = Array(controls)
        let rest = 1 - time
        let (a, b, c, d) = (rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time)
        return Point(
            a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y)
    }
}
