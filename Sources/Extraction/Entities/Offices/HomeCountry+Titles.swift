import Graphs

/// What an office is by its title, and whether the home country can have it.
extension HomeCountry {
    func isMonarch(_ draft: EntityDraft) -> Bool {
        draft.offices.contains { $0.record.scope == .crown && $0.record.rank == 1 }
    }

    /// Whether the home country can have such an office: a kingdom has no president, a republic no king.
    func fits(_ draft: EntityDraft) -> Bool {
        let isKingdom =
            gazetteer.countries(styled: "kingdom")?.contains(code) ?? false
            || gazetteer.countryName(code).contains("Kingdom")
        return draft.offices.allSatisfy { office in
            guard office.isHomeless, !office.isFormer else { return true }
            if office.record.scope == .crown { return gazetteer.monarchies.contains(code) }
            return !(isKingdom && office.record.rank == 1 && office.title.lowercased() == "president")
        }
    }

    static func isEnvoy(_ office: StatedOffice) -> Bool {
        let title = office.title.lowercased()
        return ["ambassador", "envoy", "commissioner", "consul", "representative"].contains { title.contains($0) }
    }

    /// Whether an office in small letters is known without its country; "spokesman Joshi" is someone's whom the text names.
    func isOfCabinet(_ office: StatedOffice) -> Bool {
        office.record.relation != .spokespersonFor
            && office.title.lowercased().split(separator: " ").contains {
                gazetteer.words[.cabinetNouns].contains(String($0))
            }
    }
}
