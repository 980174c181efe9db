import Testing

@testable import Syntax

/// A mistake in a file of rules is told with its line and column.
@Suite struct RuleErrorTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let told: String

        var testDescription: String { name }
    }

    static let mistakes = [
        Mistake(name: "no rule", text: "V tag:VB", told: "a.rules:1:1: this belongs to no rule; expected rule NAME"),
        Mistake(
            name: "no name", text: "# words\n  rule ",
            told: "a.rules:2:3: the rule has no name; expected rule NAME"),
        Mistake(
            name: "unknown test", text: "rule a\n  V tga:VB",
            told: "a.rules:2:5: `tga:VB` is neither a test nor a relation; "
                + "expected one of lemma, form, tag, pos, label, marker, is, or <, >, next"),
        Mistake(
            name: "test without value", text: "rule a\n  V tag:",
            told: "a.rules:2:5: the test has no value; expected tag:VALUE"),
        Mistake(
            name: "unknown trait", text: "rule a\n  V is:tall",
            told: "a.rules:2:5: nothing is known of `tall`; "
                + "expected one of verb, gerund, passive, nominal, relative, ambiguous, last, perfect"),
        Mistake(
            name: "unknown class", text: "rule a\n  V lemma:@sayin",
            told: "a.rules:2:5: there is no class `sayin`; expected one of saying"),
        Mistake(
            name: "unknown word", text: "rule a\n  V tag:VB\n  W >obj",
            told: "a.rules:3:3: no word of the pattern is called `W`; expected one of V"),
        Mistake(
            name: "unknown word in an arc", text: "rule a\n  example A b.\n  V tag:VB\n  add nsubj V S",
            told: "a.rules:4:15: no word of the pattern is called `S`; expected one of V"),
        Mistake(
            name: "relation without label", text: "rule a\n  V tag:VB\n  V > S",
            told: "a.rules:3:5: the label is missing; expected a label, or * for any"),
        Mistake(
            name: "order without another word", text: "rule a\n  V tag:VB\n  V before",
            told: "a.rules:3:5: `before` needs two words; expected the name of a known word behind it"),
        Mistake(
            name: "nothing done", text: "rule a\n  example A b.\n  V tag:VB",
            told: "a.rules:1:1: the rule does nothing; expected `add` or `leave` at its end"),
        Mistake(
            name: "two things done", text: "rule a\n  example A b.\n  V tag:VB\n  leave\n  leave",
            told: "a.rules:5:3: the rule does two things; expected one `add` or `leave`"),
        Mistake(
            name: "no example", text: "rule a\n  V tag:VB\n  leave",
            told: "a.rules:1:1: the rule has no example; expected example SENTENCE"),
        Mistake(
            name: "gift without example", text: "rule a\n  gives nsubj b A",
            told: "a.rules:2:3: there is no example; expected example SENTENCE before it"),
    ]

    @Test(arguments: mistakes)
    func mistakeIsToldWithItsPlace(_ mistake: Mistake) {
        let error = #expect(throws: RuleError.self) {
            try RuleBook(mistake.text, file: "a.rules", classes: ["saying": ["say"]])
        }
        #expect(error?.description == mistake.told)
    }
}
