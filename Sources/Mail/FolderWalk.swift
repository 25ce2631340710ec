internal import Notation

/// Goes through a folder and all below it, level by level; symbolic links are counted, not followed.
enum FolderWalk {
    private struct Folder {
        var path: [UInt8]
        var depth: Int
    }

    static func list(_ kind: LocalMail.Kind, root: CInt, limits: LocalMail.Limits) -> LocalMail.Listing {
        var listing = LocalMail.Listing()
        var waiting = [Folder(path: [], depth: 0)]
        var links = 0
        var index = 0
        while index < waiting.count {
            let folder = waiting[index]
            index += 1
            for item in items(of: folder, root: root, limits: limits, &listing) {
                let path = folder.path.isEmpty ? item.name : folder.path + [UInt8(ascii: "/")] + item.name
                switch item.kind {
                case .link: links += 1
                case .other: break
                case .folder:
                    guard enters(item.name, kind) else { continue }
                    if waiting.count < limits.folders, folder.depth < limits.depth {
                        waiting.append(Folder(path: path, depth: folder.depth + 1))
                    } else {
                        listing.warn("more folders, or deeper ones, than are looked at; the rest was left out")
                    }
                case .file:
                    guard takes(item.name, in: folder.path, kind) else { continue }
                    if kind == .maildir, isSetAside(item.name) {
                        listing.setAside += 1
                        continue
                    }
                    guard listing.entries.count < limits.files else {
                        listing.warn("more than \(limits.files) files; the rest was left out")
                        break
                    }
                    let modified = Timestamp(milliseconds: item.modified)
                    listing.entries.append(.init(kind: kind, pathBytes: path, bytes: item.bytes, modified: modified))
                }
            }
        }
        if links > 0 { listing.warn("\(links) symbolic links were not followed") }
        listing.entries.sort { precedes($0, $1, kind) }
        return listing
    }

    private static func items(
        of folder: Folder, root: CInt, limits: LocalMail.Limits, _ listing: inout LocalMail.Listing
    ) -> [FolderListing.Item] {
        do throws(MailFileError) {
            let open = try MailFile.open(folder.path, below: root, folder: true)
            let found = try FolderListing(open.descriptor, limit: limits.files)
            if found.isCut { listing.warn("more than \(limits.files) files; the rest was left out") }
            return found.items
        } catch {
            listing.warn("folder \(String(decoding: folder.path, as: UTF8.self)) was left out: \(error.reason)")
            return []
        }
    }

    /// A Maildir's `tmp` holds what is still being delivered (maildir(5)); its trash and drafts, what its owner has thrown away
    /// and what he writes himself.
    private static func enters(_ name: [UInt8], _ kind: LocalMail.Kind) -> Bool {
        guard kind == .maildir else { return true }
        if name == Array("tmp".utf8) { return false }
        // Maildir++ writes ".Trash" and ".Trash.2024"; nested folders are "Trash".
        let part = String(decoding: name, as: UTF8.self).split(separator: ".").first?.lowercased()
        return part != "trash" && part != "drafts"
    }

    /// Whether a message in a Maildir is thrown away (T) or a draft (D), by the flags behind ":2,".
    private static func isSetAside(_ name: [UInt8]) -> Bool {
        guard let colon = name.lastIndex(of: UInt8(ascii: ":")), name[colon...].starts(with: Array(":2,".utf8)) else {
            return false
        }
        return name[colon...].dropFirst(3).contains { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "D") }
    }

    static func takes(_ name: [UInt8], in folder: [UInt8], _ kind: LocalMail.Kind) -> Bool {
        // Names that begin with "." are no mail in any of the formats (maildir(5); others: editors' and systems' files).
        guard name.first != UInt8(ascii: ".") else { return false }
        switch kind {
        case .maildir: return [Array("new".utf8), Array("cur".utf8)].contains(Array(lastName(folder)))
        case .mbox: return true
        case .eml: return hasEnding(name, [".eml"])
        case .rawHTML: return hasEnding(name, [".html", ".htm"])
        }
    }

    private static func hasEnding(_ name: [UInt8], _ endings: [StaticString]) -> Bool {
        endings.contains { name.matches($0, at: name.count - $0.utf8CodeUnitCount) }
    }

    private static func lastName(_ path: [UInt8]) -> ArraySlice<UInt8> {
        path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path[...]
    }

    private static func precedes(_ one: LocalMail.Entry, _ other: LocalMail.Entry, _ kind: LocalMail.Kind) -> Bool {
        if kind == .maildir {
            let (name, otherName) = (lastName(one.pathBytes), lastName(other.pathBytes))
            if !name.elementsEqual(otherName) { return name.lexicographicallyPrecedes(otherName) }
        }
        return one.pathBytes.lexicographicallyPrecedes(other.pathBytes)
    }
}

extension LocalMail.Listing {
    /// Adds a warning unless the same one is there already.
    fileprivate mutating func warn(_ warning: String) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}
