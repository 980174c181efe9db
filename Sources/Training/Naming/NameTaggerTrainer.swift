import Reading

/// Learns the name tagger: the weights that make the marked labels likeliest.
struct NameTaggerTrainer {
    struct Plan {
        var epochs = 6
        var batchWords = 60
        var rate: Float = 0.1
        var stateRate: Float = 0.0005
        var decay: Float = 1e-4
        /// How often a feature is left out.
        var dropout: Float = 0.5
        /// What each weight counts when all features are shown, chosen on articles left out.
        var share: Float = 0.65
        var stateDropout: Float = 0.2
        /// How often what tells of the names themselves is hidden from a whole stretch, and from one more word, so that what
        /// stands around them is learned from too.
        var stretchHiding: Float = 0.2
        var wordHiding: Float = 0.1
        /// A feature seen less often is not learned.
        var least = 4
        /// So many weights are kept.
        var limit = 350_000
        /// A small word is a joint when it stands in names so often.
        var leastJoints = 20
        /// The model is the mean of what is learned from each of these, in another order and with other features left out.
        var seeds: [UInt64] = [1, 2, 3]
    }

    let plan: Plan

    init(plan: Plan = Plan()) { self.plan = plan }

    /// The parts of the model's file, with a line for each epoch.
    func train(_ lessons: [NameLesson], report: (String) -> Void) -> [ModelPart] {
        let joints = self.joints(lessons)
        let index = FeatureIndex(
            counting: { add in
                for lesson in lessons {
                    NameTagger.forEachWord(of: lesson.words, joints: Set(joints)) { _, _, features, own in
                        features.forEach(add)
                        own.forEach(add)
                    }
                }
            }, least: plan.least)
        let examples = NameExamples(lessons, joints: Set(joints), index: index)
        report("names: \(index.keys.count) features of \(examples.allowed.count) words")
        let learned = plan.seeds.map { learn(examples, features: index.keys.count, seed: $0, report: report) }
        return NameWeights(meanOf: learned).parts(index.keys, joints: joints, plan: plan)
    }

    private func learn(
        _ examples: NameExamples, features: Int, seed: UInt64, report: (String) -> Void
    ) -> NameWeights {
        var random = SplitMix(seed: seed)
        var weights = NameWeights(features: features, width: examples.states.first?.columns ?? 0)
        let steps = Float(plan.epochs * examples.allowed.count)
        var step: Float = 0
        for epoch in 0..<plan.epochs {
            var loss = 0.0
            var batch: [Int] = []
            var words = 0
            for number in random.order(examples.stretches.count) {
                batch.append(number)
                words += examples.stretches[number].count
                guard words >= plan.batchWords else { continue }
                loss += weights.learn(examples, batch, share: 1 - step / steps, plan: plan, &random)
                step += Float(words)
                (batch, words) = ([], 0)
            }
            report("names: seed \(seed), epoch \(epoch + 1): loss \(loss / Double(examples.allowed.count))")
        }
        return weights
    }

    /// The small words that stand inside names.
    private func joints(_ lessons: [NameLesson]) -> [UInt64] {
        var counts: [UInt64: Int] = [:]
        for lesson in lessons {
            for (words, allowed) in zip(lesson.words, lesson.allowed) {
                for (word, bits) in allowed.enumerated() where bits & 1 == 0 && !words.isCapital[word] {
                    counts[words.looks[word].lower, default: 0] += 1
                }
            }
        }
        return counts.filter { $0.value >= plan.leastJoints }.map(\.key).sorted()
    }
}
