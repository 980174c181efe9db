import Foundation
import Intake
import Press

/// The bytes of a file as they come, unpacked where they are packed, however often.
struct ByteStream {
    private let descriptor: Int32
    private let name: String
    private let limits: Limits
    private var unpackers: [Unpacker] = []
    private var waiting: [UInt8] = []
    private var isSettled = false
    private var isAtEnd = false

    /// Opens a file; `-` is standard input.
    init(_ path: FilePath, limits: Limits) throws(Complaint) {
        descriptor = try Descriptor.open(reading: path)
        name = path.text
        self.limits = limits
    }

    /// Whether the next bytes are there already.
    var isReady: Bool { !waiting.isEmpty || isAtEnd || Descriptor.isReady(descriptor) }

    /// Closes the file.
    func close() { if descriptor != STDIN_FILENO { _ = systemClose(descriptor) } }

    /// The next bytes; none at the end.
    mutating func next() throws(Complaint) -> [UInt8] {
        try settle()
        while true {
            if !waiting.isEmpty {
                defer { waiting = [] }
                return waiting
            }
            guard !isAtEnd else { return [] }
            waiting = try unpackedNext()
        }
    }

    /// Finds out how the file is packed, which takes its first bytes.
    private mutating func settle() throws(Complaint) {
        while !isSettled {
            let isEnough = waiting.count >= Packing.markLength || isAtEnd
            guard isEnough || waiting.isEmpty || Self.mayBePacked(waiting) else {
                isSettled = true
                return
            }
            guard isEnough else {
                waiting += try unpackedNext()
                continue
            }
            guard let packing = Packing(startingWith: waiting) else {
                isSettled = true
                return
            }
            let packed = waiting
            waiting = try attempt { () throws(IntakeError) in
                guard unpackers.count < limits.packings else {
                    throw .exhausted("more than \(limits.packings) packings in one another to unpack")
                }
                let unpacker = try Unpacker(packing, limits: limits)
                unpackers.append(unpacker)
                let bytes = try unpacker.unpacked(packed)
                if isAtEnd { try unpacker.finish() }
                return bytes
            }
        }
    }

    /// Whether some first bytes may go on as those of a packed file do: who writes a line and waits is not kept waiting.
    private static func mayBePacked(_ bytes: [UInt8]) -> Bool { [0x1F, 0xFD, 0x28].contains(bytes[0]) }

    private mutating func unpackedNext() throws(Complaint) -> [UInt8] {
        var bytes = try Descriptor.read(descriptor, name)
        isAtEnd = bytes.isEmpty
        for unpacker in unpackers {
            bytes = try attempt { () throws(IntakeError) in
                let unpacked = try unpacker.unpacked(bytes)
                if isAtEnd { try unpacker.finish() }
                return unpacked
            }
        }
        return bytes
    }

    private func attempt(_ work: () throws(IntakeError) -> [UInt8]) throws(Complaint) -> [UInt8] {
        do {
            return try work()
        } catch {
            throw Complaint(error, in: name)
        }
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
