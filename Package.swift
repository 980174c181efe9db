// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The rooms of Entente, in the order in which the data passes through them. Nothing flows back: a target may
// import only what is listed beside it, and `make test` has the compiler check that.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
    name: "entente",
    products: [
        .library(
            name: "Entente",
            targets: [
                "Entente", "Press", "Intake", "Linguistics", "Graphs", "Exchange", "Extraction", "Drawing", "Page",
            ]),
        .executable(name: "entente", targets: ["EntenteCommand"]),
        .executable(name: "entente-train", targets: ["Training"]),
        .executable(name: "entente-bench", targets: ["Benchmark"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(
            name: "Press", dependencies: ["CCrypto"],
            resources: [
                .embedInCode("Litter/phrases.txt"), .embedInCode("Litter/outlets.txt"),
                .embedInCode("Languages/function_words.txt"), .embedInCode("Languages/scripts.tsv"),
            ], swiftSettings: strict),
        .systemLibrary(name: "CMarkupSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CMarkup", dependencies: ["CMarkupSystem"]),
        .systemLibrary(name: "CZLibSystem", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLZMASystem", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
        .systemLibrary(name: "CZstdSystem", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .target(name: "CPacking", dependencies: ["CZLibSystem", "CLZMASystem", "CZstdSystem"]),
        .target(name: "CPoppler"),
        .target(
            name: "Intake", dependencies: ["Press", "CMarkup", "CPacking", "CPoppler"],
            resources: [
                .embedInCode("Encodings/charsets.txt"), .embedInCode("Words/boxes.txt"),
                .embedInCode("Words/page_parts.txt"),
            ],
            swiftSettings: strict),
        .target(name: "Shipment", swiftSettings: strict),
        .target(name: "Linguistics", dependencies: ["Press"], swiftSettings: strict),
        .target(
            name: "Syntax", dependencies: ["Linguistics"],
            resources: [.embedInCode("Rules/clauses.rules"), .embedInCode("Rules/subjects.rules")],
            swiftSettings: strict),
        .target(name: "CKernels"),
        .target(
            name: "Reading", dependencies: ["Press", "Shipment", "Linguistics", "CKernels"],
            resources: [.copy("Models")], swiftSettings: strict),
        .target(
            name: "Graphs", dependencies: ["Press"], resources: [.embedInCode("Questions/family_first.txt")],
            swiftSettings: strict),
        .target(name: "Exchange", dependencies: ["Press", "Intake", "Graphs"], swiftSettings: strict),
        .target(
            name: "Collections", dependencies: ["Press", "Graphs", grdb],
            resources: [.embedInCode("Schema/version-1.sql"), .embedInCode("Schema/version-2.sql")],
            swiftSettings: strict),
        .target(
            name: "Extraction", dependencies: ["Press", "Shipment", "Linguistics", "Syntax", "Graphs", yams],
            resources: [.copy("Ontology"), .copy("Gazetteers"), .copy("Words"), .copy("Models")], swiftSettings: strict),
        .systemLibrary(
            name: "CGraphvizSystem", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
        .target(name: "CGraphviz", dependencies: ["CGraphvizSystem"]),
        .target(
            name: "Drawing", dependencies: ["Graphs", "CGraphviz"],
            resources: [.embedInCode("Diagram/phrases.tsv"), .embedInCode("Diagram/tints.tsv")],
            swiftSettings: strict),
        .target(
            name: "Page", dependencies: ["Press", "Graphs", "Drawing", mustache],
            resources: [
                .embedInCode("Template/page.mustache"), .embedInCode("Style/page.css"),
                .embedInCode("Style/picture.css"), .embedInCode("Style/media.css"),
                .embedInCode("Script/model.js"), .embedInCode("Script/elements.js"),
                .embedInCode("Script/picture.js"), .embedInCode("Script/filters.js"),
                .embedInCode("Script/details.js"), .embedInCode("Script/table.js"),
                .embedInCode("Script/search.js"), .embedInCode("Script/walking.js"),
            ], swiftSettings: strict),
        .target(
            name: "Entente", dependencies: ["Press", "Linguistics", "Reading", "Graphs", "Extraction", "Drawing"],
            swiftSettings: strict),
        .target(name: "Evaluation", dependencies: ["Press", "Linguistics", "Graphs"], swiftSettings: strict),
        .executableTarget(
            name: "EntenteCommand",
            dependencies: [
                "Entente", "Press", "Intake", "Linguistics", "Reading", "Graphs", "Exchange", "Collections",
                "Extraction",
                "Drawing", "Page", "Evaluation", argumentParser, yams,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Training",
            dependencies: [
                "Press", "Linguistics", "Reading", "Graphs", "Extraction", "CKernels", "Evaluation", argumentParser,
            ],
            exclude: ["Lessons"], swiftSettings: strict),
        .executableTarget(
            name: "Benchmark",
            dependencies: [
                "Press", "Linguistics", "Reading", "Graphs", "Collections", "Extraction", "Drawing", argumentParser,
            ],
            swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["Graphs", "Press"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "PressTests", dependencies: ["Press", "TestSupport"], resources: [.copy("Cases")],
            swiftSettings: strict),
        .testTarget(
            name: "IntakeTests", dependencies: ["Intake", "Press", "TestSupport"], exclude: ["Layouts"],
            resources: [.copy("Cases"), .copy("Samples")], swiftSettings: strict),
        .testTarget(
            name: "LinguisticsTests", dependencies: ["Linguistics", "Press", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ReadingTests", dependencies: ["Reading", "Linguistics", "Press", "TestSupport"],
            resources: [.copy("Cases")],
            swiftSettings: strict),
        .testTarget(
            name: "SyntaxTests", dependencies: ["Syntax", "Linguistics", "Press"], resources: [.copy("Cases")],
            swiftSettings: strict),
        .testTarget(name: "GraphsTests", dependencies: ["Graphs", "Press", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Graphs", "Press", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "CollectionsTests", dependencies: ["Collections", "Graphs", "Press", "TestSupport", grdb],
            swiftSettings: strict),
        .testTarget(
            name: "ExtractionTests",
            dependencies: ["Extraction", "Graphs", "Linguistics", "Press", "Syntax", "TestSupport"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing", "Graphs", "Press", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PageTests", dependencies: ["Page", "Drawing", "Graphs", "Press", "EntenteCommand", "TestSupport"],
            exclude: ["Browser"],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteTests", dependencies: ["Entente", "Extraction", "Graphs", "Drawing", "Linguistics", "Press"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "EvaluationTests", dependencies: ["Evaluation", "Linguistics", "Press", "Graphs"],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteCommandTests", dependencies: ["EntenteCommand", "TestSupport"],
            exclude: ["Readers", "Shells"], swiftSettings: strict),
        .testTarget(
            name: "TrainingTests", dependencies: ["Training", "Linguistics", "Reading"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// What libFuzzer calls has no `main` of its own, so it is there only for `make fuzz`.
if ProcessInfo.processInfo.environment["ENTENTE_FUZZ"] != nil {
    package.products.append(.executable(name: "entente-fuzz", targets: ["Fuzzing"]))
    package.targets.append(
        .executableTarget(
            name: "Fuzzing", dependencies: ["Press", "Intake", "Linguistics", "Graphs", "Exchange"],
            path: "Tests/Fuzzing",
            exclude: ["doors.c", "fuzz.py", "Seeds"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
