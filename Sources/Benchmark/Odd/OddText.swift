import Foundation

/// A kind of text that no newspaper prints, and that must be read in about the time of one that it does.
struct OddText {
    /// A few words for what is odd.
    let name: String
    /// Makes a text of at least so many bytes.
    let make: (_ bytes: Int) -> String

    /// The same piece over and over, which may differ by its number.
    init(_ name: String, opening: String = "", closing: String = "", repeating piece: @escaping (Int) -> String) {
        self.name = name
        make = { bytes in
            var text = opening
            var number = 0
            while text.utf8.count < bytes {
                text += piece(number)
                number += 1
            }
            return text + closing
        }
    }

    /// A text in two halves, the second of as many pieces as the first.
    init(_ name: String, first: String, second: String) {
        self.name = name
        make = { bytes in
            let count = max(1, bytes / (first.utf8.count + second.utf8.count))
            return String(repeating: first, count: count) + String(repeating: second, count: count)
        }
    }

    /// All kinds; where sentences of a report are wanted, they are made of its words.
    static func all(words: [String]) -> [OddText] {
        func word(_ number: Int) -> String { words[number % words.count] }
        let plain = words.map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
        func line(_ number: Int, of length: Int) -> String {
            (0..<length).map { plain[(number * length + $0) % plain.count] }.joined(separator: " ")
        }
        return [
            OddText("one sentence of the report's words", repeating: { line($0, of: 1) + " " }),
            OddText("the same with commas", repeating: { line($0, of: 6) + ", " }),
            OddText("lines without full stops", repeating: { "\(line($0, of: 9)) \($0)\n" }),
            OddText("the same with blank lines", repeating: { "\(line($0, of: 9)) \($0)\n\n" }),
            OddText("short lines", repeating: { "\(line($0, of: 2)) \($0)\n" }),
            OddText("one word of one letter", repeating: { _ in "x" }),
            OddText("lines of one letter", repeating: { _ in String(repeating: "x", count: 200) + "\n" }),
            OddText("aa.Aa.Aa.", repeating: { _ in "aa.Aa." }),
            OddText("one address", opening: "https://", repeating: { "\($0)/a-b_c.d?e=" }),
            OddText("officials without a country", repeating: officials),
            OddText("officials, all else alike", repeating: { "President \(surname($0)) resigned. " }),
            OddText("persons of one first name", repeating: { "Anna \(surname($0)) met Anna \(surname($0 + 7)). " }),
            OddText("bodies of one kind", repeating: { "The \(surname($0)) Ministry praised \(surname($0)) Bank. " }),
            OddText("one word over and over", repeating: { _ in "sanctions " }),
            OddText("one name over and over", repeating: { _ in "Kenya " }),
            OddText("row of countries that met", closing: "met.", repeating: { country($0) + ", " }),
            OddText("rows of forty countries", repeating: { country($0) + ($0 % 40 == 39 ? " met. " : ", ") }),
            OddText("row of persons that met", closing: "met.", repeating: { "Anna \(surname($0)), " }),
            OddText("and and and", repeating: { _ in "and " }),
            OddText("A said that A said that", repeating: { country($0) + " said that " }),
            OddText("pronouns", repeating: { "He told \(country($0)) that they met it. " }),
            OddText("digits", repeating: { String($0 % 10) }),
            OddText("numbers", repeating: { "\($0) " }),
            OddText("commas", repeating: { _ in "," }),
            OddText("marks", repeating: { _ in "?!;:,.-—()/\\*&%$#@" }),
            OddText("dots with spaces", repeating: { _ in ". " }),
            OddText("brackets in brackets", first: "(a ", second: ")"),
            OddText("closing marks and capitals", repeating: { _ in "\")A" }),
            OddText("quotation marks without end", repeating: { "“\(line($0, of: 4)) \"\(line($0, of: 3)) " }),
            OddText("line breaks", opening: "Kenya", closing: "Kenya", repeating: { _ in "\n" }),
            OddText("spaces", opening: "Kenya", closing: "Kenya", repeating: { _ in " " }),
            OddText("marks upon one letter", opening: "e", repeating: { _ in "\u{301}" }),
            OddText("lines of Chinese", repeating: { _ in "中华人民共和国外交部发言人" }),
        ]
    }

    /// An official whose country nothing tells, another for each number.
    static func official(_ number: Int) -> String {
        let titles = ["President", "Foreign Minister", "Prime Minister", "General"]
        let name = surname(number * 7 + 3).dropFirst(2).dropLast(2)
        return "\(titles[number % titles.count]) \(name.capitalized) \(surname(number)) said. "
    }

    private static func officials(_ number: Int) -> String {
        "President \(surname(2 * number)) met Minister \(surname(2 * number + 1)). "
    }

    /// Names that no table knows, each another.
    private static func surname(_ number: Int) -> String {
        let syllables = ["ka", "lo", "mi", "ru", "ten", "sha", "bor", "vel", "dan", "gri", "os", "pe", "zu"]
        var name = ""
        var rest = number
        repeat {
            name += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return ("Ha" + name + "ev")
    }

    private static func country(_ number: Int) -> String {
        let names = [
            "Kenya", "Ghana", "Chad", "Mali", "Niger", "Togo", "Benin", "Gabon", "Angola", "Zambia", "Malawi", "Rwanda",
            "Burundi", "Uganda", "Egypt", "Libya", "Tunisia", "Algeria", "Morocco", "Senegal", "Peru", "Chile",
            "Bolivia", "Ecuador", "Colombia", "Panama", "Honduras", "Cuba", "Jamaica", "Haiti", "Norway", "Sweden",
            "Finland", "Denmark", "Iceland", "Ireland", "Portugal", "Spain", "France", "Belgium", "Austria", "Hungary",
            "Romania", "Bulgaria", "Greece", "Albania", "Croatia", "Serbia", "Ukraine", "Poland", "Latvia", "Estonia",
            "Lithuania", "Japan", "Mongolia", "Vietnam", "Laos", "Thailand", "Nepal", "India", "Pakistan", "Iran",
        ]
        return names[number % names.count]
    }
}
