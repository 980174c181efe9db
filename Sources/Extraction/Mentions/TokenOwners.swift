/// For each token of a sentence the index of the mention that covers it, if one does.
struct TokenOwners: Sendable {
    private let owners: [Int16]

    /// Packs the indices; a sentence has far fewer mentions than there is room for.
    init(_ owners: [Int?]) {
        self.owners = owners.map { $0.map(Int16.init(clamping:)) ?? -1 }
    }

    subscript(token: Int) -> Int? { owners[token] < 0 ? nil : Int(owners[token]) }
}
