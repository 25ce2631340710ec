"""A scripted IMAP server on loopback, without TLS: for answers that a real one gives only on its bad days.

    imap_server.py PORT LOG ORDER

ORDER is a JSON object: "messages" (how many there are), "bytes" (of each), "long_header" (the UID of a message whose header begins with 300,000 bytes of nothing), "break_after" (a connection is closed in the
middle of its message of that number), "break_at" (in the middle of the messages of these UIDs), "break_header_at" (of their
headers), "breaks" (so many times of these, then no more; otherwise always), "refuse" (code and number: so many commands that fetch text end with NO and that code, after half of their messages), "undated" (the UID of a message
without an INTERNALDATE). LOG gets every command, a line each.
"""
import json, re, socketserver, sys, threading

PORT, LOG, ORDER = int(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3])
lock = threading.Lock()
breaks = {"left": ORDER.get("breaks", 1_000_000)}
refusals = {"left": ORDER.get("refuse", ["", 0])[1]}


def message(uid):
    header = ("X-Filler: " + "x" * 70 + "\r\n") * (3_750 if uid == ORDER.get("long_header") else 0) + (
        f"From: Crew <crew@news.example>\r\nSubject: Letter {uid}\r\nDate: Mon, 02 Nov 2020 07:00:00 +0000\r\n"
        f"Message-ID: <{uid}@news.example>\r\nList-Id: <crew.news.example>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n")
    body = f"<p>Letter {uid}</p>\r\n"
    filler = "<!-- " + "x" * 70 + " -->\r\n"
    return header.encode(), (body + filler * (max(0, ORDER.get("bytes", 0) - len(body)) // len(filler))).encode()


def numbers(text):
    for piece in text.split(","):
        first, _, last = piece.partition(":")
        yield from range(int(first), int(last or first) + 1)


class Session(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text if isinstance(text, bytes) else text.encode() + b"\r\n")

    def handle(self):
        self.sent = 0
        self.say("* OK ready")
        for line in self.rfile:
            tag, _, command = line.decode().strip().partition(" ")
            with lock, open(LOG, "a") as log:
                log.write(command + "\n")
            if not self.answer(tag, command):
                return

    def answer(self, tag, command):
        word = command.split(" ")[0].upper()
        count = ORDER["messages"]
        if word == "CAPABILITY":
            self.say("* CAPABILITY IMAP4rev1 ESEARCH")
        elif word == "EXAMINE":
            self.say(f"* {count} EXISTS")
            self.say("* OK [UIDVALIDITY 7] fine")
        elif command.upper().startswith("UID SEARCH"):
            self.say(f'* ESEARCH (TAG "{tag}") UID ALL 1:{count}')
        elif command.upper().startswith("UID FETCH"):
            return self.fetch(tag, command)
        self.say(f"{tag} OK done")
        return True

    def breaks(self, uid, kind):
        with lock:
            if uid not in ORDER.get(kind, []) or breaks["left"] == 0:
                return False
            breaks["left"] -= 1
            return True

    def fetch(self, tag, command):
        asked = list(numbers(command.split(" ")[2]))
        isText = "BODY.PEEK[]" in command
        refused = False
        with lock:
            if isText and refusals["left"] > 0:
                refusals["left"] -= 1
                refused = True
        for uid in asked[: len(asked) // 2] if refused else asked:
            header, body = message(uid)
            items = f"UID {uid}"
            if "INTERNALDATE" in command and uid != ORDER.get("undated"):
                items += f' INTERNALDATE "02-Nov-2020 07:{uid // 60:02}:{uid % 60:02} +0000"'
            if "RFC822.SIZE" in command:
                items += f" RFC822.SIZE {len(header) + len(body)}"
            if "HEADER" in command:
                header = header[: int(re.search(r"HEADER\]<0\.(\d+)>", command)[1])]
                if self.breaks(uid, "break_header_at"):
                    self.say(f"* {uid} FETCH ({items} BODY[HEADER] {{{len(header)}}}\r\n".encode() + header[:20])
                    return False
                self.say(f"* {uid} FETCH ({items} BODY[HEADER] {{{len(header)}}}\r\n".encode() + header + b")\r\n")
            elif isText:
                text = header + body
                literal = f"* {uid} FETCH ({items} BODY[] {{{len(text)}}}\r\n".encode()
                self.sent += 1
                if self.breaks(uid, "break_at") or self.sent == ORDER.get("break_after"):
                    self.say(literal + text[: len(text) // 2])
                    return False
                self.say(literal + text + b")\r\n")
            else:
                self.say(f"* {uid} FETCH ({items})")
        self.say(f"{tag} NO [{ORDER['refuse'][0]}] not now" if refused else f"{tag} OK done")
        return True


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


Server(("127.0.0.1", PORT), Session).serve_forever()
