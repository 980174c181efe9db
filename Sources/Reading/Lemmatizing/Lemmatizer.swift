/// Gives each word its dictionary form by the edit learned for the longest known end of it under its tags.
package struct Lemmatizer: Sendable {
    /// What such a file is called in its header.
    package static let kind = "lemmatizer"
    /// The longest end that is looked up, in bytes; a whole word counts as an end of its own.
    package static let longestEnd = 7

    private let edits: [LemmaEdit]
    private let keys: [UInt32]
    private let rules: [UInt16]

    /// Reads a file of kind `lemmatizer`.
    package init(_ file: ModelFile) throws(ModelError) {
        let texts = try file.strings("edits")
        edits = texts.compactMap(LemmaEdit.init(text:))
        guard edits.count == texts.count, !edits.isEmpty else { throw .incomplete(file: file.name, part: "edits") }
        keys = try file.array("keys")
        rules = try file.array("rules", count: keys.count)
        guard keys.contains(0), rules.allSatisfy({ $0 < texts.count }) else {
            throw .incomplete(file: file.name, part: "rules")
        }
    }

    /// The dictionary form of a word.
    package func lemma(of form: String, as tag: Tagger.Tag) -> String {
        lemma(of: form, tag: Self.hash(of: tag))
    }

    /// The same for a tag that was hashed before.
    package func lemma(of form: String, tag: UInt64) -> String {
        var form = form
        let found = form.withUTF8 { bytes in
            if let rule = rule(Self.wholeKey(bytes, tag: tag)) { return rule }
            var length = min(Self.longestEnd, bytes.count)
            while length >= 0 {
                if let rule = rule(Self.endKey(bytes, length, tag: tag)) { return rule }
                length -= 1
            }
            return UInt16.max
        }
        guard found < edits.count else { return form.lowercased() }
        return edits[Int(found)].applied(to: form)
    }

    @inline(__always)
    private func rule(_ key: UInt32) -> UInt16? {
        var slot = Int((UInt64(key) &* UInt64(keys.count)) >> 32)
        while keys[slot] != 0 {
            if keys[slot] == key { return rules[slot] }
            slot = slot + 1 == keys.count ? 0 : slot + 1
        }
        return nil
    }

    /// The hash that stands for a tag in keys.
    package static func hash(of tag: Tagger.Tag) -> UInt64 { FeatureHash.of(tag.name.utf8) }

    /// The key of a whole word under a tag.
    package static func wholeKey(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt64) -> UInt32 {
        var hash = FeatureHash(201)
        hash.add(tag)
        for byte in bytes { hash.add(UInt64(lowercased(byte))) }
        return hash.key
    }

    /// The key of a word's last bytes under a tag, with the case of its first letters.
    package static func endKey(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int, tag: UInt64) -> UInt32 {
        var hash = FeatureHash(202)
        hash.add(tag)
        hash.add(casing(bytes) + UInt64(length) * 8)
        for byte in bytes.suffix(length) { hash.add(UInt64(lowercased(byte))) }
        return hash.key
    }

    /// 0 small; 1 capital first; 2 capitals only, as in a shout; 3 a few capitals, as in an acronym; 4 mixed.
    private static func casing(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let capitals = bytes.count { $0 &- 65 < 26 }
        guard capitals > 0, let first = bytes.first else { return 0 }
        if capitals == 1, first &- 65 < 26 { return 1 }
        guard capitals == bytes.count else { return 4 }
        return bytes.count > 4 ? 2 : 3
    }

    @inline(__always)
    private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }

    /// The parts of a file with these rules.
    package static func parts(edits: [LemmaEdit], rules: [(key: UInt32, edit: UInt16)]) -> [ModelPart] {
        let capacity = rules.count * 5 / 4 + 8
        var keys = [UInt32](repeating: 0, count: capacity)
        var numbers = [UInt16](repeating: 0, count: capacity)
        for (key, edit) in rules {
            var slot = Int((UInt64(key) * UInt64(capacity)) >> 32)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) % capacity }
            keys[slot] = key
            numbers[slot] = edit
        }
        return [
            ModelPart("edits", strings: edits.map(\.text)), ModelPart("keys", keys), ModelPart("rules", numbers),
        ]
    }
}
