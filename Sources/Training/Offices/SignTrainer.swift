import Extraction
import Foundation

/// Learns how much the signs of an official's country tell, by gradient ascent with steps that shrink for each weight (AdaGrad,
/// Duchi, Hazan and Singer 2011).
struct SignTrainer {
    private let steps = 600
    private let least = 0.7

    /// What learning starts from: what the text says of the office itself outweighs all that surrounds it, what surrounds it
    /// outweighs what only the tables know, and where a report is written from is the weakest of all.
    private static func start(_ sign: CountrySign) -> Double {
        switch sign {
        case .statedOffice, .owner, .body, .ownTable: 8
        case .laterOffice: 6.7
        case .possessor: 4.7
        case .neighbour, .description, .chief, .side, .counterpart, .embassy: 4
        case .host, .leaders, .residence, .venue: 3.5
        case .knownPerson: 2.3
        case .outlet, .dateline, .bareOfficials, .firstOfficial, .firstActor, .foremost, .mostNamed, .otherBody: 1
        case .lesserOffice: 0.5
        case .misfit: -6.7
        case .rival, .othersNamed: -0.3
        case .fame: -2
        // To be dealt with as another tells more than to be spoken of above all.
        case .dealings: -3.5
        default: -3
        }
    }

    /// How strongly a weight is held to where it starts, which rare signs keep.
    ///
    /// What tells against a country by what it says is
    /// no sign of it, however seldom the articles show that; holding to it costs nothing there.
    private static func pull(_ feature: Feature) -> Double {
        switch feature {
        case .sign(.rival), .sign(.othersNamed): 1
        case .sign(let sign): sign.isDoubt ? 30 : 1
        case .office, .open: 1
        }
    }

    /// What is weighed.
    private enum Feature: Hashable {
        case sign(CountrySign)
        case office(OfficeSort)
        case open

        var start: Double {
            switch self {
            case .sign(let sign): SignTrainer.start(sign)
            case .office: 0
            case .open: 1
            }
        }

        /// A sign for a country never speaks against it, and a doubt never for it.
        func bounded(_ weight: Double) -> Double {
            guard case .sign(let sign) = self else { return weight }
            return sign.isDoubt ? min(0, weight) : max(0, weight)
        }
    }

    /// The weights learned from some lessons.
    func weights(from lessons: [OfficeLessons.Lesson]) -> CountryWeights {
        let features: [Feature] =
            CountrySign.allCases.map(Feature.sign) + [.open]
            + Set(lessons.map(\.ledger.office)).sorted { "\($0)" < "\($1)" }.map(Feature.office)
        let places = Dictionary(uniqueKeysWithValues: zip(features, features.indices))
        let examples = lessons.map { lesson in
            lesson.ledger.signs.sorted { $0.key < $1.key }.map { country, signs in
                (
                    isRight: lesson.right.contains(country),
                    home: signs.filter(\.isOfHome).map(Feature.sign).compactMap { places[$0] }.sorted(),
                    rest: signs.filter { !$0.isOfHome }.map(Feature.sign).compactMap { places[$0] }.sorted(),
                    office: [places[.office(lesson.ledger.office)]].compactMap { $0 }
                )
            }
        }
        let start = features.map(\.start)
        let pulls = features.map(Self.pull)
        var weights = start
        var squares = [Double](repeating: 1e-6, count: weights.count)
        let open = features.firstIndex(of: .open) ?? 0
        for _ in 0..<steps {
            var slope = weights.indices.map { pulls[$0] * (start[$0] - weights[$0]) }
            for options in examples {
                let options = options.map { option in
                    func sum(_ places: [Int]) -> Double { places.reduce(0) { $0 + weights[$1] } }
                    // As `CountryWeights.points` has it.
                    let told = sum(option.home) > 0 ? option.home + option.rest : option.rest
                    let own = sum(told)
                    let more = own <= 0 ? [] : sum(option.office) <= own ? option.office : told
                    return (isRight: option.isRight, features: told + more)
                }
                let powers = options.map { exp($0.features.reduce(0) { $0 + weights[$1] }) } + [exp(weights[open])]
                let sum = powers.reduce(0, +)
                let isOpen = !options.contains { $0.isRight }
                let isRight = options.map(\.isRight) + [isOpen]
                let right = zip(powers, isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
                for (number, power) in powers.enumerated() {
                    let error = (isRight[number] ? power / right : 0) - power / sum
                    for place in number < options.count ? options[number].features : [open] { slope[place] += error }
                }
            }
            for place in weights.indices {
                squares[place] += slope[place] * slope[place]
                let step = 0.5 * slope[place] / squares[place].squareRoot()
                weights[place] = features[place].bounded(weights[place] + step)
            }
        }
        func points(_ feature: Feature) -> Int { Int((10 * (places[feature].map { weights[$0] } ?? 0)).rounded()) }
        return CountryWeights(
            signs: Dictionary(uniqueKeysWithValues: CountrySign.allCases.map { ($0, points(.sign($0))) }),
            offices: Dictionary(
                uniqueKeysWithValues: Set(lessons.map(\.ledger.office)).map { ($0, points(.office($0))) }),
            open: points(.open), least: least)
    }
}
