import Foundation

/// A fast fingerprint of a model's bytes against damage, not against forgery.
enum Checksum {
    /// Four lanes of multiply and rotate over 32-byte blocks, then the lanes and the rest folded together.
    static func of(_ data: Data, from start: Int) -> UInt64 {
        data.withUnsafeBytes { raw in
            let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
            var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
            var offset = start
            while offset + 32 <= raw.count {
                lanes.0 = mixed(lanes.0, raw, offset, multiplier)
                lanes.1 = mixed(lanes.1, raw, offset + 8, multiplier)
                lanes.2 = mixed(lanes.2, raw, offset + 16, multiplier)
                lanes.3 = mixed(lanes.3, raw, offset + 24, multiplier)
                offset += 32
            }
            var sum = UInt64(raw.count - start)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = folded(sum, lane, multiplier) }
            while offset < raw.count {
                sum = folded(sum, UInt64(raw[offset]), multiplier)
                offset += 1
            }
            return sum
        }
    }

    @inline(__always)
    private static func mixed(
        _ lane: UInt64, _ raw: UnsafeRawBufferPointer, _ offset: Int, _ multiplier: UInt64
    ) -> UInt64 {
        folded(lane, UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)), multiplier)
    }

    @inline(__always)
    private static func folded(_ sum: UInt64, _ word: UInt64, _ multiplier: UInt64) -> UInt64 {
        let product = (sum ^ word) &* multiplier
        return product ^ (product >> 29)
    }
}
