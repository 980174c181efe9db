import CPacking

/// How a file is packed.
public enum Packing: Sendable, CaseIterable {
    case gzip, xz, zstandard

    /// So many bytes tell how a file is packed.
    package static let markLength = 6

    private var mark: [UInt8] {
        switch self {
        case .gzip: [0x1F, 0x8B, 0x08]
        case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
        case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
        }
    }

    /// The packing that bytes begin with the mark of; nothing where they are not packed.
    package init?(startingWith bytes: some Sequence<UInt8>) {
        guard let packing = Self.allCases.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
        self = packing
    }

    /// The endings of names of files that are packed so.
    package static let endings: Set = ["gz", "gzip", "xz", "zst", "zstd"]

    /// What the C door calls it.
    var number: Int32 {
        switch self {
        case .gzip: Int32(ENTPK_GZIP)
        case .xz: Int32(ENTPK_XZ)
        case .zstandard: Int32(ENTPK_ZSTD)
        }
    }
}
