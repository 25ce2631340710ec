/// What kind of page an address leads to, from its host and path alone.
///
/// A class, because nearly every rule asks for a link's place: a copy of all its parts costs more than most of the questions.
internal import Links

final class Place: Sendable {
    let host: String
    let domain: String
    let segments: [String]
    /// The path's parts in lower case, without a final empty one.
    let path: [String]
    let hasQuery: Bool
    /// A part of the path with three words or more, or a number as an article's.
    let hasHeadline: Bool
    /// What stands before the first full stop of the host.
    let firstLabel: String

    /// Looks at an address that `CleanURL` has cleaned.
    init(clean url: WebURL) {
        host = url.host ?? ""
        domain = RegistrableDomain.of(host: host)
        segments = url.pathSegments.filter { !$0.isEmpty }
        path = segments.map { $0.lowercased() }
        hasQuery = !(url.query ?? "").isEmpty
        hasHeadline = segments.contains { ActingAddress.isHeadline($0) || Self.isShortHeadline($0) }
        let dot = UInt8(ascii: ".")
        firstLabel = String(Substring(host.utf8.drop { $0 == dot }.prefix { $0 != dot }))
    }

    /// "casting-a-shadow": three words, of which one may be a letter.
    private static func isShortHeadline(_ segment: String) -> Bool {
        var segment = segment
        return segment.withUTF8 { segment in
            var (hyphens, single, length) = (0, 0, 0)
            for byte in segment {
                if byte == UInt8(ascii: "-") {
                    hyphens += 1
                    if length == 1 { single += 1 }
                    length = 0
                } else {
                    guard (byte | 0x20) &- 0x61 < 26 else { return false }
                    length += 1
                }
            }
            if length == 1 { single += 1 }
            return (2...20).contains(hyphens) && segment.count - hyphens >= 10 && single <= 1
        }
    }

    /// The front page, perhaps in one language.
    var isFront: Bool {
        guard !hasQuery else { return false }
        if path.isEmpty { return true }
        return path.count == 1
            && (path[0].utf8.count == 2 && path[0].utf8.allSatisfy { $0 &- 0x61 < 26 }
                || PlaceTable.frontNames.contains(path[0]))
    }

    /// A section, a topic, a list of posts.
    var isSection: Bool {
        guard let first = path.first, let last = path.last, !hasQuery else { return false }
        if path.count <= 3, PlaceTable.sectionParents.contains(where: path.dropLast().contains) { return true }
        return path.count <= 2 && PlaceTable.sectionNames.contains(last)
            && (path.count == 1 || PlaceTable.sectionNames.contains(first))
    }

    /// A picture's file.
    var isImageFile: Bool {
        guard let last = path.last else { return false }
        return PlaceTable.imageEndings.contains(where: last.hasSuffix) || PlaceTable.imageHosts.contains(host)
    }

    /// A writer's page.
    var isAuthor: Bool {
        if domain == "substack.com", let first = path.first, first.hasPrefix("@") || first == "profile" {
            // "/@ann/p-193608384" is a post.
            return path.count == 1 || path.count == 2 && !path[1].hasPrefix("p-")
        }
        if domain == "medium.com", path.count == 1, path[0].hasPrefix("@") { return true }
        guard path.count >= 2, !isPost else { return false }
        return path.dropLast().contains(where: PlaceTable.authorParents.contains) && path.count <= 4
    }

    /// A profile on a social network, a podcast's page in a directory, a chat.
    var isSocialProfile: Bool {
        if host == "podcasts.apple.com" || host == "podcasts.google.com" { return !hasQuery }
        if domain == "discord.gg" || host == "join.slack.com" || host.hasSuffix(".slack.com") { return true }
        guard SocialNetworks.domains.contains(domain) || SocialNetworks.domains.contains(host) else {
            return path.count == 1 && path[0].hasPrefix("@") && (host.contains("mastodon") || host.contains("social"))
        }
        guard let first = path.first else { return true }
        // LinkedIn's mails: "/comm/profile/view?id=…".
        if domain == "linkedin.com", path.prefix(2).contains("profile") { return true }
        if PlaceTable.profileParents.contains(first) {
            return path.count <= 3 && !path.contains("post") && !path.contains("posts")
        }
        if PlaceTable.postNames.contains(first) || isNumbered(first) { return false }
        return path.count == 1 && !hasQuery && domain != "reddit.com" && domain != "youtu.be"
    }

