// verdicts [--each] [--wrong] [CORPUS]: measures the verdicts against links labelled by hand.
//
// Reads CORPUS/labels/links.jsonl and the newsletters that it names (or mails in `MarkedMail`'s markup, where all that acts is to
// be rejected), judges their links offline, and prints precision, recall and
// F1 of `article`, each with its 95 % interval, the share of the rejected with the right reason, and the confusions.
// `own_post` and `either` count neither way. The rules were written while these very
// newsletters were read, so the figures are better than those on other senders; how much depends on which senders there are, the
// intervals say. `--each` adds a line a newsletter, `--wrong` every link that was judged wrongly. Without CORPUS it looks at
// $GLEANER_CORPUS, then beside the package.

import Notation

enum VerdictsCommand {
    static func run(_ arguments: [String]) throws {
        let options = arguments.filter { $0.hasPrefix("--") }
        let paths = arguments.filter { !$0.hasPrefix("--") }
        guard paths.count <= 1, options.allSatisfy(["--each", "--wrong"].contains) else { throw BenchError.usage }
        let corpus = paths.first ?? Workshop.corpus
        let newsletters = Files.exists(corpus) ? try LabelledNewsletter.all(in: corpus) : []
        guard !newsletters.isEmpty else {
            print("no labels at \(corpus)/labels/links.jsonl: nothing measured")
            return
        }
        let trial = LabelledNewsletter.Options(printsWrong: options.contains("--wrong"))
        var senders: [String: VerdictCounts] = [:]
        for newsletter in newsletters {
            let counts = newsletter.judge(trial)
            if options.contains("--each") { print(counts.summary, newsletter.path) }
            senders[newsletter.sender, default: VerdictCounts()].add(counts)
        }
        VerdictReport(senders.sorted { $0.key < $1.key }.map(\.value)).print()
    }
}
