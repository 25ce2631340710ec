"""A stand-in for Gmail's interface and Google's sign-in, on loopback, without TLS: a proxy before it speaks HTTP/2.

It keeps to what the tests rely on of the real one: paging with at most 500 ids, no "messages" where there are none, no
"history" where nothing has happened, 404 for a history that is too old, quota errors as 403 and as 429, base64url without
padding, tokens that run out, refresh without a new refresh token, PKCE. Driven by POST /_control and read by GET /_log.
"""
import base64, hashlib, json, re, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

CLIENT, SECRET, REFRESH = "client-1.apps.example", "desktop-secret", "1//refresh-token"
lock = threading.RLock()
messages, history, log, codes = {}, [], [], {}
valid_tokens = set()
state = {"history_id": 1000, "oldest_history": 0, "quota_every": 0, "page": 500, "revoked": False, "tokens": 0,
         "calls": 0, "fail_after": 0, "user": "reader@example.com", "grant": None, "lost": [], "broken": [], "garbled": []}


def add(count, sender, subject, day, labels, extra, size):
    for _ in range(count):
        number = len(messages) + 1
        identity = "18c%013x" % number
        arrival = day * 86_400_000 + number * 1000
        text = (
            f"From: {sender}\r\nTo: reader@example.com\r\nSubject: {subject} {number}\r\n"
            f"Date: Mon, 02 Nov 2026 10:00:00 +0000\r\nMessage-ID: <{number}@example.com>\r\n{extra}"
            "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            f"<p>Letter {number} <a href=\"https://news.example/{number}\">A story that is worth reading {number}</a></p>\r\n"
        ) + "x" * size
        state["history_id"] += 3
        messages[identity] = {"raw": text.encode(), "labels": labels, "arrival": arrival}
        history.append((state["history_id"], identity))


def found(query, label):
    after = re.search(r"after:(\d+)", query)
    before = re.search(r"before:(\d+)", query)
    senders = re.findall(r'from:"([^"]*)"', query)
    for identity in reversed(list(messages)):
        message = messages[identity]
        if after and message["arrival"] // 1000 < int(after[1]): continue
        if before and message["arrival"] // 1000 >= int(before[1]): continue
        if label and label not in message["labels"]: continue
        if not label and {"SPAM", "TRASH"} & set(message["labels"]): continue
        sender = re.search(rb"From: (.*)\r\n", message["raw"])[1].decode()
        if senders and not any(word in sender for word in senders): continue
        yield identity


def page(items, arguments):
    start, most = int(arguments.get("pageToken", 0)), min(int(arguments.get("maxResults", 100)), 500, state["page"])
    token = {"nextPageToken": str(start + most)} if start + most < len(items) else {}
    return items[start:start + most], token


class Error(Exception):
    def __init__(self, status, reason, message):
        self.status, self.reason = status, reason
        super().__init__(message)


def api(path, arguments):
    state["calls"] += 1
    if state["fail_after"] and state["calls"] > state["fail_after"]:
        raise Error(503, "backendError", "Backend Error")
    if state["quota_every"] and state["calls"] % state["quota_every"] == 0:
        status = 403 if state["calls"] % 2 else 429
        raise Error(status, "rateLimitExceeded" if status == 429 else "userRateLimitExceeded",
                    "Quota exceeded for quota metric 'Queries'")
    if path == "profile":
        return {"emailAddress": state["user"], "messagesTotal": len(messages), "historyId": str(state["history_id"])}
    if path == "labels":
        return {"labels": [{"id": "INBOX", "name": "INBOX"}, {"id": "Label_7", "name": "News/Tech"}]}
    if path == "messages":
        ids, token = page(list(found(arguments.get("q", ""), arguments.get("labelIds"))), arguments)
        return ({"messages": [{"id": i, "threadId": i} for i in ids]} if ids else {"resultSizeEstimate": 0}) | token
    if path == "history":
        start = int(arguments["startHistoryId"])
        if start < state["oldest_history"]: raise Error(404, "notFound", "Requested entity was not found.")
        new = [(number, i) for number, i in history if number > start]
        new, token = page(new, arguments)
        entries = [{"id": str(n), "messagesAdded": [{"message": {"id": i, "threadId": i}}]} for n, i in new]
        return ({"history": entries} if entries else {}) | {"historyId": str(state["history_id"])} | token
    identity = path.removeprefix("messages/")
    if identity not in messages or (identity in state["lost"] and arguments["format"] == "raw"):
        raise Error(404, "notFound", "Requested entity was not found.")
    if identity in state["broken"]: raise Error(500, "backendError", "Internal error encountered.")
    message = messages[identity]
    answer = {"id": identity, "threadId": identity, "labelIds": message["labels"],
              "internalDate": str(message["arrival"]), "sizeEstimate": len(message["raw"])}
    if arguments["format"] == "raw":
        # Members before and after, and a snippet that tries to pass for the member that is looked for.
        return {"snippet": "\\\"raw\\\":\\\"Zm9yZ2Vk\\\"", "payload": {"raw": "Zm9yZ2Vk"}} | answer | {
            "raw": base64.urlsafe_b64encode(message["raw"]).decode().rstrip("=")}
    head = message["raw"].split(b"\r\n\r\n")[0].decode()
    fields = [line.split(": ", 1) for line in head.split("\r\n")]
    return answer | {"payload": {"headers": [{"name": n, "value": v} for n, v in fields]}}


