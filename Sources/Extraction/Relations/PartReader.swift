import Graphs
import Linguistics

/// Reads which body is a part of a greater one where a noun says so: `HiSilicon, a subsidiary of Huawei`, `Huawei's chip unit
/// HiSilicon`, `HiSilicon is Huawei's chip division`, `Huawei owns HiSilicon`, `the Forest Service under the Environment Ministry`.
struct PartReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The parts told in one sentence.
    func parts(in sentence: Int) -> [Proposal] {
        described(in: sentence) + owned(in: sentence) + owning(in: sentence) + under(in: sentence)
    }

    /// What `Huawei owns HiSilicon` and `Huawei, the owner of HiSilicon` tell.
    private func owning(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.part) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { word -> [Proposal] in
            let isVerb = grammar.lemma(word, isIn: .owningVerbs) && ["VBZ", "VBP"].contains(grammar.tokens[word].tag)
            let isNoun = grammar.base(word) == "appos" && isOwner(word, grammar)
            guard isVerb || isNoun else { return [] }
            let wholes = bodies(
                isVerb
                    ? grammar.children(word, "nsubj").map { grammar.antecedent(of: $0, under: word) }
                    : grammar.head(word).map { [$0] } ?? [], sentence)
            let parts = bodies(
                isVerb
                    ? grammar.children(word, "obj")
                    : grammar.children(word, "nmod").filter { grammar.preposition($0) == "of" },
                sentence)
            guard wholes.count == 1, let whole = wholes.first else { return [] }
            return parts.filter { $0.id != whole.id }.map { part in
                Proposal(
                    part.id, type, whole.id, footing: isVerb ? .told(at: word) : .granted(at: word),
                    cue: grammar.tokens[word].range, rule: isVerb ? "part_of/verb" : "part_of/noun",
                    tokens: (word, part.token, whole.token))
            }
        }
    }

    /// Whether a noun names who owns something: `owner`, `parent`, `parent company`.
    private func isOwner(_ noun: Int, _ grammar: Grammar) -> Bool {
        grammar.word(noun, isIn: .ownerNouns)
            || grammar.children(noun, "compound").contains { grammar.word($0, isIn: .ownerNouns) }
    }

    /// What `the Forest Service under the Environment Ministry` tells, two names with no more than this between them.
    private func under(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.part) else { return [] }
        let grammar = finder.document.grammars[sentence]
        let mentions = finder.document.mentions[sentence]
        return mentions.all.compactMap { mention -> Proposal? in
            let cue = mention.tokens.upperBound
            guard case .organisation = mention.referent, cue + 1 < grammar.tokens.count,
                grammar.word(cue, isIn: .superiorPrepositions)
            else { return nil }
            let start = grammar.tokens[cue + 1].pos == .determiner ? cue + 2 : cue + 1
            guard start < grammar.tokens.count, let above = mentions.mentionAt[start],
                mentions.all[above].tokens.lowerBound == start,
                let part = bodies([mention.head], sentence).first,
                let whole = bodies([mentions.all[above].head], sentence).first, part.id != whole.id
            else { return nil }
            return Proposal(
                part.id, type, whole.id, footing: .granted(at: cue), cue: grammar.tokens[cue].range,
                rule: "part_of/under", tokens: (cue, part.token, whole.token))
        }
    }

    /// What `HiSilicon, owned by Huawei` tells.
    private func owned(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.part) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.lemma(verb, isIn: .owningVerbs), grammar.tokens[verb].tag == "VBN" else { return [] }
            let wholes = bodies(grammar.children(verb, "obl").filter { grammar.preposition($0) == "by" }, sentence)
            let subjects = grammar.children(verb, "nsubj").map { grammar.antecedent(of: $0, under: verb) }
            let isBehind = subjects.isEmpty && grammar.base(verb) == "acl"
            let parts = bodies(isBehind ? grammar.head(verb).map { [$0] } ?? [] : subjects, sentence)
            return parts.flatMap { part in
                wholes.filter { $0.id != part.id }.map { whole in
                    Proposal(
                        part.id, type, whole.id, footing: isBehind ? .granted(at: verb) : .told(at: verb),
                        cue: grammar.tokens[verb].range, rule: "part_of/verb", tokens: (verb, part.token, whole.token))
                }
            }
        }
    }

    private func described(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.part) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { noun -> [Proposal] in
            guard grammar.word(noun, isIn: .partNouns), grammar.tokens[noun].tag == "NN" else { return [] }
            let wholes = bodies(grammar.children(noun, "nmod", "compound").filter { isWhole($0, grammar) }, sentence)
            guard wholes.count == 1, let whole = wholes.first else { return [] }
            let (parts, isTold) = parts(of: noun, grammar)
            return bodies(parts, sentence).filter { $0.id != whole.id }.map { part in
                Proposal(
                    part.id, type, whole.id, footing: isTold ? .told(at: noun) : .granted(at: noun),
                    cue: grammar.tokens[noun].range, rule: "part_of/noun", tokens: (noun, part.token, whole.token))
            }
        }
    }

    /// Whether a modifier of the noun can name what the part is of: `of Huawei`, `Huawei's`, `the Huawei unit`.
    private func isWhole(_ token: Int, _ grammar: Grammar) -> Bool {
        grammar.base(token) == "compound" || grammar.label(token) == "nmod:poss" || grammar.preposition(token) == "of"
    }

    /// The names of what the noun describes, and whether a verb tells it.
    private func parts(of noun: Int, _ grammar: Grammar) -> (tokens: [Int], isTold: Bool) {
        if !grammar.children(noun, "cop").isEmpty { return (grammar.children(noun, "nsubj"), true) }
        if grammar.base(noun) == "appos" { return (grammar.head(noun).map { [$0] } ?? [], false) }
        let behind = grammar.children(noun, "appos", "flat").filter { $0 > noun }
        // "Huawei's chip unit HiSilicon said": the name may head the words that describe it.
        let isBeforeName = ["compound", "nmod"].contains(grammar.base(noun)) && grammar.preposition(noun) == nil
        let head = isBeforeName ? grammar.head(noun).flatMap { $0 > noun ? $0 : nil } : nil
        return (behind + (head.map { [$0] } ?? []), false)
    }

    /// The bodies named at some tokens themselves.
    private func bodies(_ tokens: [Int], _ sentence: Int) -> [Participant] {
        tokens.compactMap { token in
            guard let id = finder.document.entity(sentence: sentence, token: token),
                finder.document.drafts[id]?.kind == .organisation
            else { return nil }
            return Participant(id: id, token: token)
        }
    }
}
