/// Nothing was found: a line that says so.
struct Nothing: Error {
    /// What was not found and what to do.
    let complaint: Complaint
    /// What the command tells the shell: more than that nothing was found, where files could not be read either.
    let status: ExitStatus

    init(_ message: String, after reading: ExitStatus = .answered) {
        complaint = Complaint(about: nil, message)
        status = reading == .answered ? .nothingFound : reading
    }

    /// The same after some reading.
    func after(_ reading: ExitStatus) -> Nothing { Nothing(complaint.message, after: reading) }
}
