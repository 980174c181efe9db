import Graphs
import Press

extension Article {
    /// The first digits of the text's fingerprint, by which those are known whom only this text knows.
    var mark: String { String(sha256.prefix(EntityID.markLength)) }
}
