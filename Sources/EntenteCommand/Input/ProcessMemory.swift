import Foundation

/// How much memory this process has, in bytes; 0 where the system does not tell.
enum ProcessMemory {
    /// What of it lies in the machine's memory and is in no file.
    static var resident: Int {
        let sizes = sizes
        return sizes.resident - sizes.shared
    }

    /// All that was asked for, whether it is used or not.
    static var addressSpace: Int { sizes.whole }

    private static var sizes: (whole: Int, resident: Int, shared: Int) {
        let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return (0, 0, 0) }
        defer { close(file) }
        var text = [UInt8](repeating: 0, count: 128)
        let count = max(0, read(file, &text, text.count))
        let page = sysconf(Int32(_SC_PAGESIZE))
        let sizes = text.prefix(count).split(separator: UInt8(ascii: " ")).prefix(3).compactMap {
            Int(String(decoding: $0, as: UTF8.self)).map { $0 * page }
        }
        return sizes.count == 3 ? (sizes[0], sizes[1], sizes[2]) : (0, 0, 0)
    }
}
