import Foundation
import Press

/// The documents of the files named on the command line, in their order, a few at a time.
struct RawDocuments {
    let paths: [FilePath]
    /// What the files hold, whatever their names say.
    let format: InputFormat?

    /// A whole file may be this long; JSON lines have no end.
    private static let largestFile = 512 << 20

    /// Hands over the documents in batches; a file that cannot be read is complained of in its place.
    ///
    /// What is there is handed over before more is waited for, so whoever writes a line and waits for its answer gets it.
    func forEachBatch(_ body: ([Result<RawDocument, Complaint>]) throws -> Void) throws {
        try withoutActuallyEscaping(body) { body in
            var batch = DocumentBatch(body)
            for path in paths {
                do {
                    try read(path, into: &batch)
                } catch let complaint as Complaint where complaint.place == path.text {
                    batch.add(complaint)
                }
            }
            try batch.handOver()
        }
    }

    private func read(_ path: FilePath, into batch: inout DocumentBatch) throws {
        let named = try format ?? InputFormat.named(path)
        let descriptor = try Descriptor.open(reading: path)
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var start: [UInt8] = []
        var isWhole = false
        var format = named
        // Pipes hand over little at a time, maybe too little to tell the format.
        while format == nil {
            let more = try next(of: descriptor, path, after: &batch)
            isWhole = more.isEmpty
            start += more
            format = InputFormat.guessed(from: start, isWhole: isWhole)
        }
        guard format == .lines else {
            let bytes = isWhole ? start : try rest(of: descriptor, path, start)
            return try batch.add(RawDocument(name: path.text, format: format ?? .report, line: nil, bytes: bytes))
        }
        try readLines(of: descriptor, path, start, isWhole: isWhole, into: &batch)
    }

    /// The next bytes of a file; who must wait for them has nothing else in hand.
    private func next(of descriptor: Int32, _ path: FilePath, after batch: inout DocumentBatch) throws -> [UInt8] {
        if !Descriptor.isReady(descriptor) { try batch.handOver() }
        return try Descriptor.read(descriptor, path.text)
    }

    private func rest(of descriptor: Int32, _ path: FilePath, _ start: [UInt8]) throws -> [UInt8] {
        var bytes = start
        while true {
            let more = try Descriptor.read(descriptor, path.text)
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= Self.largestFile else {
                throw Complaint(
                    about: path.text, "more than \(Self.largestFile >> 20) MiB; give the documents on JSON lines")
            }
        }
    }

    private func readLines(
        of descriptor: Int32, _ path: FilePath, _ start: [UInt8], isWhole: Bool, into batch: inout DocumentBatch
    ) throws {
        var open = start
        var searched = 0
        var number = 0
        var isEmpty = true
        func takeLine(_ line: ArraySlice<UInt8>, into batch: inout DocumentBatch) throws {
            number += 1
            let line = number == 1 ? line.withoutByteOrderMark : line
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return }
            isEmpty = false
            try batch.add(RawDocument(name: path.text, format: .lines, line: number, bytes: Array(line)))
        }
        while true {
            var from = 0
            while let end = open[max(from, searched)...].firstIndex(of: UInt8(ascii: "\n")) {
                try takeLine(open[from..<end], into: &batch)
                from = end + 1
            }
            open.removeSubrange(..<from)
            searched = open.count
            let more = isWhole ? [] : try next(of: descriptor, path, after: &batch)
            if more.isEmpty { break }
            open += more
            guard open.count <= Self.largestFile else {
                throw Complaint(
                    about: path.text, line: number + 1,
                    "the line is longer than \(Self.largestFile >> 20) MiB; split what it holds into more lines")
            }
        }
        if !open.isEmpty { try takeLine(open[...], into: &batch) }
        // A stream of lines may well have none, as where a corpus is split among many readers; a file is given for a reason.
        guard !isEmpty || path.isStandardStream else {
            throw Complaint(
                about: path.text, "there is nothing in it; give one JSON object a line, a document or a graph")
        }
    }
}
