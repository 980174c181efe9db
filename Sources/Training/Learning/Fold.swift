import ArgumentParser

/// One of several parts of a collection, told by the text alone, so that every command parts alike.
struct Fold: Equatable, ExpressibleByArgument {
    /// How many parts there are.
    static let count = 5

    let number: Int

    init(_ number: Int) { self.number = number }

    init?(argument: String) {
        guard let number = Int(argument), (0..<Self.count).contains(number) else { return nil }
        self.init(number)
    }

    /// The part to which a text belongs; white space counts for nothing.
    init(of text: some Sequence<UInt8>) {
        // FNV-1a.
        let hash = text.reduce(into: UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
            if byte > 0x20 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        // The low digits of the hash of bytes are poorly mixed.
        var mixed = SplitMix(seed: hash)
        number = Int(mixed.next() % UInt64(Self.count))
    }
}
