import Linguistics
import TestSupport
import Testing

/// A thousand bad files of parsed sentences: each gives sentences or a reason; none crashes.
struct SpoiltTreeTests {
    private static let good = """
        # newdoc id = parsed
        # sent_id = 1
        # text = Seoul warned Moscow.
        1\tSeoul\tSeoul\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_
        2\twarned\twarn\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
        3\tMoscow\tMoscow\tPROPN\tNNP\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No
        4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


        """

    @Test func noneBreaksTheReader() {
        var spoilt = SpoiltFiles(of: [Array((Self.good + Self.good).utf8)], seed: 16)
        for _ in 0..<1_000 {
            guard let sentences = try? CoNLLUReader().read(bytes: spoilt.next()) else { continue }
            _ = try? CoNLLUDocument.documents(of: sentences, file: "bad")
        }
    }
}
