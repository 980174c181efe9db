import Foundation

/// Where the models that ship with the package lie.
enum ShippedModels {
    /// The file of a model, by its stage.
    static func url(of stage: String) -> URL? {
        Bundle.module.url(forResource: "Models/\(stage)", withExtension: "model")
    }
}
