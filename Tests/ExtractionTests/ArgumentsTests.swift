import Testing

@testable import Extraction

@Suite struct ArgumentsTests {
    @Test func holdsTheTokensOfEachRole() {
        var arguments = Arguments()
        arguments[.subject] = [1]
        arguments[.object, default: []].append(2)
        arguments[.object, default: []].append(3)
        arguments[.indirect] = [4]
        arguments[.indirect] = nil
        #expect(arguments[.subject] == [1])
        #expect(arguments[.object] == [2, 3])
        #expect(arguments[.indirect] == nil)
        #expect(arguments.keys == [.subject, .object])
        #expect(arguments.map(\.value) == arguments.values)
    }
}
