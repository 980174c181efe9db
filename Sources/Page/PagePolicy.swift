import Foundation
import Press

/// What the page may do (Content Security Policy, level 3): run and look as it was written, and fetch nothing.
struct PagePolicy {
    let scripts: [String]
    let styles: [String]

    var text: String {
        "default-src 'none'; script-src \(Self.sources(scripts)); style-src \(Self.sources(styles)); "
            + "base-uri 'none'; form-action 'none'"
    }

    private static func sources(_ texts: [String]) -> String {
        texts.map { "'sha256-\(Data(Digest.sha256(of: Array($0.utf8))).base64EncodedString())'" }.joined(separator: " ")
    }
}
