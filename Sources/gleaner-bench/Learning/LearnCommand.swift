// learn [--try] CORPUS...: learns from newsletters labelled by hand what each trait of a link weighs, and prints
// LearntWeights.swift (`make weights`).
//
// `--try` prints instead how good the weights are for senders they were not learnt from: the senders are dealt into ten parts,
// and each part is weighed with what was learnt from the others. The rules themselves were written while most of these newsletters
// were read, so that this flatters them, and the weights on top of them less than new senders would.

import Articles

enum LearnCommand {
    static func run(_ arguments: [String]) throws {
        let corpora = arguments.filter { $0 != "--try" }
        guard !corpora.isEmpty, !corpora.contains(where: { $0.hasPrefix("--") }) else { throw BenchError.usage }
        let newsletters = try corpora.flatMap(Self.newsletters)
        guard !newsletters.isEmpty else { throw BenchError.failed("no labelled links in \(corpora)") }
        if arguments.contains("--try") {
            tryOut(newsletters)
        } else {
            print(LearntTable(newsletters.flatMap { $0.samples() }).source, terminator: "")
        }
    }

    private static func newsletters(_ corpus: String) throws -> [LabelledNewsletter] {
        try Files.lines(corpus + "/labels/links.jsonl").compactMap { try LabelledNewsletter($0, corpus: corpus) }
    }

    private static func tryOut(_ newsletters: [LabelledNewsletter]) {
        let senders = Array(Set(newsletters.map(\.sender))).sorted()
        let parts = Dictionary(uniqueKeysWithValues: senders.enumerated().map { ($1, $0 % folds) })
        let samples = newsletters.flatMap { $0.samples() }
        let options = LabelledNewsletter.Options(printsWrong: false)
        var (alone, weighed) = (VerdictCounts(), VerdictCounts())
        for part in 0..<folds {
            let weights = Weights(LearntTable(samples.filter { parts[$0.sender] != part }).text)
            for newsletter in newsletters where parts[newsletter.sender] == part {
                alone.add(newsletter.judge(options, weights: Weights("")))
                weighed.add(newsletter.judge(options, weights: weights))
            }
        }
        print("\(senders.count) senders, \(samples.count) links")
        print("the rules alone: \(alone.summary)")
        print("weighed:         \(weighed.summary)")
    }

    private static let folds = 10
}

/// A labelled link as it is learnt from.
struct Sample {
    /// The reason, or `article`; nil for a link that acts: only the never-request test says so of a link.
    let label: String?
    /// Whether it is an article.
    let isArticle: Bool
    /// Whether the rules say so.
    let isFound: Bool
    let sender: String
    let traits: [String]
}
