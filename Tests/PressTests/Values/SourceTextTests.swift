import Press
import Testing

@Suite struct SourceTextTests {
    @Test(arguments: [
        ("Georgia met Chad.", ["Georgia", "Atlanta", "Chad", "ad."], ["Georgia", "Chad", "ad."]),
        ("Geo", ["Georgia"], []), ("", ["Chad"], []), ("Perú", ["Perú", "Peru"], ["Perú"]),
        ("aab", ["ab", "aa", "b", ""], ["ab", "aa", "b"]),
    ])
    func tellsWhichPhrasesStandInIt(text: String, phrases: [String], found: [String]) {
        #expect(SourceText(text).occurring(Set(phrases)) == Set(found))
    }
}
