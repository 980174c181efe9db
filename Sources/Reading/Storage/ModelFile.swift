import Foundation

/// A learned model on disk: a few named arrays of numbers behind a header with version, kind and checksum.
///
/// Layout, all numbers little-endian: the eight bytes `ENTENTE` and 0; format version (UInt32); number of parts
/// (UInt32); checksum of everything after it (UInt64); kind (16 bytes, padded with 0); then for each part its name
/// (24 bytes, padded with 0), offset from the start of the file and length in bytes (UInt64 each); then the parts,
/// each at a multiple of 64 bytes. Arrays load by one copy.
package struct ModelFile: Sendable {
    /// The version of the layout.
    package static let version = 1

    /// What the model is called in errors.
    package let name: String
    private let data: Data
    private let parts: [String: Range<Int>]

    private static let magic: [UInt8] = Array("ENTENTE".utf8) + [0]
    private static let headerLength = 40
    private static let entryLength = 40
    private static let alignment = 64

    /// Opens and checks a file.
    package init(contentsOf url: URL, kind: String) throws(ModelError) {
        let data: Data
        do {
            data = try Data(contentsOf: url, options: .alwaysMapped)
        } catch {
            throw .missing(file: url.lastPathComponent)
        }
        try self.init(data, kind: kind, name: url.lastPathComponent)
    }

    /// Checks a file held in memory.
    package init(_ data: Data, kind: String, name: String) throws(ModelError) {
        guard data.count >= Self.magic.count, data.prefix(Self.magic.count).elementsEqual(Self.magic) else {
            throw .foreign(file: name)
        }
        guard data.count >= Self.headerLength else { throw .truncated(file: name) }
        let version = Int(Self.number(in: data, at: 8, as: UInt32.self))
        guard version == Self.version else {
            throw .version(file: name, found: version, expected: Self.version)
        }
        let count = Int(Self.number(in: data, at: 12, as: UInt32.self))
        let start = Self.headerLength + count * Self.entryLength
        guard count <= 1024, data.count >= start else { throw .truncated(file: name) }
        let found = Self.text(in: data, at: 24, length: 16)
        var parts: [String: Range<Int>] = [:]
        for index in 0..<count {
            let entry = Self.headerLength + index * Self.entryLength
            let offset = Self.number(in: data, at: entry + 24, as: UInt64.self)
            let length = Self.number(in: data, at: entry + 32, as: UInt64.self)
            let (end, isTooLong) = offset.addingReportingOverflow(length)
            guard !isTooLong, end <= UInt64(data.count) else { throw .truncated(file: name) }
            parts[Self.text(in: data, at: entry, length: 24)] = Int(offset)..<Int(end)
        }
        let sum = Self.number(in: data, at: 16, as: UInt64.self)
        guard sum == Checksum.of(data, from: 24) else { throw .damaged(file: name) }
        guard found == kind else { throw .kind(file: name, found: found, expected: kind) }
        self.name = name
        self.data = data
        self.parts = parts
    }

    /// The numbers of a part.
    package func array<Number: BitwiseCopyable & FixedWidthInteger>(
        _ part: String, of type: Number.Type = Number.self, count: Int? = nil
    ) throws(ModelError) -> [Number] {
        let range = try bytes(of: part)
        let size = MemoryLayout<Number>.stride
        guard range.count % size == 0, count.map({ $0 * size == range.count }) ?? true else {
            throw .incomplete(file: name, part: part)
        }
        return [Number](unsafeUninitializedCapacity: range.count / size) { buffer, initialized in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            _ = data.copyBytes(to: raw, from: data.startIndex + range.lowerBound..<data.startIndex + range.upperBound)
            initialized = range.count / size
        }
    }

    /// The 32-bit floating-point numbers of a part.
    package func floats(_ part: String, count: Int? = nil) throws(ModelError) -> [Float] {
        try array(part, of: UInt32.self, count: count).map { Float(bitPattern: $0) }
    }

    /// The strings of a part that was written as strings.
    package func strings(_ part: String) throws(ModelError) -> [String] {
        let bytes = try array(part, of: UInt8.self)
        guard let last = bytes.last else { return [] }
        guard last == 0 else { throw .incomplete(file: name, part: part) }
        return bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private func bytes(of part: String) throws(ModelError) -> Range<Int> {
        guard let range = parts[part] else { throw .incomplete(file: name, part: part) }
        return range
    }

    private static func number<Number: FixedWidthInteger>(in data: Data, at offset: Int, as: Number.Type) -> Number {
        data.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
    }

    private static func text(in data: Data, at offset: Int, length: Int) -> String {
        let start = data.startIndex + offset
        return String(decoding: data[start..<start + length].prefix { $0 != 0 }, as: UTF8.self)
    }

    /// The bytes of a model file with these parts, in this order.
    package static func encode(kind: String, parts: [ModelPart]) -> Data {
        precondition(kind.utf8.count <= 16 && parts.allSatisfy { $0.name.utf8.count <= 24 }, "names fit the header")
        var entries = Data()
        var payload = Data()
        let start = headerLength + parts.count * entryLength
        for part in parts {
            let padding = (alignment - (start + payload.count) % alignment) % alignment
            payload.append(Data(count: padding))
            entries.append(padded(part.name, to: 24))
            append(UInt64(start + payload.count), to: &entries)
            append(UInt64(part.bytes.count), to: &entries)
            payload.append(part.bytes)
        }
        let rest = padded(kind, to: 16) + entries + payload
        var file = Data(magic)
        append(UInt32(version), to: &file)
        append(UInt32(parts.count), to: &file)
        append(Checksum.of(rest, from: 0), to: &file)
        return file + rest
    }

    private static func padded(_ text: String, to length: Int) -> Data {
        Data(text.utf8) + Data(count: length - text.utf8.count)
    }

    private static func append<Number: FixedWidthInteger>(_ number: Number, to data: inout Data) {
        withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
    }
}
