import Graphs

/// What an office is by its title, and whether the home country can have it.
extension HomeCountry {
    func isMonarch(_ draft: EntityDraft) -> Bool {
        draft.offices.contains { Self.monarchs.contains($0.title.lowercased()) }
    }

    /// Whether the home country can have such an office: a kingdom has no president, a republic no king.
    func fits(_ draft: EntityDraft) -> Bool {
        let isKingdom =
            gazetteer.countries(styled: "kingdom")?.contains(code) ?? false
            || gazetteer.countryName(code).contains("Kingdom")
        return draft.offices.allSatisfy { office in
            guard office.isHomeless, !office.isFormer, office.record.rank == 1 else { return true }
            let title = office.title.lowercased()
            return isKingdom ? title != "president" : !["king", "queen"].contains(title)
        }
    }

    private static let monarchs: Set<String> = ["king", "queen", "sultan", "emir", "amir"]

    static func isEnvoy(_ office: StatedOffice) -> Bool {
        let title = office.title.lowercased()
        return ["ambassador", "envoy", "commissioner", "consul", "representative"].contains { title.contains($0) }
    }

    /// Whether an office in small letters is known without its country; "spokesman Joshi" is someone's whom the text names.
    func isOfCabinet(_ office: StatedOffice) -> Bool {
        office.record.relation != .spokespersonFor
            && office.title.lowercased().split(separator: " ").contains {
                ["president", "premier", "minister", "secretary", "king", "queen"].contains($0)
            }
    }

    /// Whether an office is as likely one of a party or a company: `Leader`, `Chairman`.
    func isOfBody(_ office: StatedOffice) -> Bool {
        if ["prince", "princess"].contains(office.title.lowercased()) { return true }
        let words = OfficeKey(office.title, gazetteer: gazetteer).words
        return !words.isEmpty && words.isSubset(of: Self.bodyOffices)
    }

    private static let bodyOffices: Set<String> = [
        "leader", "co", "founder", "chairperson", "director", "managing", "general", "secretary", "chief", "executive",
    ]
}
