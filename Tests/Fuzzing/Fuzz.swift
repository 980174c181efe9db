import Foundation
import Intake
import Press

/// What libFuzzer calls: the bytes are read as the format that `ENTENTE_FUZZ_FORMAT` names, or as an archive or packed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let format = DocumentFormat(rawValue: Target.name) {
        _ = try? Target.intake.reports(in: bytes, format: format, id: "fuzz")
        _ = DocumentFormat(startingWith: bytes)
    } else if let packing = Target.packing {
        let unpacker = try? Unpacker(packing, limits: Target.limits)
        _ = try? unpacker?.unpacked(bytes)
    } else {
        var archive = WebArchive(limits: Target.limits)
        _ = try? archive.add(bytes)
        try? archive.finish()
    }
    return 0
}

private enum Target {
    static let name = ProcessInfo.processInfo.environment["ENTENTE_FUZZ_FORMAT"] ?? "html"
    static let limits = Limits()
    static let intake = Intake(limits: limits)

    static var packing: Packing? {
        switch name {
        case "gzip": .gzip
        case "xz": .xz
        case "zstd": .zstandard
        default: nil
        }
    }
}
