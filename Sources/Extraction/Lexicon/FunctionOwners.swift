/// The bodies with names of their own that are called by what they do as well: the Bundestag is the German parliament.
struct FunctionOwners: Sendable {
    private struct Key: Hashable {
        let country: String
        let function: String
    }

    private let owners: [Key: OrganisationRecord]
    private let functions: [String: String]

    /// Finds them among the bodies of the tables by their other names.
    init(_ bodies: [(record: OrganisationRecord, aliases: [String])], _ functions: StateFunctions) {
        var owners: [Key: OrganisationRecord] = [:]
        var found: [String: String] = [:]
        for (record, aliases) in bodies {
            guard let country = record.country, record.sort == .state, functions.function(of: record) == nil else {
                continue
            }
            for alias in aliases {
                guard let function = functions.function(of: alias, in: country) else { continue }
                let key = Key(country: country, function: function)
                guard owners[key] == nil else { continue }
                owners[key] = record
                found[record.name] = found[record.name] ?? function
            }
        }
        self.owners = owners
        self.functions = found
    }

    /// The body that has a function in a country under a name of its own.
    func owner(of function: String, in country: String) -> OrganisationRecord? {
        owners[Key(country: country, function: function)]
    }

    /// What a body of its own name does; nothing where its names do not tell.
    func function(of record: OrganisationRecord) -> String? { functions[record.name] }
}
