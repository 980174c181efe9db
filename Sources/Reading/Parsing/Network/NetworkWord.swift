/// What the network sees of one word.
package struct NetworkWord: Hashable, Sendable {
    package var word: Int32
    package var ending: Int32
    package var shape: Int32
    package var tag: Int32
    package var wordClass: Int32
    /// The flags of the lists of known names it is on; see `NameLists`.
    package var lists: UInt16
    package var pieces: [Int32]

    package init(word: Int32, ending: Int32, shape: Int32, tag: Int32, wordClass: Int32, lists: UInt16, pieces: [Int32])
    {
        self.word = word
        self.ending = ending
        self.shape = shape
        self.tag = tag
        self.wordClass = wordClass
        self.lists = lists
        self.pieces = pieces
    }
}
