import Linguistics

/// Ties words within and between phrases where trees contradict themselves or the order of the words.
///
/// - `That` is no object of a verb that has another one: `reports that Mali attacked Niger`.
/// - A common noun with an indefinite article behind a name and a comma, without `and`, is an apposition: `Iran, a country
///   that`.
/// - A last verb of saying without `and` is set beside what is said: `razed homes, officials and witnesses said`.
/// - A preposition taken for a particle goes to the bare phrase behind it: `called on both Uganda and Rwanda`; and a verb
///   without `be` has no passive subject.
/// - What one stops short of hangs on `short`.
/// - A participle with its agent right behind an object belongs to the object: `condemned the raid carried out by troops`.
struct PhraseMender {
    /// The verbs of saying.
    let speech: Set<String>

    /// The sentence with its phrases mended; the same one where nothing is to mend.
    func mend(_ sentence: Sentence) -> Sentence {
        let mended = sentence.tree.dependencies.indices.reduce(into: sentence.tree.dependencies) { ties, token in
            guard let tie = better(token, in: sentence) else { return }
            ties[token] = tie
        }
        guard mended != sentence.tree.dependencies, let tree = try? DependencyTree(mended) else { return sentence }
        return Sentence(
            range: sentence.range, paragraph: sentence.paragraph, tokens: sentence.tokens, tree: tree,
            names: sentence.names)
    }

    private func better(_ token: Int, in sentence: Sentence) -> Dependency? {
        let tree = sentence.tree
        guard let head = tree.head(of: token) else { return nil }
        func has(_ parent: Int, _ labels: String...) -> Bool {
            tree.children[parent].contains { $0 != token && labels.contains(tree.label(of: $0)) }
        }
        let word = sentence.tokens[token]
        switch tree.label(of: token) {
        case "obj" where word.form == "that" && token < head && has(head, "obj") && has(head, "nsubj"):
            return Dependency(head: head, label: "mark")
        case "acl:relcl":
            let objects = tree.children[token].filter { tree.label(of: $0) == "obj" }
            let isClaim = objects.count > 1 && objects.contains { sentence.tokens[$0].form == "that" && $0 < token }
            return isClaim ? Dependency(head: head, label: "acl") : nil
        case "conj" where word.pos == .noun && sentence.tokens[head].pos == .properNoun && !has(token, "cc"):
            let article = tree.children[token].first { tree.label(of: $0) == "det" }
            guard let article, ["a", "an"].contains(sentence.tokens[article].form), article > 0,
                sentence.tokens[article - 1].form == ","
            else { return nil }
            return Dependency(head: head, label: "appos")
        case "conj" where speech.contains(word.lemma.lowercased()) && word.tag == "VBD":
            let isLast = sentence.tokens[(token + 1)...].allSatisfy { $0.pos == .punctuation }
            guard isLast, has(token, "nsubj"), !has(token, "cc", "ccomp", "obj"), tree.head(of: head) == nil else {
                return nil
            }
            return Dependency(head: head, label: "parataxis")
        case "compound:prt" where word.pos == .adposition && ["on", "for", "with", "against"].contains(word.form):
            let bare = tree.children[head].first { $0 > token && tree.label(of: $0) == "obl" }
            guard let bare, !tree.children[bare].contains(where: { tree.label(of: $0) == "case" }),
                sentence.tokens[token..<bare].allSatisfy({ $0.pos != .verb && $0.pos != .punctuation })
            else { return nil }
            return Dependency(head: bare, label: "case")
        case "advcl" where word.tag == "VBG":
            let marker = tree.children[token].first { tree.label(of: $0) == "mark" }
            guard let marker, marker > 0, sentence.tokens[marker - 1].form == "short", head < marker - 1 else {
                return nil
            }
            return Dependency(head: marker - 1, label: "advcl")
        case "nsubj:pass" where sentence.tokens[head].tag == "VBD" && !has(head, "aux:pass"):
            return Dependency(head: head, label: "nsubj")
        case "xcomp" where word.tag == "VBN" && token > 0 && has(token, "obl:agent"):
            guard tree.label(of: token - 1) == "obj", tree.head(of: token - 1) == head,
                !["have", "get", "see", "want", "order", "need"].contains(sentence.tokens[head].lemma)
            else { return nil }
            return Dependency(head: token - 1, label: "acl")
        default: return nil
        }
    }
}
