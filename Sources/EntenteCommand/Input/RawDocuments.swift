import Foundation
import Press

/// The documents of the files named on the command line, in their order, a few at a time.
struct RawDocuments {
    /// So many bytes, or documents, are held at once, so that any number of documents can pass through.
    private static let batchSize = (bytes: 8 << 20, documents: 64)

    let paths: [String]
    /// What the files hold, whatever their names say.
    let format: InputFormat?

    /// Hands over the documents in batches; a file that cannot be read is complained of in its place.
    func forEachBatch(_ body: ([Result<RawDocument, Complaint>]) throws -> Void) throws {
        var batch: [Result<RawDocument, Complaint>] = []
        var size = 0
        func take(_ document: RawDocument) throws {
            batch.append(.success(document))
            size += document.bytes.count
            guard size >= Self.batchSize.bytes || batch.count >= Self.batchSize.documents else { return }
            try body(batch)
            batch = []
            size = 0
        }
        for path in paths {
            do {
                try read(path, into: take)
            } catch let complaint as Complaint where complaint.place == path {
                batch.append(.failure(complaint))
            }
        }
        if !batch.isEmpty { try body(batch) }
    }

    private func read(_ path: String, into take: (RawDocument) throws -> Void) throws {
        let named = try format ?? InputFormat.named(path)
        let descriptor = try Descriptor.open(reading: path)
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var start = try Descriptor.read(descriptor, path)
        // Pipes hand over little at a time, too little to tell the format.
        while named == nil, start.count < 1 << 14 {
            let more = try Descriptor.read(descriptor, path)
            if more.isEmpty { break }
            start += more
        }
        let format = named ?? InputFormat.guessed(from: start)
        guard format == .lines else {
            return try take(
                RawDocument(name: path, format: format, line: nil, bytes: rest(of: descriptor, path, start)))
        }
        try readLines(of: descriptor, path, start, into: take)
    }

    private func rest(of descriptor: Int32, _ path: String, _ start: [UInt8]) throws -> [UInt8] {
        var bytes = start
        while true {
            let more = try Descriptor.read(descriptor, path)
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= Self.largestFile else {
                throw Complaint(
                    about: path, "more than \(Self.largestFile >> 20) MiB; give the documents on JSON lines")
            }
        }
    }

    /// A whole file may be this long; JSON lines have no end.
    private static let largestFile = 512 << 20

    private func readLines(
        of descriptor: Int32, _ path: String, _ start: [UInt8], into take: (RawDocument) throws -> Void
    ) throws {
        var open = start
        var searched = 0
        var number = 0
        func takeLine(_ line: ArraySlice<UInt8>) throws {
            number += 1
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return }
            try take(RawDocument(name: path, format: .lines, line: number, bytes: Array(line)))
        }
        while true {
            var from = 0
            while let end = open[max(from, searched)...].firstIndex(of: UInt8(ascii: "\n")) {
                try takeLine(open[from..<end])
                from = end + 1
            }
            open.removeSubrange(..<from)
            searched = open.count
            let more = try Descriptor.read(descriptor, path)
            if more.isEmpty { break }
            open += more
            guard open.count <= Self.largestFile else {
                throw Complaint(about: path, line: number + 1, "the line is longer than \(Self.largestFile >> 20) MiB")
            }
        }
        if !open.isEmpty { try takeLine(open[...]) }
    }
}
