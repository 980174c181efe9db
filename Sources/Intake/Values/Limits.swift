/// All limits of what is taken in; nothing that a file says makes the program go beyond them.
public struct Limits: Hashable, Sendable {
    /// The most bytes of one document, unpacked: a page, a mail, a PDF, a record of an archive.
    public var documentBytes = 64 << 20
    /// The most bytes that a packed file may unpack to, as one document; JSON lines and archives are read as they come.
    public var unpackedBytes = 512 << 20
    /// How many times as long as itself a packed file may become, past its first mebibytes.
    public var expansion = 1_000
    /// How many packings may lie in one another.
    public var packings = 3
    /// The deepest that elements are told apart; what lies deeper is read as if it lay there.
    public var markupDepth = 200
    /// The most tags open at once before the parser gives up.
    public var openTags = 4_000
    /// The most elements of a document.
    public var elements = 1_000_000
    /// The most attributes of an element.
    public var attributes = 64
    /// The most bytes of an attribute's value.
    public var attributeBytes = 1 << 16
    /// The most bytes that a document's structure may take in memory.
    public var markupBytes = 256 << 20
    /// The most items of a feed.
    public var feedItems = 10_000
    /// The most parts of a mail or of a page saved with its pictures, and how deep they may lie in one another.
    public var mailParts = 1_000
    /// How deep parts of a mail may lie in one another.
    public var mailDepth = 8
    /// The most bytes of the head of a mail or of a record of an archive.
    public var headBytes = 1 << 18
    /// How deep folders are read.
    public var folderDepth = 32
    /// The most characters of a headline, a byline, the name of an outlet or an address.
    public var fieldCharacters = 500
    /// The most pages of a PDF.
    public var pages = 2_000
    /// The most seconds of processor time that the process takes which reads a PDF.
    public var pdfSeconds = 60
    /// The most seconds that it takes by the clock.
    public var pdfPatience = 270.0
    /// The most memory that it takes, in MiB.
    public var pdfMebibytes = 2_048

    /// Makes the limits that the program keeps.
    public init() {}

    /// The limits of XML that holds a graph, which programs write and which is larger than what people write.
    package static var ofGraphs: Limits {
        var limits = Limits()
        limits.elements = 40_000_000
        limits.attributeBytes = limits.documentBytes
        limits.markupBytes = 2 << 30
        return limits
    }
}
