import Foundation

/// What libFuzzer calls: the bytes are read as what `ENTENTE_FUZZ_FORMAT` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    do {
        try Target.named.read(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        // That bad bytes are refused is what is wanted.
    }
    return 0
}

extension Target {
    fileprivate static let named: Target = {
        let name = ProcessInfo.processInfo.environment["ENTENTE_FUZZ_FORMAT"] ?? ""
        guard let target = Target(name) else { fatalError("ENTENTE_FUZZ_FORMAT names no format: \(name)") }
        return target
    }()
}