    /// A video or an episode by its number alone: "vimeo.com/1234567", "overcast.fm/+abc123".
    private func isNumbered(_ part: String) -> Bool {
        domain == "vimeo.com" && part.utf8.allSatisfy { $0 &- 0x30 < 10 }
            || domain == "overcast.fm" && part.hasPrefix("+")
    }

    /// A post on a social network, an episode: "/ann/status/1".
    var isPost: Bool {
        path.count >= 2 && path.contains(where: PlaceTable.postParents.contains)
            && (SocialNetworks.domains.contains(domain) || SocialNetworks.domains.contains(host))
    }

    /// A store of apps, a browser's extensions.
    var isAppStore: Bool {
        PlaceTable.appHosts.contains(host) || PlaceTable.appHosts.contains(domain)
            || (host == "play.google.com" && path.contains("apps"))
            || (host == "chrome.google.com" && path.first == "webstore")
    }

    var isJob: Bool {
        PlaceTable.jobHosts.contains(host) || PlaceTable.jobHosts.contains(domain)
            || ["jobs", "careers", "career"].contains(firstLabel)
            || (path.count <= 2
                && path.contains { ["jobs", "careers", "karriere", "stellenangebote", "vacatures"].contains($0) })
    }

    var isLegal: Bool {
        guard path.count <= 4, !hasHeadlineOfStory else { return false }
        return path.contains {
            PlaceTable.legalNames.contains($0) || PlaceTable.legalNames.contains($0.replacingSuffixes)
        }
    }

    var isContact: Bool {
        ["advertise", "support", "help"].contains(firstLabel) && path.count <= 1 && !hasQuery
            || (path.count <= 2 && path.last.map { PlaceTable.contactNames.contains($0.replacingSuffixes) } == true)
            || domain == "github.com" && path.suffix(2) == ["issues", "new"]
    }

    var isSubscribe: Bool {
        if PlaceTable.payHosts.contains(domain) { return path.count <= 2 && path.first != "posts" }
        if domain == "github.com", path.first == "sponsors" { return true }
        // "docs.example.com/releases/upgrade": how it is done with a program.
        if firstLabel == "docs" || path.contains("docs") { return false }
        return path.count <= 3 && path.contains { PlaceTable.subscribeNames.contains($0.replacingSuffixes) }
    }

    /// A page of a shop: by the host's first label, and what is sold below it.
    var isShop: Bool {
        PlaceTable.shopLabels.contains(firstLabel) && host != domain && !PlaceTable.appHosts.contains(host)
            && (!hasHeadline || path.contains(where: PlaceTable.goodsParents.contains))
    }

    /// A story in the part of a site where stories are, or on a host called "blog".
    var isEditorial: Bool {
        hasHeadline && !path.contains(where: PlaceTable.goodsParents.contains)
            && (firstLabel == "blog" || path.contains(where: PlaceTable.storyParents.contains))
    }

    var isAdServer: Bool {
        PlaceTable.adDomains.contains(domain) || PlaceTable.adLabels.contains(firstLabel)
            || (firstLabel == "sli" && path.first == "click")
    }

    /// Four words or more in one part: a story about terms, not the terms.
    private var hasHeadlineOfStory: Bool {
        segments.contains { segment in
            segment.utf8.count >= 9 && segment.utf8.split(separator: UInt8(ascii: "-")).count >= 5
        }
    }
}

extension String {
    /// A file's name without ".html" and the like.
    var replacingSuffixes: String {
        for ending in [".html", ".htm", ".php", ".aspx", ".asp", ".jsp"] where hasSuffix(ending) {
            return String(dropLast(ending.utf8.count))
        }
        return self
    }
}
