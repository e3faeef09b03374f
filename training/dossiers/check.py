#!/usr/bin/env python3
"""Checks dossier and quotation files: check.py FILE...; says file, line and what was expected."""
import json
import sys
from datetime import datetime

TYPES = set("AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT".split())
COPIES = {"verbatim", "dateline changed", "new headline", "shortened", "lengthened", "inserted paragraph", "light rewriting"}
CHANGES = {"other speaker", "dropped negation", "added negation", "cut", "none", "changed words", "paraphrase"}
ABOUT = {"dead", "injured", "arrested", "participants", "amount", "date", "place", "whether"}


def plain(words):
    return " ".join("".join(c if c.isalnum() else " " for c in words.lower()).split())


def reports(row):
    seen = {}
    for r in row["reports"]:
        assert set(r) == {"id", "outlet", "date", "url", "title", "text"}, f"keys of report {r.get('id')}"
        datetime.fromisoformat(r["date"].replace("Z", "+00:00"))
        assert r["id"] not in seen, f"report {r['id']} twice"
        seen[r["id"]] = r
    return seen


def traces(traced, by_id):
    for t in traced:
        first = by_id[t["first"]]
        assert plain(t["quotation"]) in plain(first["text"]), f"quotation not in {t['first']}: {t['quotation']}"
        for v in t["variants"]:
            assert v["change"] in CHANGES, f"change {v['change']}"
            assert plain(v["wording"]) in plain(by_id[v["report"]]["text"]), f"wording not in {v['report']}: {v['wording']}"
            assert by_id[v["report"]]["date"] >= first["date"], f"{v['report']} is before {t['first']}"


def dossier(row):
    by_id = reports(row)
    for a, b, kind in row["copies"]:
        assert a in by_id and b in by_id and kind in COPIES, f"copy {a} {b} {kind}"
    assert sorted(i for s in row["stories"] for i in s) == sorted(by_id), "stories are no partition"
    for h in row["happenings"]:
        for kind in h["type"] if isinstance(h["type"], list) else [h["type"]]:
            assert kind in TYPES, f"type {kind}"
        told = {m["report"] for m in h["mentions"]}
        for m in h["mentions"]:
            assert m["sentence"] in by_id[m["report"]]["text"], f"sentence not in {m['report']}: {m['sentence'][:60]}"
            assert m["trigger"] in m["sentence"], f"trigger {m['trigger']} not in its sentence"
        assert h["articles"] == len(told), f"articles {h['articles']}, mentions in {len(told)} reports: {h['what']}"
        assert h["outlets"] == len({by_id[r]["outlet"] for r in told}), f"outlets: {h['what']}"
        assert h["origins"] == len(h["asserts"]) + len(h["denies"]), f"origins: {h['what']}"
        assert 1 <= h["unique_texts"] <= h["articles"], f"unique_texts: {h['what']}"
    for c in row["contradictions"]:
        assert c["about"] in ABOUT, f"about {c['about']}"
        assert len(set(c["values"].values())) > 1 and set(c["values"]) <= set(by_id), f"values of {c['about']}"
    traces(row["traces"], by_id)


def quotation(row):
    by_id = reports(row)
    assert len(row["variants"]) >= 2, "fewer than two variants"
    traces([row], by_id)


def main():
    bad = 0
    for name in sys.argv[1:]:
        for number, line in enumerate(open(name, encoding="utf-8"), 1):
            try:
                row = json.loads(line)
                quotation(row) if "quotation" in row else dossier(row)
            except (AssertionError, KeyError, ValueError) as fault:
                bad += 1
                print(f"{name}:{number}: {fault}")
    sys.exit(1 if bad else 0)


main()
