import Extraction
import Foundation

/// The file of a `ClaimModel`: text that can be read and compared.
struct ClaimModelText {
    let names: [String]
    /// Feature by feature.
    let weights: [Float]
    let trusts: [String: ClaimModel.Trust]
    let threshold: Double

    /// Weights nearer to nothing are left out.
    private static let least = 15

    var text: String {
        let head = """
            # How much each feature of two names in a sentence tells for each kind of claim between them, in hundredths of log odds.
            # Learned by `entente-train claims`; see docs/claims.md. A line that begins with ! says how far claims may be trusted.
            !threshold \(String(format: "%.2f", threshold))

            """
        let trusted = trusts.sorted { $0.key < $1.key }.map { name, trust in
            String(format: "!%@ %.3f %.3f\n", name, trust.bias, trust.slope)
        }
        return head + trusted.joined() + names.indices.compactMap(line).joined()
    }

    private func line(of feature: Int) -> String? {
        let labels = ["none"] + ClaimLabel.all.map(\.name)
        let items = labels.indices.compactMap { label -> String? in
            let weight = Int((weights[feature * labels.count + label] * 100).rounded())
            return abs(weight) < Self.least ? nil : "\(labels[label]):\(weight)"
        }
        return items.isEmpty ? nil : "\(names[feature])\t\(items.joined(separator: " "))\n"
    }
}
