import Foundation

/// One named array of a model file.
package struct ModelPart: Sendable {
    /// What the part is called, at most 24 bytes.
    package let name: String
    /// Its numbers as they stand in the file.
    package let bytes: Data

    /// A part of whole numbers.
    package init<Number: BitwiseCopyable & FixedWidthInteger>(_ name: String, _ numbers: [Number]) {
        self.name = name
        bytes = numbers.map(\.littleEndian).withUnsafeBytes { Data($0) }
    }

    /// A part of 32-bit floating-point numbers.
    package init(_ name: String, floats: [Float]) {
        self.init(name, floats.map(\.bitPattern))
    }

    /// A part of strings, none of which contains the character 0.
    package init(_ name: String, strings: [String]) {
        self.name = name
        bytes = Data(strings.flatMap { Array($0.utf8) + [0] })
    }
}
