import Foundation
import Testing

@testable import Extraction

@Suite struct GazetteerTests {
    private let gazetteer: Gazetteer

    init() throws {
        gazetteer = try Gazetteer()
    }

    @Test func everyISOCountryIsInTheTable() {
        // Regions of Foundation's list that are no countries of ISO 3166-1 have three digits or a private code.
        let regions = Locale.Region.isoRegions.map(\.identifier).filter { $0.count == 2 && $0.allSatisfy(\.isLetter) }
        let reserved: Set<String> = [
            "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ",
        ]
        let known = gazetteer.alpha2Codes
        let missing = Set(regions).subtracting(known).subtracting(reserved)
        #expect(missing.isEmpty, "missing: \(missing.sorted())")
        #expect(known.subtracting(["XK"]).count == 249)
    }

    @Test(arguments: [
        ("South Korean", "KOR"), ("Seoul", "KOR"), ("Kremlin", "RUS"), ("White House", "USA"), ("Côte d’Ivoire", "CIV"),
        ("Britons", "GBR"), ("Burma", "MMR"), ("Kyiv", "UKR"), ("U.K.", "GBR"), ("Nigerien", "NER"),
        ("Nigerian", "NGA"),
    ])
    func namesLeadToTheirCountry(name: String, code: String) {
        guard case .country(let found, _)? = gazetteer.names.meaning(of: name) else {
            Issue.record("\(name) is no country")
            return
        }
        #expect(found == code)
    }
}
