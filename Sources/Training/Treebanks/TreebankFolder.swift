import Foundation

/// A folder of treebank files, plain or packed with xz.
struct TreebankFolder {
    let url: URL

    /// The bytes of a file, unpacked where only its packed form is there.
    func bytes(of name: String) throws(TreebankError) -> [UInt8] {
        if let plain = try? Data(contentsOf: url.appending(path: name)) { return Array(plain) }
        let packed = url.appending(path: name + ".xz")
        guard FileManager.default.isReadableFile(atPath: packed.path) else { throw .missing(file: name) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["xz", "-dc", packed.path]
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw .unpacking(file: name)
        }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw .unpacking(file: name) }
        return Array(bytes)
    }
}
