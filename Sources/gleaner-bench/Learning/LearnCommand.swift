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
        let samples = try corpora.flatMap(Self.samples)
        guard !samples.isEmpty else {
            throw BenchError.failed("no labelled links in \(corpora.joined(separator: ", "))")
        }
        if arguments.contains("--try") { tryOut(samples) } else { print(LearntTable(samples).source, terminator: "") }
    }

    private static func samples(_ corpus: String) throws -> [Sample] {
        var samples: [Sample] = []
        for line in try Files.lines(corpus + "/labels/links.jsonl") {
            guard let newsletter = try LabelledNewsletter(line, corpus: corpus) else { continue }
            samples += newsletter.samples()
        }
        return samples
    }

    private static func tryOut(_ samples: [Sample]) {
        let senders = Array(Set(samples.map(\.sender))).sorted()
        let parts = Dictionary(uniqueKeysWithValues: senders.enumerated().map { ($1, $0 % folds) })
        var (before, after) = (VerdictCounts(), VerdictCounts())
        for part in 0..<folds {
            let table = LearntTable(samples.filter { parts[$0.sender] != part })
            for sample in samples where parts[sample.sender] == part {
                before.countArticle(sample.isArticle, given: sample.isFound)
                after.countArticle(sample.isArticle, given: sample.isFound && table.speaksFor(sample))
            }
        }
        print("\(senders.count) senders, \(samples.count) links")
        print("the rules alone: \(before.articleSummary)")
        print("weighed:         \(after.articleSummary)")
    }

    private static let folds = 10
}

/// A labelled link as it is learnt from.
struct Sample {
    let sender: String
    let label: String
    /// Whether it is an article.
    let isArticle: Bool
    /// Whether the rules say so.
    let isFound: Bool
    let traits: [String]
}
