/// How a word is written.
package enum WordShape: Int32, CaseIterable, Sendable {
    case lower
    case title
    case upper
    case mixed
    case digits
    case digitsAndMore
    case marks
    case letter

    package init(_ word: String) {
        var hasUpper = false
        var hasLower = false
        var hasDigit = false
        var startsUpper = false
        var count = 0
        for scalar in word.unicodeScalars {
            let isUpper = scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
            let isLower =
                scalar.value < 0x80 ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic && !isUpper
            if isUpper, count == 0 {
                startsUpper = true
            } else if isUpper {
                hasUpper = true
            }
            hasLower = hasLower || isLower
            hasDigit = hasDigit || (0x30...0x39).contains(scalar.value)
            count += 1
        }
        let hasLetter = hasUpper || hasLower || startsUpper
        switch (hasLetter, hasDigit) {
        case (false, true): self = .digits
        case (false, false): self = .marks
        case (true, true): self = .digitsAndMore
        case (true, false):
            if startsUpper, count == 1 {
                self = .letter
            } else if hasUpper {
                self = hasLower ? .mixed : .upper
            } else {
                self = startsUpper ? .title : .lower
            }
        }
    }
}
