/// A value in a JSON text together with where it stands, asked for what it should hold.
struct JSONCursor {
    let value: JSONValue
    /// Where it stands, such as `relations[3].polarity`; empty for the whole.
    let place: String
    /// The line of the file, from 1, where it is known.
    let line: Int?

    /// The member of a key, or nothing when it is missing or null.
    func member(_ key: String) -> JSONCursor? {
        guard case .object(let members) = value, let found = members.first(where: { $0.key == key }) else { return nil }
        return found.value == .null ? nil : JSONCursor(value: found.value, place: path(to: key), line: line)
    }

    /// The member of a key that must be there.
    func required(_ key: String) throws(GraphFormatError) -> JSONCursor {
        guard case .object = value else { throw unexpected("an object") }
        guard let member = member(key) else {
            throw .unexpected(line: line, place: path(to: key), expected: "a value; it is missing")
        }
        return member
    }

    /// The items of an array.
    func items() throws(GraphFormatError) -> [JSONCursor] {
        guard case .array(let values) = value else { throw unexpected("an array") }
        return values.enumerated().map { JSONCursor(value: $1, place: "\(place)[\($0)]", line: line) }
    }

    /// The text of a string.
    func text() throws(GraphFormatError) -> String {
        guard case .string(let text) = value else { throw unexpected("text in quotes") }
        return text
    }

    /// The texts of an array of strings.
    func texts() throws(GraphFormatError) -> [String] {
        var texts: [String] = []
        for item in try items() { texts.append(try item.text()) }
        return texts
    }

    /// A whole number.
    func number() throws(GraphFormatError) -> Int {
        guard case .integer(let number) = value else { throw unexpected("a whole number") }
        return number
    }

    /// A number from 0 to 1.
    func share() throws(GraphFormatError) -> Double {
        let number: Double? =
            switch value {
            case .integer(let number): Double(number)
            case .decimal(let number): number
            default: nil
            }
        guard let number, (0...1).contains(number) else { throw unexpected("a number from 0 to 1") }
        return number
    }

    /// True or false.
    func truth() throws(GraphFormatError) -> Bool {
        guard case .boolean(let truth) = value else { throw unexpected("true or false") }
        return truth
    }

    /// One of an enumeration's names.
    func name<Name: RawRepresentable & CaseIterable>() throws(GraphFormatError) -> Name where Name.RawValue == String {
        let text = try text()
        guard let name = Name(rawValue: text) else {
            let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw unexpected("one of \(known); found \(Self.quoted(text))")
        }
        return name
    }

    /// The error that something else was expected here.
    func unexpected(_ expected: String) -> GraphFormatError {
        .unexpected(line: line, place: place, expected: expected)
    }

    /// A text in quotes, shortened to be read in a message.
    static func quoted(_ text: String) -> String {
        JSONValue.string(text.count > 60 ? String(text.prefix(60)) + "…" : text).text
    }

    private func path(to key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
