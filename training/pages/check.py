#!/usr/bin/env python3
"""check.py FOLDER [-v]: checks its gold.jsonl against the pages beside it.

Every page has one gold line and the other way round, the JSON and the keys are right, the bytes are in the
charset that the page declares, and each line of "text" (and the title and byline) stands in the page's
visible text, in order. Soft hyphens do not count and white space is squeezed. Exit status 1 on any fault.

Conventions of the gold: byline is the name(s) as written (capitals kept), joined by ", " and " and ", without roles, places, handles,
e-mail addresses and editors; an agency credit stands as shown ("NORDPRESS staff"); a reporter's credit line at the end counts as byline.
published has no offset where the page states none (e02). A label in the same line as the headline's text stays (e29), a kicker does not (e27).
"""
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(sys.argv[1])
KEYS = ["file", "kind", "title", "byline", "outlet", "published", "url", "text"]
SKIP = {"script", "style", "head", "title", "template", "noscript", "textarea", "select", "svg"}
INLINE = {"a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span",
          "strong", "sub", "sup", "time", "u", "tt", "nobr", "wbr", "acronym", "big", "strike", "ins"}
ISO = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$")


class Visible(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.skip = [], []

    def handle_starttag(self, tag, attrs):
        if tag == "body":
            self.skip = []
        if tag in SKIP:
            self.skip.append(tag)
        elif tag not in INLINE:
            self.out.append(" ")

    def handle_endtag(self, tag):
        if tag in SKIP and tag in self.skip:
            while self.skip.pop() != tag:
                pass
        elif tag not in INLINE:
            self.out.append(" ")

    def handle_data(self, data):
        if not self.skip:
            self.out.append(data)


def squeeze(s):
    return " ".join(s.replace("\u00ad", "").replace("\u200b", "").split())


def decode(data):
    m = re.search(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", data[:4096], re.I)
    charset = m.group(1).decode("ascii").lower() if m else "utf-8"
    return data.decode(charset), charset


def main():
    faults, seen, words = [], [], 0
    for n, line in enumerate((HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines(), 1):
        try:
            g = json.loads(line)
        except ValueError as e:
            faults.append(f"line {n}: {e}")
            continue
        name = g.get("file", f"line {n}")

        def fault(s):
            faults.append(f"{name}: {s}")

        if list(g) != KEYS:
            fault(f"keys are {list(g)}")
            continue
        for k, v in g.items():
            may_be_null = k in ("byline", "published", "url")
            if not (isinstance(v, str) and v.strip() or v is None and may_be_null):
                fault(f"{k} is {v!r}")
        seen.append(name)
        page = HERE / name
        if not page.is_file():
            fault("no such page")
            continue
        try:
            text, charset = decode(page.read_bytes())
        except (UnicodeDecodeError, LookupError) as e:
            fault(f"charset: {e}")
            continue
        count = text.count("\n") + 1
        if not 40 <= count <= 600:
            fault(f"{count} lines of HTML")
        if g["published"] and not ISO.match(g["published"]):
            fault(f"published {g['published']}")
        if g["url"] and not re.match(r"https?://[^/\s]+/\S*$", g["url"]):
            fault(f"url {g['url']}")
        parser = Visible()
        parser.feed(text)
        parser.close()
        visible = squeeze("".join(parser.out))
        if squeeze(g["title"]) not in visible:
            fault("title is not in the page")
        for who in re.split(r", | and ", g["byline"] or ""):
            if who and who not in visible:
                fault(f"byline {who} is not in the page")
        at = 0
        for t in g["text"].split("\n"):
            if not t.strip():
                fault("empty line in text")
            elif squeeze(t) not in visible:
                fault(f"not in the page: {t[:70]}")
            else:
                found = visible.find(squeeze(t), at)
                if found < 0:
                    fault(f"out of order: {t[:70]}")
                else:
                    at = found + len(squeeze(t))
        w = len(g["text"].split())
        words += w
        stub = "paywall" in g["kind"]
        if not (40 <= w <= 100 if stub else 80 <= w <= 700):
            fault(f"{w} words of text")
        if "-v" in sys.argv:
            print(f"{name}  {count:3} lines  {w:3} words  {len(g['text'].splitlines()):2} paras  {charset}  {g['kind']}")
    pages = sorted(p.name for p in HERE.glob("*.html"))
    if sorted(seen) != pages:
        faults.append(f"gold and pages differ: {sorted(set(seen) ^ set(pages))}")
    for f in faults:
        print(f)
    print(f"{len(seen)} pages, {words} words of text, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
