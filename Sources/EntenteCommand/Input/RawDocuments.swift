import Exchange
import Foundation
import Intake
import Press

/// The documents of the files named on the command line, in their order, a few at a time.
struct RawDocuments {
    let paths: [FilePath]
    /// What the files hold, whatever their names say.
    let format: InputFormat?
    /// How much is read of one.
    let limits: Limits
    /// Whether standard input may be empty, as where a corpus is split among many readers.
    var allowsNothing = false
    /// Whether a collection is handed over as the one graph that it holds, or report by report.
    var joinsCollections = false

    /// Hands over the documents in batches; a file that cannot be read is complained of in its place.
    ///
    /// What is there is handed over before more is waited for, and `settle` called, so whoever writes a line and waits for
    /// its answer gets it.
    func forEachBatch(_ body: ([Arrival]) throws -> Void, beforeWaiting settle: () throws -> Void = {}) throws {
        try withoutActuallyEscaping(body) { body in
            try withoutActuallyEscaping(settle) { settle in
                try forEach(DocumentBatch(body, beforeWaiting: settle))
            }
        }
    }

    private func forEach(_ batch: DocumentBatch) throws {
        var batch = batch
        var tables: Set<TablePath> = []
        for path in paths.flatMap(\.members) {
            do {
                if FolderFiles.isFolder(path) {
                    try readFolder(path, into: &batch, &tables)
                } else {
                    try read(path, into: &batch, &tables)
                }
            } catch let complaint as Complaint where complaint.place == path.text {
                batch.add(.trouble(complaint))
            }
        }
        try batch.handOver()
    }

    private func readFolder(
        _ folder: FilePath, into batch: inout DocumentBatch, _ tables: inout Set<TablePath>
    ) throws {
        for entry in try FolderFiles.entries(of: folder, limits: limits) {
            switch entry {
            case .skipped(let note, let isExpected): batch.add(.skipped(note, isExpected: isExpected))
            case .file(let path):
                do {
                    try read(path, into: &batch, &tables)
                } catch let complaint as Complaint where complaint.place == path.text {
                    batch.add(.trouble(complaint))
                }
            }
        }
    }

    private func read(_ path: FilePath, into batch: inout DocumentBatch, _ tables: inout Set<TablePath>) throws {
        if try CollectionFile.isCollection(path) {
            for part in try CollectionFile(path, for: .reading).parts(joined: joinsCollections) { try batch.add(part) }
            return
        }
        let named = try format ?? InputFormat.named(path)
        if named == .tables, !path.isStandardStream { return try readTables(path, into: &batch, &tables) }
        var stream = try ByteStream(path, limits: limits)
        defer { stream.close() }
        var start: [UInt8] = []
        var isWhole = false
        var format = named
        // Pipes hand over little at a time, maybe too little to tell the format.
        while format == nil {
            let more = try next(of: &stream, after: &batch)
            isWhole = more.isEmpty
            start += more
            format = InputFormat.guessed(from: start, isWhole: isWhole)
        }
        if allowsNothing, isWhole, path.isStandardStream, start.isEmpty { return }
        guard format != .collection else { throw Complaint(noCollectionIn: path) }
        if format == .archive { return try readRecords(of: &stream, path, start, isWhole: isWhole, into: &batch) }
        guard format == .lines else {
            let bytes = isWhole ? start : try rest(of: &stream, path, start)
            return try batch.add(RawDocument(name: path.text, format: format ?? .report, line: nil, bytes: bytes))
        }
        try readLines(of: &stream, path, start, isWhole: isWhole, into: &batch)
    }

    /// The tables that a file is one of, once, whichever of them are named.
    private func readTables(
        _ path: FilePath, into batch: inout DocumentBatch, _ tables: inout Set<TablePath>
    ) throws {
        let table = TablePath(path)
        guard tables.insert(table).inserted else { return }
        var parts: [String: [UInt8]] = [:]
        for name in Exchange.tableNames {
            let file = table.file(of: name)
            guard name != Exchange.optionalTable || Descriptor.status(of: file) != nil else { continue }
            var stream = try ByteStream(file, limits: limits)
            defer { stream.close() }
            parts[name] = try rest(of: &stream, file, [])
        }
        let edges = parts.removeValue(forKey: Exchange.mainTable) ?? []
        var raw = RawDocument(
            name: table.file(of: Exchange.mainTable).text, format: .tables, line: nil, bytes: edges)
        raw.parts = parts
        try batch.add(raw)
    }

    /// The next bytes of a file; who must wait for them has nothing else in hand.
    private func next(of stream: inout ByteStream, after batch: inout DocumentBatch) throws -> [UInt8] {
        if !stream.isReady { try batch.handOverAndSettle() }
        return try stream.next()
    }

    private func rest(of stream: inout ByteStream, _ path: FilePath, _ start: [UInt8]) throws -> [UInt8] {
        var bytes = start
        while true {
            let more = try stream.next()
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= limits.unpackedBytes else {
                throw Complaint(
                    about: path.text, "more than \(limits.unpackedBytes >> 20) MiB; give the documents on JSON lines")
            }
        }
    }

    /// The records of an archive, one by one.
    private func readRecords(
        of stream: inout ByteStream, _ path: FilePath, _ start: [UInt8], isWhole: Bool, into batch: inout DocumentBatch
    ) throws {
        var archive = WebArchive(limits: limits)
        var more = start
        var isEmpty = true
        do {
            while true {
                for found in try archive.add(more) {
                    switch found {
                    case .record(let record):
                        isEmpty = false
                        try batch.add(
                            RawDocument(
                                name: "\(path.text)#\(record.number)",
                                format: record.format.flatMap { InputFormat(rawValue: $0.rawValue) } ?? .report,
                                line: nil,
                                bytes: record.bytes, link: record.link))
                    case .passed(let number, let reason, let isExpected):
                        let note = Note(document: "\(path.text)#\(number)", message: "\(reason), and is not read")
                        batch.add(.skipped(note, isExpected: isExpected))
                    }
                }
                more = isWhole ? [] : try next(of: &stream, after: &batch)
                if more.isEmpty { break }
            }
            try archive.finish()
        } catch let error as IntakeError {
            throw Complaint(error, in: path.text)
        }
        if isEmpty {
            throw Complaint(about: path.text, "there is no page or text in this archive; give one that has some")
        }
    }

    private func readLines(
        of stream: inout ByteStream, _ path: FilePath, _ start: [UInt8], isWhole: Bool, into batch: inout DocumentBatch
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
            let more = isWhole ? [] : try next(of: &stream, after: &batch)
            if more.isEmpty { break }
            open += more
            guard open.count <= limits.unpackedBytes else {
                throw Complaint(
                    about: path.text, line: number + 1,
                    "the line is longer than \(limits.unpackedBytes >> 20) MiB; split what it holds into more lines")
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
