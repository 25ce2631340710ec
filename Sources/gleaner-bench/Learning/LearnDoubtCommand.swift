// learn-doubt [--try] FOLDER...: learns what each trait of a link says of whether it acts, and prints LearntDoubt.swift
// (`make doubt`). A folder holds mails in `MarkedMail`'s markup (*.txt), or newsletters labelled by hand (labels/links.jsonl).
//
// `--try` prints instead how good the weights are for senders they were not learnt from: these are dealt into ten parts, and each part
// is weighed with what was learnt from the others.

import Articles
import Disk

enum LearnDoubtCommand {
    static func run(_ arguments: [String]) throws {
        let folders = arguments.filter { $0 != "--try" }
        guard !folders.isEmpty, !folders.contains(where: { $0.hasPrefix("--") }) else { throw BenchError.usage }
        let samples = try folders.map { folder in
            (folder, try LabelledNewsletter.all(in: folder).flatMap { $0.doubtSamples(in: folder) })
        }
        guard samples.contains(where: { !$0.1.isEmpty }) else {
            throw BenchError.failed("no labelled links in \(folders)")
        }
        if arguments.contains("--try") {
            tryOut(samples)
        } else {
            print(LearntDoubtTable(samples.flatMap(\.1).filter(\.teaches)).source, terminator: "")
        }
    }

    /// Of the links of each folder that no rule of the never-request test knows: those that act, and the others.
    private static func tryOut(_ folders: [(name: String, samples: [DoubtSample])]) {
        let all = folders.flatMap(\.samples)
        let senders = Array(Set(all.map(\.sender))).sorted()
        let parts = Dictionary(uniqueKeysWithValues: senders.enumerated().map { ($1, $0 % Self.folds) })
        let weights = (0..<Self.folds).map { part in
            DoubtWeights(LearntDoubtTable(all.filter { $0.teaches && parts[$0.sender] != part }).text)
        }
        for (name, samples) in folders {
            let unknown = samples.filter { !$0.isKnown }
            let inDoubt = unknown.filter { sample in
                parts[sample.sender].map { weights[$0].isInDoubt(sample.traits) } ?? false
            }
            let counts = [\DoubtSample.acts, \.isArticle].map { kind in
                "\(inDoubt.count { $0[keyPath: kind] }) of \(unknown.count { $0[keyPath: kind] })"
            }
            print("\(name): in doubt are \(counts[0]) that act, \(counts[1]) articles")
        }
    }

    private static let folds = 10
}

/// A labelled link as doubt is learnt from it.
struct DoubtSample {
    let acts: Bool
    let isArticle: Bool
    /// Whether a rule of the never-request test has found it.
    let isKnown: Bool
    /// Whether its label says for sure whether it acts: a shop's "Claim yours" may, and may not.
    let teaches: Bool
    let sender: String
    let traits: [String]
}
