/// What sort of thing tells which country somebody serves; how much it tells is learned (`CountryWeights`).
package enum CountrySign: String, Sendable, CaseIterable {
    // MARK: Said of the office

    /// `Kenyan minister`, `Kenya's minister`, `minister of Kenya`
    case statedOffice = "an office of the country"
    /// An office of another country than the first that is stated.
    case laterOffice = "an office of the country, told later"
    /// `Hungary's Jozsef Nagy`
    case owner = "the country's own"
    /// `chief of the Kenyan police`
    case body = "an office in a body of the country"
    /// A person's own table of names.
    case ownTable = "the table of names"

    // MARK: Said beside it

    /// `Zelensky and his defence minister`
    case possessor = "whose the office is"
    /// `US Secretary of State Hale and Defense Secretary Grant`
    case neighbour = "the office beside it"
    /// `the Syrian president`, said nearby of an office that only one holds
    case description = "the same office, described nearby"
    /// For a deputy minister the country of the only minister
    case chief = "the office above it"
    /// `attended on the Jordanian side`
    case side = "the side that is named"
    /// `Rivas, who flew to Algiers, met her counterpart`
    case counterpart = "where the counterpart travels"
    /// `The French embassy protested. Ambassador Roux …`
    case embassy = "the embassy named before"

    // MARK: Told by the scene

    /// `who flew to Lima, where he met Prime Minister Quispe`
    case host = "whom a visitor meets there"
    /// `Romanian leaders were glad. President Ionescu …, and Prime Minister Ciobanu …`
    case leaders = "the country's leaders, named before"
    /// `received at State House, Nairobi`
    case residence = "the house where guests are received"
    /// `In La Paz, President Arce denied …`
    case venue = "the capital where one speaks"

    // MARK: Known

    /// The table of known persons.
    case knownPerson = "known, not told"

    /// `president of the Labour Party`, `PTI chairman`: bodies that are no state's have namesakes elsewhere.
    case otherBody = "an office in a party, firm or paper of the country"

    // MARK: Where the report is written from

    /// `Egypt Today`
    case outlet = "the name of the paper"
    /// `DHAKA:`
    case dateline = "the place of filing"
    /// A report that leaves its officials without a country from the first one on.
    case bareOfficials = "the country of which the report speaks most"
    /// A report that begins with one of a country's officials.
    case firstOfficial = "the official with whom the report begins"
    /// A report that begins with what a country or its body does.
    case firstActor = "the one with whom the report begins"
    /// A report that speaks of one country far more than of any other.
    case foremost = "the country of which the report speaks above all"
    /// A report that names one country more often than any other, be it seldom.
    case mostNamed = "the country that the report names most"
    /// A captain or a judge, who are seldom named without their country, where the report is at home somewhere.
    case lesserOffice = "a lesser office where the report is at home"

    // MARK: Against what is so told by where the report is written from

    /// Two of one office without a country.
    case rival = "another may hold the office there"
    /// `its secretary`
    case aide = "is told of as someone's"
    /// `arrived in Tokyo`
    case arrival = "is told of together with a way there"
    /// `said Bangladesh wanted loans`
    case speaker = "speaks of another country"
    /// `talks in Beijing with President Luo`
    case besideOther = "stands beside another country"
    /// The report says of that country's officials that they are its own.
    case othersNamed = "its officials are named as such"
    /// Heads of state are named without their country anywhere.
    case fame = "may be named bare as one widely known"
    /// `pointed to General Gray's comments on US ships`
    case rankAlone = "is named by rank alone, in passing and beside another country"
    /// `told Reuters from Asmara`
    case absence = "speaks from elsewhere"
    /// `signed by Deputy Prime Minister Petrov and Trade Minister Moyo`
    case signatory = "signs opposite another without a country"

    // MARK: Against a country

    /// `President Otieno accused Chad`
    case dealings = "deals with it as with another"
    /// `President Otieno, who flew to Chad`
    case visit = "travels there"
    /// A king of a republic, a president of a kingdom.
    case misfit = "it has no such office"

    /// What it is called in the file of weights.
    package var key: String { "\(self)" }

    /// Whether it speaks against a country.
    package var isDoubt: Bool {
        switch self {
        case .dealings, .visit, .misfit, .rival, .aide, .arrival, .speaker, .besideOther, .othersNamed, .fame,
            .rankAlone,
            .absence, .signatory:
            true
        default: false
        }
    }

    /// Whether it tells only of a single office, not of whatever else its holder is.
    var isOfOneOffice: Bool {
        switch self {
        case .statedOffice, .laterOffice, .owner, .body, .ownTable, .possessor, .neighbour, .host,
            .otherBody, .knownPerson:
            true
        default: false
        }
    }

    /// Whether it is where a report is written from, or a doubt of that alone.
    package var isOfHome: Bool {
        switch self {
        case .outlet, .dateline, .bareOfficials, .firstOfficial, .firstActor, .foremost, .mostNamed, .lesserOffice,
            .rival, .aide,
            .arrival,
            .speaker,
            .besideOther, .othersNamed, .fame, .rankAlone, .absence, .signatory:
            true
        default: false
        }
    }

    /// Whether the text states it of the office or its holder, so that nothing had to be concluded.
    package var isStated: Bool {
        switch self {
        case .statedOffice, .laterOffice, .owner, .body, .ownTable: true
        default: false
        }
    }
}
