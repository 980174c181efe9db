import CPacking

/// Unpacks a file as its bytes come, members one behind the other included.
package final class Unpacker {
    /// So much is unpacked whatever it was packed from.
    private static let free = 64 << 20
    private static let piece = 1 << 18

    private let stream: OpaquePointer
    private let limits: Limits
    private var taken = 0
    private var given = 0
    /// Whether all members that have begun are complete.
    private var isBetween = true

    /// Will unpack what is packed in a way.
    package init(_ packing: Packing, limits: Limits) throws(IntakeError) {
        guard let stream = entpk_open(packing.number, UInt64(limits.unpackedBytes)) else {
            throw .exhausted("more memory to unpack than there is")
        }
        self.stream = stream
        self.limits = limits
    }

    deinit { entpk_close(stream) }

    /// What the next bytes unpack to.
    ///
    /// - Throws: `IntakeError` where they are damaged, or become much more than they were.
    package func unpacked(_ bytes: [UInt8]) throws(IntakeError) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        // A full piece may mean that more waits inside.
        var mayGoOn = !rest.isEmpty
        while mayGoOn {
            // Zeros behind the last member fill a block of a disk or a tape.
            if isBetween, !rest.isEmpty, rest.allSatisfy({ $0 == 0 }) { return output }
            let step = step(&rest, into: &output)
            isBetween = step.code == ENTPK_COMPLETE
            if step.code == ENTPK_DAMAGED { throw .malformed("packed, but damaged") }
            if step.code == ENTPK_TOO_LARGE {
                throw .exhausted("more than \(limits.unpackedBytes) bytes of memory to unpack")
            }
            guard given <= max(Self.free, taken.multipliedReportingOverflow(by: limits.expansion).partialValue) else {
                throw .exhausted("more than \(limits.expansion) times its length when it is unpacked")
            }
            guard step.taken > 0 || step.given > 0 || rest.isEmpty else { throw .malformed("packed, but damaged") }
            mayGoOn = !rest.isEmpty || (step.given == Self.piece && !isBetween)
        }
        return output
    }

    /// Says that no more bytes come.
    ///
    /// - Throws: `IntakeError` where the last member is cut short.
    package func finish() throws(IntakeError) {
        guard isBetween else { throw .malformed("packed, but cut short") }
    }

    private func step(_ rest: inout ArraySlice<UInt8>, into output: inout [UInt8]) -> (
        code: Int, taken: Int, given: Int
    ) {
        var (taken, given) = (0, 0)
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
            rest.withUnsafeBufferPointer { input in
                code = entpk_step(
                    stream, input.baseAddress, input.count, &taken, buffer.baseAddress, buffer.count, &given)
            }
            count = given
        }
        output += piece
        rest = rest.dropFirst(taken)
        self.taken += taken
        self.given += given
        return (Int(code), taken, given)
    }
}
