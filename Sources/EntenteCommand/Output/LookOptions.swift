import ArgumentParser
import Drawing

extension Theme: ExpressibleByArgument {}

/// How a picture looks.
struct LookOptions: ParsableArguments {
    @Option(help: "The colours: auto is light, and an SVG turns dark where the screen is; print is for paper.")
    var theme: Theme?

    @Option(help: ArgumentHelp("Dots an inch of a PNG; by nature 144.", valueName: "dots"))
    var dpi: Int?

    @Flag(help: "Write DOT without places, title and legend, to be laid out by other programs.")
    var plain = false

    func validate() throws {
        let range = PictureOptions.sensibleDots
        guard dpi.map(range.contains) ?? true else {
            throw ValidationError("'--dpi' must be from \(range.lowerBound) to \(range.upperBound).")
        }
    }

    /// The same for a picture of a format; what means nothing there is a mistake on the command line.
    func options(for format: PictureFormat) throws -> PictureOptions {
        guard dpi == nil || format == .png else {
            throw ValidationError("--dpi is for .png; other pictures have no dots")
        }
        guard !plain || format == .dot else {
            throw ValidationError("--plain is for .dot; give a name that ends in it")
        }
        guard theme == nil || theme == .auto || format != .html else {
            throw ValidationError("a page is light or dark as its reader's screen is; leave out --theme")
        }
        return PictureOptions(
            theme: theme ?? .auto, dotsPerInch: dpi ?? PictureOptions.usualDots, isPlain: plain)
    }
}
