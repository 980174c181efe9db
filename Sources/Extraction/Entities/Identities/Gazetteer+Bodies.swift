public import Graphs

/// Which body a person means by a name that says what it does.
public enum BodyMeant: Hashable, Sendable {
    /// The body of a country that the name tells.
    case one(EntityID)
    /// Those of all countries that are called so, by a name without the country.
    case any(String)
}

extension Gazetteer {
    /// The country that a person means by one of its names, an adjective or its people: `Russian`, `the Swiss`.
    public func country(called name: String) -> EntityID? {
        let words = name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        let spellings = [
            name, words.joined(separator: " "), words.dropFirst().joined(separator: " "), name.uppercased(),
        ]
        for spelling in spellings {
            if case .country(let code, _) = names.meaning(of: spelling) { return EntityID(code) }
        }
        return nil
    }

    /// Reads `Russia's Foreign Ministry`, `Foreign Ministry of Russia` and `foreign ministry`; nothing for a name that says
    /// more than what a body does.
    public func body(called name: String) -> BodyMeant? {
        // A person who asks need not write capitals, by which countries are told in texts.
        let name = name.split(separator: " ").map { word in
            words[.smallWordsOfNames].contains(String(word))
                ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
        let country = functions.bare(name, capitals: true).countries.first
        guard let function = functions.function(of: name, in: country) else {
            let country = functions.bare(name, capitals: false).countries.first
            return sharedName(name, in: country).map { meant($0, in: country) }
        }
        if let country, let owner = functionOwners.owner(of: function, in: country) {
            return .one(IdentityFinder.slug(owner.name))
        }
        return meant(function, in: country)
    }

    private func meant(_ name: String, in country: String?) -> BodyMeant {
        guard let country else { return .any(name) }
        return .one(IdentityFinder.body(Spelling.slug(name), country, ""))
    }
}
