import ArgumentParser
import Foundation

/// Takes the names on the tables of `Extraction` into the lessons; the models know nothing of them until they are learned
/// again.
struct TakeNames: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Take the names on the tables of Extraction into the lessons.")

    @Option(help: "Folder with the tables of countries, places, bodies and titles.")
    var gazetteers = "Sources/Extraction/Gazetteers"

    @Option(help: "Folder with the lessons.")
    var lessons = "Sources/Training/Lessons"

    func run() throws {
        let file = URL(filePath: lessons).appending(path: TableNames.file)
        try Data(TableNames(tablesIn: URL(filePath: gazetteers)).text.utf8).write(to: file)
        print(file.path)
    }
}
