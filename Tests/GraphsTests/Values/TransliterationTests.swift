import Graphs
import Testing

@Suite("Transliterations of one name are told from different names")
struct TransliterationTests {
    @Test(
        "one name",
        arguments: [
            ("muammar gaddafi", "moamer kadhafi"), ("mohammed hassan", "muhammad hasan"),
            ("osama laden", "usama ladin"),
            ("ayman zawahiri", "ayman zawahri"), ("hassan rouhani", "hassan rohani"),
            ("kassem suleimani", "qasem soleimani"), ("ismail haniyeh", "ismail haniya"),
            ("boris yeltsin", "boris eltsin"), ("viktor yanukovych", "viktor yanukovich"),
            ("abdullah saleh", "abdallah saleh"), ("alexander lukashenko", "aleksandr lukashenko"),
        ])
    func one(_ left: String, _ right: String) {
        #expect(Transliteration.agree(words(left), words(right)))
        #expect(Transliteration.agree(words(right), words(left)))
    }

    @Test(
        "two names",
        arguments: [
            ("hassan ali", "hussein ali"), ("karim khan", "karima khan"), ("ana paz", "ani paz"),
            ("john smith", "jane smith"), ("mario rossi", "maria rossi"), ("kim jongun", "kim jongin"),
            ("wang xiaoming", "wang xiaomeng"), ("maria lopez", "marie lopez"), ("juan perez", "joan perez"),
            ("erik larsen", "erik larson"), ("salman aziz", "suleiman aziz"), ("barham salih", "ibrahim salih"),
        ])
    func two(_ left: String, _ right: String) {
        #expect(!Transliteration.agree(words(left), words(right)))
    }

    private func words(_ name: String) -> [String] { name.split(separator: " ").map(String.init) }
}
