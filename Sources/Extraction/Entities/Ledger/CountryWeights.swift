import Foundation

/// How much the signs tell of the country that an official serves, in tenths of the logarithm of how many times as likely they
/// make it.
///
/// A conditional logit model (McFadden 1974) over the countries of which anything tells and the answer that it is none of them;
/// `entente-train offices` learns it.
package struct CountryWeights: Hashable, Sendable {
    /// What each sign tells: nothing or more for a country, or nothing or less where it is a doubt.
    package let signs: [CountrySign: Int]
    /// How much likelier an office of a sort is to be of any of the countries.
    package let offices: [OfficeSort: Int]
    /// What speaks for leaving it open.
    package let open: Int
    /// How likely a country must be.
    package let least: Double

    /// Decides only by what is stated.
    package static let unlearned = CountryWeights(
        signs: Dictionary(uniqueKeysWithValues: CountrySign.allCases.map { ($0, $0.isStated ? 80 : 0) }), offices: [:],
        open: 10, least: 0.7)

    package init(signs: [CountrySign: Int], offices: [OfficeSort: Int], open: Int, least: Double) {
        self.signs = signs
        self.offices = offices
        self.open = open
        self.least = least
    }

    /// Reads lines of what is weighed, a tab and a number.
    init(_ lines: [String], file: String) throws(OntologyError) {
        var signs: [CountrySign: Int] = [:]
        var offices: [OfficeSort: Int] = [:]
        var single: [String: Double] = [:]
        for line in lines {
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count == 2, let value = Double(parts[1]) else {
                throw OntologyError(
                    file: file, problem: "'\(line)' is no weight", expected: "a sign, a tab, a number")
            }
            if let sign = CountrySign.allCases.first(where: { $0.key == parts[0] }) {
                signs[sign] = Int(value)
            } else if parts[0].hasPrefix(OfficeSort.prefix) {
                offices[OfficeSort(key: parts[0])] = Int(value)
            } else if parts[0] == Self.openKey || parts[0] == Self.leastKey {
                single[parts[0]] = value
            } else {
                throw OntologyError(
                    file: file, problem: "'\(parts[0])' is no sign", expected: "a sign, 'office …', 'open' or 'least'")
            }
        }
        guard let open = single[Self.openKey], let least = single[Self.leastKey] else {
            throw OntologyError(file: file, problem: "'open' or 'least' is missing", expected: "a line for each")
        }
        self.init(signs: signs, offices: offices, open: Int(open), least: least)
    }

    /// The same as lines of a file.
    package var lines: [String] {
        ["\(Self.leastKey)\t\(least)", "\(Self.openKey)\t\(open)"]
            + CountrySign.allCases.map { "\($0.key)\t\(signs[$0] ?? 0)" }
            + offices.map { "\($0.key.key)\t\($0.value)" }.sorted()
    }

    private static let openKey = "open"
    private static let leastKey = "least"

    /// What speaks for a country of which some signs tell.
    ///
    /// Doubts of the country a report is written from take off no more than
    /// that country had for it. The sort of the office counts only where something speaks for the country, and adds no more
    /// than that.
    func points(of signs: Set<CountrySign>, for office: OfficeSort) -> Int {
        func sum(_ signs: Set<CountrySign>) -> Int { signs.reduce(0) { $0 + (self.signs[$1] ?? 0) } }
        let home = signs.filter(\.isOfHome)
        let told = max(0, sum(home)) + sum(signs.subtracting(home))
        return told > 0 ? told + min(told, offices[office] ?? 0) : told
    }

    /// How likely each country of a lesson is.
    package func shares(of lesson: LedgerLesson) -> [String: Double] {
        shares(of: lesson.signs.mapValues { points(of: $0, for: lesson.office) })
    }

    /// How likely each country is, given what speaks for it.
    func shares(of points: [String: Int]) -> [String: Double] {
        let powers = points.mapValues { exp(Double($0) / 10) }
        let sum = powers.values.sorted().reduce(exp(Double(open) / 10), +)
        return powers.mapValues { $0 / sum }
    }
}

/// What sort of office it is whose country is asked for: of two offices the one that is more likely to be a state's.
package struct OfficeSort: Hashable, Sendable {
    /// As it is called in the file of weights: `office leads state 1`.
    let key: String

    static let prefix = "office "

    init(key: String) { self.key = key }

    /// A body, of which no office is told.
    static let body = OfficeSort(key: prefix + "body")

    init(_ offices: [StatedOffice]) {
        let all = offices.filter { !$0.isAddress }
        let best = (all.isEmpty ? offices : all).min { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
        guard let best else {
            key = Self.prefix + "none"
            return
        }
        let relation = best.relationToCountry?.rawValue ?? "-"
        key = Self.prefix + "\(relation) \(best.record.scope) \(best.record.rank)"
    }

    private static func order(_ office: StatedOffice) -> [Int] {
        [office.isFormer ? 1 : 0, office.relationToCountry == nil ? 1 : 0, office.record.rank]
    }
}
