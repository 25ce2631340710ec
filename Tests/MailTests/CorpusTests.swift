import Foundation
import Notation
import Testing

@testable import Mail

@Suite("other projects' mail", .enabled(if: Corpus.isThere))
struct CorpusTests {
    @Test("every file parses as a message, as a page and as an mbox, into valid UTF-8")
    func everything() {
        var count = 0
        for file in Corpus.files("mime") + Corpus.files("newsletters", ending: ".eml") {
            let bytes = Corpus.bytes(file)
            let message = MessageParser.parse(bytes)
            #expect(UTF8Scan(message.html).isValid, "\(file.path)")
            #expect(UTF8Scan(RawPage(bytes).html).isValid, "\(file.path)")
            withFile(bytes) { descriptor in
                var reader = MboxReader(descriptor: descriptor)
                while let next = reader.next() { #expect(UTF8Scan(MessageParser.parse(next.bytes).html).isValid) }
            }
            count += 1
        }
        print("corpus: \(count) files parsed")
        #expect(count > 1500)
    }

    @Test("cut anywhere and with any byte changed, messages still parse")
    func damaged() {
        var random = SystemRandomNumberGenerator()
        for file in Corpus.files("mime/stalwart-mail-parser", ending: ".eml").prefix(60) {
            let bytes = Corpus.bytes(file)
            guard bytes.count > 10, bytes.count < 200_000 else { continue }
            for _ in 0..<5 {
                var damaged = Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &random)))
                for _ in 0..<5 {
                    damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255)
                }
                #expect(UTF8Scan(MessageParser.parse(damaged).html).isValid)
            }
        }
    }

    @Test("stalwart's header tables")
    func stalwartHeaders() throws {
        var subjects = Tally(name: "stalwart unstructured.json")
        for (header, expected) in rows("unstructured") {
            let value = MessageParser.parse(Array("Subject: \(header)\n\nx".utf8)).subject
            subjects.compare(value, expected.string ?? "", header.debugDescription)
        }
        subjects.report()
        var addresses = Tally(name: "stalwart address.json")
        for (header, expected) in rows("address") {
            let sender = MailboxParser.first(of: Array(header.utf8))
            let first = firstAddress(expected)
            addresses.compare("\(sender.name) <\(sender.address)>", first, header.debugDescription)
        }
        addresses.report()
        var dates = Tally(name: "stalwart date.json")
        for (header, expected) in rows("date") {
            let value = MailDate.parse(HeaderText.clean(header))?.iso8601 ?? "none"
            dates.compare(value, moment(expected), header.debugDescription)
        }
        dates.report()
        #expect(subjects.total > 20 && addresses.total > 50 && dates.total > 30)
    }

    @Test("stalwart's messages")
    func stalwartMessages() throws {
        var subjects = Tally(name: "stalwart eml subjects")
        var senders = Tally(name: "stalwart eml senders")
        var texts = Tally(name: "stalwart eml texts")
        for file in Corpus.files("mime/stalwart-mail-parser/resources/eml", ending: ".eml") {
            guard let expected = Corpus.json(file.deletingPathExtension().appendingPathExtension("json")),
                let parts = expected["parts"]?.array, let top = parts.first
            else { continue }
            let bytes = Corpus.bytes(file)
            let message = MessageParser.parse(bytes)
            let place = file.pathComponents.suffix(2).joined(separator: "/")
            if let subject = header("subject", of: top)?["Text"]?.string {
                subjects.compare(message.subject, subject, place)
            }
            if let from = header("from", of: top)?["Address"] {
                senders.compare("\(message.sender.name) <\(message.sender.address)>", firstAddress(from), place)
            }
            let ours = leaves(of: bytes).map { normal($0.text) }
            for text in bodies(of: expected) where !normal(text).isEmpty {
                let wanted = normal(text)
                texts.compare(
                    ours.contains(wanted)
                        ? wanted : ours.first { $0.prefix(8) == wanted.prefix(8) } ?? ours.joined(separator: "|"),
                    wanted, place)
            }
        }
        for tally in [subjects, senders, texts] { tally.report() }
        #expect(texts.total > 100)
    }

    @Test("mime4j's decoded parts")
    func mime4j() {
        var texts = Tally(name: "apache-mime4j decoded parts")
        for file in Corpus.files("mime/apache-mime4j/core-resources", ending: ".msg") {
            let ours = leaves(of: Corpus.bytes(file)).map { normal(String(decoding: $0.bytes, as: UTF8.self)) }
            let stem = file.deletingPathExtension().lastPathComponent + "_decoded_"
            let folder =
                (try? FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)) ?? []
            for name in folder.sorted() where name.hasPrefix(stem) {
                let expected = normal(
                    String(
                        decoding: Corpus.bytes(file.deletingLastPathComponent().appending(path: name)), as: UTF8.self))
                guard !expected.isEmpty else { continue }
                texts.compare(
                    ours.contains(expected)
                        ? expected : ours.first { $0.prefix(8) == expected.prefix(8) } ?? "\(ours.count) others",
                    expected, name)
            }
        }
        texts.report()
        #expect(texts.total > 100)
    }

    @Test("GMime's charset and transfer encoding samples")
    func gmime() {
        var tally = Tally(name: "gmime samples")
        let data = "mime/gmime/tests/data"
        func read(_ path: String) -> [UInt8] {
            Corpus.root.map { Corpus.bytes($0.appending(path: "\(data)/\(path)")) } ?? []
        }
        for (file, charset, expected) in [
            ("chinese.big5.txt", "big5", "chinese.utf-8.txt"), ("cyrillic.cp1251.txt", "cp1251", "cyrillic.utf-8.txt"),
            ("cyrillic.iso-8859-5.txt", "iso-8859-5", "cyrillic.utf-8.txt"),
            ("cyrillic.koi8-r.txt", "koi8-r", "cyrillic.utf-8.txt"),
            ("japanese.iso-2022-jp.txt", "iso-2022-jp", "japanese.utf-8.txt"),
            ("japanese.shift-jis.txt", "shift-jis", "japanese.utf-8.txt"),
        ] {
            let text = CharsetDecoder.decode(read("filters/\(file)"), declared: charset).text
            tally.compare(
                String(decoding: text, as: UTF8.self), String(decoding: read("filters/\(expected)"), as: UTF8.self),
                file)
        }
        for (file, encoding, expected) in [
            ("encodings/photo.b64", "base64", "encodings/photo.jpg"),
            ("encodings/photo.uu", "x-uuencode", "encodings/photo.jpg"),
            ("encodings/wikipedia.qp", "quoted-printable", "encodings/wikipedia.txt"),
            ("mime-part/raptors.b64.txt", "base64", "mime-part/raptors.png"),
            ("mime-part/raptors.uu.txt", "x-uuencode", "mime-part/raptors.png"),
        ] {
            let bytes = leafOrWhole(read(file), encoding)
            tally.compare(
                bytes == read(expected) ? "same" : "\(bytes.count) bytes", read(expected).isEmpty ? "nothing" : "same",
                file)
        }
        tally.report()
        #expect(tally.equal >= 10)
    }

    private func leafOrWhole(_ bytes: [UInt8], _ encoding: String) -> [UInt8] {
        if bytes.starts(with: Array("Content-".utf8)) || bytes.starts(with: Array("MIME-".utf8)) {
            return leaves(of: bytes).first?.bytes ?? []
        }
        return bytes.withUnsafeBytes { TransferDecoding.decode($0, encoding: Array(encoding.utf8)).bytes }
    }

    private func rows(_ name: String) -> [(header: String, expected: JSONValue)] {
        guard let file = Corpus.root?.appending(path: "mime/stalwart-mail-parser/resources/\(name).json") else {
            return []
        }
        return Corpus.json(file)?.array?.compactMap { row in
            guard let header = row["header"]?.string else { return nil }
            return (header, row["expected"] ?? .null)
        } ?? []
    }

    private func header(_ name: String, of part: JSONValue) -> JSONValue? {
        part["headers"]?.array?.last { $0["name"]?.string == name }?["value"]
    }

    private func firstAddress(_ value: JSONValue) -> String {
        let first =
            value["List"]?.array?.first
            ?? value["Group"]?.array?.lazy.compactMap { $0["addresses"]?.array?.first }.first
        return "\(first?["name"]?.string ?? "") <\(first?["address"]?.string ?? "")>"
    }

    private func moment(_ value: JSONValue) -> String {
        func number(_ key: String) -> Int { value[key]?.integer.map { Int($0) } ?? 0 }
        guard
            var moment = Timestamp(
                year: number("year"), month: number("month"), day: number("day"), hour: number("hour"),
                minute: number("minute"),
                second: number("second"))
        else { return "none" }
        let offset = Int64(number("tz_hour") * 60 + number("tz_minute")) * 60_000
        moment.milliseconds += value["tz_before_gmt"] == .bool(true) ? offset : -offset
        return moment.iso8601
    }

    /// The texts of a message and of the messages within it.
    private func bodies(of message: JSONValue) -> [String] {
        var found: [String] = []
        for part in message["parts"]?.array ?? [] {
            guard let body = part["body"] else { continue }
            if let text = body["Text"]?.string ?? body["Html"]?.string { found.append(text) }
            if let inner = body["Message"] { found += bodies(of: inner) }
        }
        return found
    }
}
