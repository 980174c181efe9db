import Graphs
import Press

/// A graph and, where it was read from one, the report.
struct ReadReport: Sendable {
    let graph: EntityGraph
    let article: Article?
}
