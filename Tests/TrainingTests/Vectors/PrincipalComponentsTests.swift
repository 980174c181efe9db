import Testing

@testable import Training

/// The directions in which vectors differ most.
@Suite struct PrincipalComponentsTests {
    @Test func theLongAxisOfACloudComesFirst() {
        let vectors: [Float] = [3, 3, -3, -3, 1, -1, -1, 1]
        let components = PrincipalComponents(of: vectors, width: 2)
        let half = 0.5.squareRoot()
        #expect(abs(components.directions[0][0] - half) < 1e-9 && abs(components.directions[0][1] - half) < 1e-9)
        let turned = components.turned(vectors, to: 1)
        #expect(abs(turned[0] - 18.0.squareRoot()) < 1e-9 && abs(turned[2]) < 1e-9)
    }

    @Test func directionsStandUprightOnEachOther() {
        let vectors: [Float] = (0..<60).map { Float(($0 * 37) % 11) - 5 }
        let directions = PrincipalComponents(of: vectors, width: 6).directions
        for first in 0..<6 {
            for second in 0..<6 {
                let product = zip(directions[first], directions[second]).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(abs(product - (first == second ? 1 : 0)) < 1e-9)
            }
        }
    }
}
