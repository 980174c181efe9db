import Graphs
import Press
import Testing

@testable import Extraction

/// Bodies of states are known by country and function, whoever tells of them and however.
@Suite struct IdentityTests {
    private let gazetteer: Gazetteer

    init() throws {
        gazetteer = try Gazetteer()
    }

    @Test(arguments: [
        ("Foreign Ministry", "foreign ministry"), ("Ministry of Foreign Affairs", "foreign ministry"),
        ("Ministry of External Affairs", "foreign ministry"), ("UK Foreign Office", "foreign ministry"),
        ("Ministry of Foreign Affairs, African Cooperation and Moroccan Expatriates", "foreign ministry"),
        ("Ministry for Europe and Foreign Affairs", "foreign ministry"),
        ("Federal Ministry of Defence", "defence ministry"), ("Department of Defense", "defence ministry"),
        ("Home Ministry", "interior ministry"), ("Ministry of Internal Affairs", "interior ministry"),
        ("Ministry of Agriculture and Food", "agriculture ministry"), ("Labor Department", "labour ministry"),
        ("Supreme Court of Ghana", "supreme court"), ("Indian National Assembly", "parliament"),
        ("Navy", "navy"), ("Royal Thai Navy", "navy"), ("National Police Service", "police"),
    ])
    func namesTellWhatABodyDoes(name: String, function: String) {
        #expect(gazetteer.functions.function(of: name) == function)
    }

    @Test(arguments: [
        "Texas Supreme Court", "Office of Communications", "Assembly of the Berne Union", "Moscow Police",
        "Department of Physics", "Foreign Trade Association",
        "Gaza Health Ministry",
        "General Assembly", "Liberation Army", "Ministry",
    ])
    func namesThatSayMoreOrLessAreNot(name: String) {
        #expect(gazetteer.functions.function(of: name) == nil)
    }

    @Test func aCongressIsAParliamentWhereTheParliamentIsCalledSo() {
        #expect(gazetteer.functions.function(of: "Congress", in: "PER") == "parliament")
        #expect(gazetteer.functions.function(of: "Congress", in: "IND") == "congress")
    }

    @Test(arguments: [
        ("Russia's Foreign Ministry", "organisation/rus-foreign-ministry"),
        ("russian foreign ministry", "organisation/rus-foreign-ministry"),
        ("the Foreign Ministry of Russia", "organisation/rus-foreign-ministry"),
        ("Moscow’s Ministry of Foreign Affairs", "organisation/rus-foreign-ministry"),
        ("Germany's parliament", "organisation/bundestag"),
        ("US State Department", "organisation/usa-foreign-ministry"),
        ("Israeli Green Party", "organisation/isr-green-party"),
    ])
    func aBodyIsMeantByAnyNameOfItsCountry(name: String, id: String) {
        #expect(gazetteer.body(called: name) == .one(EntityID(id)))
    }

    @Test func withoutACountryAnyMayBeMeant() {
        #expect(gazetteer.body(called: "ministry of external affairs") == .any("foreign ministry"))
        #expect(gazetteer.body(called: "Reuters") == nil)
        #expect(gazetteer.body(called: "Russia") == nil)
    }

    @Test(arguments: [
        ("Wall Street Journal", BodySort.media), ("Hezbollah", .armedGroup), ("Central Intelligence Agency", .state),
        ("European Union", .international), ("Daily Planet News", .media), ("Anti-Corruption Commission", .state),
        ("Kasai Liberation Army", .armedGroup), ("Workers' Party of Korea", .party), ("Nurses Union", .civil),
    ])
    func namesTellTheSortOfBody(name: String, sort: BodySort) {
        let named = IdentityFinder.Named(
            id: EntityID("organisation/x"), kind: .organisation, name: name, aliases: [], country: nil)
        #expect(IdentityFinder(gazetteer: gazetteer).identity(of: named, in: "").sort == sort)
    }

    // MARK: Graphs of format 1

    private func earlier(_ documents: [String: String?], kind: EntityKind, _ id: String, _ name: String)
        -> [EntityGraph]
    {
        documents.sorted { $0.key < $1.key }.map { document, country in
            let one = Entity(id: EntityID(id), kind: kind, name: name, country: country)
            let chad = Entity(id: EntityID("TCD"), kind: .country, name: "Chad", iso3: "TCD")
            let quote = "\(name) warned Chad."
            let told = Relation(
                source: one.id, type: RelationType(name: "warned", eventClass: .threaten), target: chad.id,
                evidence: [
                    Evidence(
                        document: document, sentence: TextRange(0, quote.utf8.count), cue: TextRange(0, 1), quote: quote
                    )
                ])
            return EntityGraph(
                sources: [DocumentSource(id: document, sha256: String(repeating: document, count: 64))],
                entities: [one, chad], relations: [told])
        }
    }

    @Test(arguments: [
        (EntityKind.organisation, "organisation/foreign-ministry", "Foreign Ministry"),
        (EntityKind.official, "official/kim", "Kim"),
    ])
    func theSameNameOfSeveralCountriesIsSeveral(kind: EntityKind, id: String, name: String) {
        let graphs = earlier(["a": "ARG", "b": "KEN", "c": nil, "d": nil, "e": "KEN"], kind: kind, id, name)
        let known = graphs.map(gazetteer.identified)
        let merged = EntityGraph.merging(known)
        #expect(merged.relations.count == 4)
        #expect(Set(merged.relations.map(\.source)).count == 4)
        #expect(EntityGraph.merging(known.reversed() + [merged]) == merged)
        #expect(gazetteer.identified(merged) == merged)
    }

    @Test func whatAnEarlierMergeHasFusedWithoutACountryIsPartedByDocument() {
        let fused = EntityGraph.merging(
            earlier(["a": nil, "b": nil], kind: .organisation, "organisation/foreign-ministry", "Foreign Ministry"))
        #expect(fused.relations.count == 1)
        let known = gazetteer.identified(fused)
        #expect(
            known.relations.map(\.source.text)
                == ["a", "b"].map {
                    "organisation/foreign-ministry@\(String(repeating: $0, count: 12))"
                })
    }
}
