/// Names that bodies of many countries have.
extension Gazetteer {
    /// A name without its country, when what is left are words that bodies of many countries have in their names.
    ///
    /// Other countries are what a body is about: China's Taiwan Affairs Office is not its Macau Affairs Office.
    func sharedName(_ name: String, in country: String?) -> String? {
        let words = functions.bare(name, capitals: false) { $0 == country }.words
        let counted = words.filter { $0 != "," && $0 != "the" }
        let isShared = counted.allSatisfy { word in
            word.split(separator: "-").allSatisfy { sharedNameWords.contains(String($0)) }
                || sharedNameWords.contains(word)
        }
        return counted.count > 1 && isShared ? counted.joined(separator: " ") : nil
    }
}