def grant(form):
    if form.get("client_id") != CLIENT or form.get("client_secret") != SECRET:
        raise Error(401, "invalid_client", "The OAuth client was not found.")
    answer = {"expires_in": 3599, "token_type": "Bearer", "scope": "https://www.googleapis.com/auth/gmail.readonly"}
    if form["grant_type"] == "authorization_code":
        challenge, redirect, scope = codes.pop(form["code"], (None, None, None))
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        if challenge != base64.urlsafe_b64encode(digest).decode().rstrip("=") or redirect != form["redirect_uri"]:
            raise Error(400, "invalid_grant", "Bad Request")
        answer |= {"refresh_token": REFRESH, "scope": state["grant"] or scope}
    elif form.get("refresh_token") != REFRESH or state["revoked"]:
        raise Error(400, "invalid_grant", "Token has been expired or revoked.")
    state["tokens"] += 1
    token = f"ya29.token-{state['tokens']}"
    valid_tokens.add(token)
    return answer | {"access_token": token}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self): self.answer(None)
    def do_POST(self): self.answer(self.rfile.read(int(self.headers["Content-Length"])).decode())
    def log_message(self, *_): pass

    def answer(self, body):
        url = urlsplit(self.path)
        arguments = dict(parse_qsl(url.query))
        with lock:
            try:
                status, document, location = self.route(url.path, arguments, body)
            except Error as error:
                oauth = url.path == "/token"
                status, location = error.status, None
                document = {"error": error.reason, "error_description": str(error)} if oauth else {
                    "error": {"code": error.status, "message": str(error), "status": "FAILED",
                              "errors": [{"domain": "usageLimits", "reason": error.reason, "message": str(error)}]}}
        data = json.dumps(document).replace("=", "\\u003d").encode()
        # Once each: a page of a balancer in front of Gmail.
        if url.path.rpartition("/")[2] in state["garbled"]:
            state["garbled"].remove(url.path.rpartition("/")[2])
            data = b"<html>Try again</html>"
        self.send_response(status)
        if location: self.send_header("Location", location)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def route(self, path, arguments, body):
        if path == "/_log": return 200, {"requests": log, "state": state}, None
        if path == "/_control":
            order = json.loads(body)
            state.update(order.get("set", {}))
            for one in order.get("add", []): add(**one)
            for identity in order.get("delete", []): del messages[identity]
            if order.get("expire"): valid_tokens.clear()
            return 200, {"ids": list(messages)}, None
        log.append({"host": self.headers["Host"], "method": self.command, "path": path, "query": arguments,
                    "protocol": self.headers.get("X-Protocol")})
        if path == "/token" and body is not None: return 200, grant(dict(parse_qsl(body))), None
        if path == "/auth":
            code = f"4/code-{len(log)}"
            codes[code] = arguments["code_challenge"], arguments["redirect_uri"], arguments["scope"]
            query = urlencode({"state": arguments["state"], "code": code, "scope": arguments["scope"]})
            return 302, {}, f"{arguments['redirect_uri']}/?{query}"
        if path.startswith("/gmail/v1/users/me/"):
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            if token not in valid_tokens: raise Error(401, "authError", "Invalid Credentials")
            return 200, api(path.removeprefix("/gmail/v1/users/me/"), arguments), None
        raise Error(404, "notFound", "no such place")


server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
server.daemon_threads = True
server.serve_forever()
