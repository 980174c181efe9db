import Foundation
import Graphs
import Press
import Testing

@testable import Drawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct PictureFinishTests {
    static let quick = RendererTests.quick

    private static func svg(_ graph: EntityGraph, _ options: PictureOptions = PictureOptions()) throws -> String {
        String(decoding: try quick.render(Diagram(graph: graph), as: .svg, options), as: UTF8.self)
    }

    @Test func aCountryHasOneTintInEveryPicture() {
        func tint(of code: String, among codes: [String]) -> Int? {
            let graph = EntityGraph(sources: [], entities: codes.map { Samples.country($0, $0) }, relations: [])
            return Diagram(graph: graph).nodes.first { $0.entity.text == code }?.tint
        }
        let often = ["USA", "CHN", "RUS", "UKR", "KOR", "PRK", "JPN", "IRN", "SAU", "ISR", "TUR", "IND"]
        let tints = often.map { tint(of: $0, among: often) }
        #expect(Set(tints).count == often.count, "those that are in the news together are told apart by their fill")
        for (code, tint) in zip(often, tints) {
            #expect(Self.hue(tint) == Self.hue(Self.tint(of: code, in: [code, "NOR", "SWE", "KEN", "MDA"])))
        }
        let pair = ["RUS", "KEN"].map { tint(of: $0, among: ["RUS", "KEN"]) }
        #expect(Self.hue(pair[0]) == Self.hue(pair[1]) && pair[0] != pair[1], "of one tint, two shades")
    }

    private static func hue(_ tint: Int?) -> Int? { tint.map { $0 % Palette.tints.count } }

    private static func tint(of code: String, in codes: [String]) -> Int? {
        let graph = EntityGraph(sources: [], entities: codes.map { Samples.country($0, $0) }, relations: [])
        return Diagram(graph: graph).nodes.first { $0.entity.text == code }?.tint
    }

    @Test func tintsCanBeToldApartAndReadOn() {
        for (index, first) in Palette.tints.enumerated() {
            for second in Palette.tints[..<index] {
                #expect(Self.distance(first.fill.light, second.fill.light) > 7)
                #expect(Self.distance(first.fill.dark, second.fill.dark) > 7)
            }
            #expect(Self.contrast(first.fill.light, Palette.faintInk.light) > 4.5)
            #expect(Self.contrast(first.fill.dark, Palette.faintInk.dark) > 4.5)
        }
    }

    @Test func whoIsTiedByAnOfficeOnlyStandsBackAndWhoIsTiedToNobodyGoes() {
        let diagram = Diagram(
            graph: EntityGraph(
                sources: [],
                entities: Samples.pair([]).entities + [
                    Samples.other(.official, "a", "Ada Lund", of: "NOR", offices: ["minister"]),
                    Samples.other(.official, "b", "Bo Berg", of: "SWE"),
                    Samples.other(.organisation, "club", "Chess Club"),
                    Samples.other(.person, "c", "Cia Dahl"),
                ],
                relations: [
                    Samples.relation("NOR", "warned", "SWE", .threaten), Samples.relation("official/a", "leads", "NOR"),
                    Samples.relation("official/b", "visited", "NOR", .consult),
                    Samples.relation("person/c", "leads", "organisation/club"),
                ]))
        #expect(diagram.nodes.filter(\.standsBack).map(\.name) == [["Ada Lund"]])
        #expect(!diagram.nodes.contains { $0.name == ["Chess Club"] })
        #expect(diagram.subtitle?.contains("Left out: 2 names") == true)
        let facts = Diagram(graph: Samples.pair([Samples.relation("NOR", "member_of", "SWE")]))
        #expect(facts.nodes.count == 2 && !facts.nodes.contains(where: \.standsBack))
    }

    @Test func aLineNamesTheSources() throws {
        func line(_ sources: [DocumentSource]) -> String? { SourceLine(sources)?.text }
        let hash = String(repeating: "0", count: 64)
        #expect(line([]) == nil)
        #expect(line([DocumentSource(id: "-", sha256: hash)]) == nil)
        #expect(line([DocumentSource(id: "a/b.txt", sha256: hash)]) == "Source: b.txt")
        let one = DocumentSource(id: "a/b.txt", outlet: "Nordwire", date: "2024-06-28", sha256: hash)
        let two = DocumentSource(id: "c.txt", outlet: "Fjord Post", date: "2024-06-30", sha256: hash)
        #expect(line([one]) == "Source: Nordwire, 2024-06-28")
        #expect(line([one, two]) == "Sources: 2 reports of Fjord Post, Nordwire, 2024-06-28 to 2024-06-30")
        let graph = EntityGraph(
            sources: [DocumentSource(id: "https://nordwire.example/a b?x=1&y=2", outlet: "Nordwire", sha256: hash)],
            entities: Samples.pair([]).entities, relations: [Samples.relation("NOR", "met", "SWE", .consult)])
        let svg = try Self.svg(graph)
        #expect(svg.contains("href=\"https://nordwire.example/a%20b?x=1&amp;y=2\""))
        #expect(svg.contains(">Source: Nordwire</text>"))
    }

    @Test func aSavedPageIsLinkedToWhereItIsRead() {
        let hash = String(repeating: "0", count: 64)
        func source(link: String) -> DocumentSource {
            DocumentSource(id: "saved.html", sha256: hash, origin: Origin(sha256: hash, format: "html", link: link))
        }
        #expect(source(link: "https://nordwire.example/a").address?.text == "https://nordwire.example/a")
        #expect(source(link: "javascript:alert(1)").address == nil)
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "http://", "https://\"onload=x", "//x", "ftp://x", "https://a@b.c/",
        "vbscript:x", " https://x", "file:///etc/passwd",
    ]) func whatIsNoPageOnTheWebIsNoLink(name: String) {
        #expect(WebAddress(name) == nil)
    }

    @Test(arguments: Theme.allCases) func everyThemeIsDrawn(theme: Theme) throws {
        let svg = try Self.svg(Samples.article, PictureOptions(theme: theme))
        #expect(svg.contains("prefers-color-scheme") == (theme == .auto))
        #expect(svg.contains("class=\"page\"") && svg.contains("fill=\"\(theme(Palette.page))\""))
        let used = svg.components(separatedBy: "</style>")[1]
        let foreign = theme == .dark ? Palette.line(.conflict).light : Palette.line(.conflict).dark
        #expect(!used.contains(foreign))
        #expect(XMLParser(data: Data(svg.utf8)).parse())
        let png = try Self.quick.render(Diagram(graph: Samples.article), as: .png, PictureOptions(theme: theme))
        #expect(png.starts(with: [0x89, 0x50]))
    }

    @Test func dotsAnInchMakeThePictureLarger() throws {
        func width(_ dots: Int) throws -> Int {
            let png = try Self.quick.render(
                Diagram(graph: Samples.article), as: .png, PictureOptions(dotsPerInch: dots))
            return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
        }
        let (coarse, fine) = (try width(72), try width(216))
        #expect(abs(fine - 3 * coarse) <= 3)
        #expect(try width(1200) <= 12_100)
    }

    @Test func atNightTheLegendsCountryLooksAsCountriesDo() throws {
        #expect(try Self.svg(Samples.article).contains(".box.country.plain{fill:\(Palette.pill.dark)}"))
    }

    @Test func aBoxLiftsItsLinesWithoutAScript() throws {
        let svg = try Self.svg(Samples.article)
        #expect(svg.contains("svg:has(#node-NOR:hover) :is(.edge,.label,.hub-of-several):not(.at-NOR){opacity:.15}"))
        let edge = try #require(svg.components(separatedBy: "<g class=\"edge ").dropFirst().first)
        #expect(edge.prefix { $0 != "\"" }.components(separatedBy: " at-").count == 3)
        #expect(!svg.contains("<script"))
    }

    @Test(arguments: StartingEngine.allCases) func everyEngineFindsPlaces(engine: StartingEngine) throws {
        let diagram = Diagram(graph: Samples.article)
        let layout = try LayoutEngine(effort: Effort(seeds: 2, finalists: 1, rounds: 2), start: engine).layout(diagram)
        let quality = DrawingQuality(DrawnGraph(layout, of: diagram), wordedLines: diagram.edges.count)
        #expect(quality.boxesOnBoxes == 0 && quality.labelsOnBoxes == 0 && quality.labelsOnLabels == 0)
        #expect(
            try LayoutEngine(effort: Effort(seeds: 2, finalists: 1, rounds: 2), start: engine).layout(diagram) == layout
        )
    }

    /// CIE76 is enough to see that two colours are not nearly the same.
    private static func distance(_ first: String, _ second: String) -> Double {
        let (a, b) = (lab(first), lab(second))
        return zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    private static func linear(_ colour: String) -> [Double] {
        let digits = Array(colour.dropFirst())
        return [0, 2, 4].map { place in
            let value = Double(Int(String(digits[place...(place + 1)]), radix: 16) ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
    }

    private static func luminance(_ colour: String) -> Double {
        zip(linear(colour), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func contrast(_ first: String, _ second: String) -> Double {
        let levels = [luminance(first), luminance(second)].sorted()
        return (levels[1] + 0.05) / (levels[0] + 0.05)
    }

    private static func lab(_ colour: String) -> [Double] {
        let rgb = linear(colour)
        let x = (rgb[0] * 0.4124 + rgb[1] * 0.3576 + rgb[2] * 0.1805) / 0.95047
        let z = (rgb[0] * 0.0193 + rgb[1] * 0.1192 + rgb[2] * 0.9505) / 1.08883
        func f(_ t: Double) -> Double { t > 0.008856 ? pow(t, 1 / 3) : 7.787 * t + 16 / 116 }
        let y = luminance(colour)
        return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))]
    }
}
