/// Family names that stand first, as in Korea, China and Vietnam: `Lim` of `Lim Soo-suk`.
enum FamilyName {
    /// The first word of a person's name where it may be the family's, given the country that is told; some of these
    /// countries print their names the other way round in English, so that the last word may be it as well.
    static func first(of person: Entity) -> String? {
        let words = person.name.split(separator: " ")
        guard words.count > 1, let country = person.country, countries.contains(country) else { return nil }
        return String(words[0])
    }

    /// The codes in the file.
    private static let countries = Set(
        String(decoding: PackageResources.family_first_txt, as: UTF8.self).split(separator: "\n").lazy
            .filter { !$0.hasPrefix("#") }.map { String($0.prefix(3)) })
}
