/// Numbers as text that is the same on every machine.
enum Decimals {
    /// A number with at most `places` decimals, without an exponent and without trailing zeros.
    static func text(_ number: Double, _ places: Int = 2) -> String {
        let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
        let scaled = (number * scale).rounded()
        guard scaled.isFinite, abs(scaled) < 1e15 else { return "0" }
        let whole = Int(abs(scaled))
        let unit = Int(scale)
        let sign = scaled < 0 && whole > 0 ? "-" : ""
        var fraction = String(whole % unit)
        fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return sign + String(whole / unit) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
