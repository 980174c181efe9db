/// What stands around a word, by role.
///
/// A word has few, which are found sooner one after the other than by hashing.
struct Arguments: Sequence {
    private var entries: [(key: Role, value: [Int])] = []

    /// The roles that are filled.
    var keys: [Role] { entries.map(\.key) }

    /// The tokens of all roles.
    var values: [[Int]] { entries.map(\.value) }

    /// The tokens in a role; nothing where it is not filled.
    subscript(role: Role) -> [Int]? {
        get { entries.first { $0.key == role }?.value }
        set {
            let place = entries.firstIndex { $0.key == role }
            switch (place, newValue) {
            case (let place?, let tokens?): entries[place].value = tokens
            case (let place?, nil): entries.remove(at: place)
            case (nil, let tokens?): entries.append((role, tokens))
            case (nil, nil): break
            }
        }
    }

    /// The tokens in a role, or what is given where it is not filled.
    subscript(role: Role, default tokens: [Int]) -> [Int] {
        get { self[role] ?? tokens }
        set { self[role] = newValue }
    }

    func makeIterator() -> IndexingIterator<[(key: Role, value: [Int])]> { entries.makeIterator() }
}
