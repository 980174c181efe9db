/// Cuts tags that are longer than any that people write: the parser compares each attribute with all before it, so that a
/// tag of half a million would take it hours.
enum LongTags {
    /// The most bytes of a tag outside its quoted values.
    private static let longest = 8 << 10

    /// The bytes with long tags cut.
    static func cut(_ bytes: [UInt8]) -> [UInt8] {
        var cuts: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                guard bytes[place] == UInt8(ascii: "<") else {
                    place += 1
                    continue
                }
                place = tagEnd(bytes, place + 1, &cuts)
            }
        }
        guard !cuts.isEmpty else { return bytes }
        var kept: [UInt8] = []
        var place = 0
        for cut in cuts {
            kept += bytes[place..<cut.lowerBound]
            place = cut.upperBound
        }
        return kept + bytes[place...]
    }

    /// The place behind a tag; a tag ends at `>` and, where it is none, at the next `<`.
    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ cuts: inout [Range<Int>]) -> Int {
        var place = start
        var count = 0
        while place < bytes.count, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<") {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[place - 1] == UInt8(ascii: "=") {
                place += 1
                while place < bytes.count, bytes[place] != byte { place += 1 }
            }
            place = min(place + 1, bytes.count)
            count += 1
            guard count > longest else { continue }
            let cut = place
            while place < bytes.count, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<") {
                place += 1
            }
            cuts.append(cut..<place)
        }
        return place
    }
}
