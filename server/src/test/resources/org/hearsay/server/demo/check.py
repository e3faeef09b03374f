#!/usr/bin/env python3
"""Checks the reports of the demo against key.jsonl and quotations.jsonl beside this file: check.py [REPORTS]. Says what is wrong with which report.

key.jsonl, a line a happening: the reports that mainly tell it, how many texts they are (copies of one dispatch counted once) and how many outlets, its
origins, what the reports disagree on, the copies, and in `background` reports of other happenings that mention it. `day` is when it began, in local time;
`country` is null where the place is invented.
quotations.jsonl, a line a quotation: who said it, the report that published it first, and how later ones have it. The kinds of change are those of
training/dossiers, and `stitched`: put together from two sentences.
"""
import json
import re
import sys
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
REPORTS = HERE.parents[5] / "main/resources/org/hearsay/server/demo/reports.jsonl"
TYPES = set("AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT".split())
CHANGES = {"other speaker", "dropped negation", "added negation", "cut", "none", "changed words", "paraphrase", "stitched"}
KEYS = {"id", "title", "outlet", "published", "url", "text"}


def rows(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            yield json.loads(line)
        except ValueError as fault:
            sys.exit(f"{path.name}:{number}: {fault}")


def plain(words):
    """The words alone: capitals, punctuation and the shape of quotation marks do not count."""
    return " ".join(re.findall(r"\w+", words.replace("’", "'").lower()))


def pieces(text, length=8):
    words = plain(text).split()
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def time(report):
    return datetime.fromisoformat(report["published"].replace("Z", "+00:00"))


def of_reports(reports):
    if len(reports) != 200:
        yield f"{len(reports)} reports, 200 expected"
    for field in ("id", "url"):
        for value, times in Counter(r[field] for r in reports).items():
            if times > 1:
                yield f"{field} {times} times: {value}"
    for r in reports:
        name = r.get("id", "a report without id")
        if set(r) - {"byline"} != KEYS or not all(isinstance(v, str) and v.strip() for v in r.values()):
            yield f"{name}: fields {sorted(r)}"
            continue
        if time(r).tzinfo is None:
            yield f"{name}: time without zone"
        host = urlsplit(r["url"])
        if host.scheme != "https" or not host.hostname.endswith(".example"):
            yield f"{name}: url {r['url']}"
        if not 90 <= len(r["text"].split()) <= 350:
            yield f"{name}: {len(r['text'].split())} words"
    hosts = {(r["outlet"], urlsplit(r["url"]).hostname) for r in reports}
    for host, times in Counter(host for _, host in hosts).items():
        if times > 1:
            yield f"{host} belongs to {times} outlets"
    if [time(r) for r in reports] != sorted(time(r) for r in reports):
        yield "not in the order of publication"


def of_key(key, by_id):
    if len(key) != 25:
        yield f"{len(key)} happenings, 25 expected"
    told = Counter(i for h in key for i in h["reports"])
    for i in by_id.keys() - told.keys():
        yield f"{i}: in no happening"
    for i, times in told.items():
        if times > 1 or i not in by_id:
            yield f"{i}: in {times} happenings, {'known' if i in by_id else 'no such report'}"
    for kind in TYPES - {h["type"] for h in key}:
        yield f"no happening of type {kind}"
    for h in key:
        name = h["happening"]
        unknown = [i for i in h["reports"] + h["background"] if i not in by_id]
        if unknown or h["type"] not in TYPES:
            yield f"{name}: {unknown or h['type']}"
            continue
        if not 4 <= len(h["reports"]) <= 14:
            yield f"{name}: {len(h['reports'])} reports"
        copies = {c["report"] for c in h["copies"]}
        if h["unique_texts"] != len(set(h["reports"]) - copies):
            yield f"{name}: unique_texts"
        if h["outlets"] != len({by_id[i]["outlet"] for i in h["reports"]}):
            yield f"{name}: outlets"
        if not h["origins"]:
            yield f"{name}: no origins"
        if min(time(by_id[i]) for i in h["reports"]).date() < date.fromisoformat(h["day"]) - timedelta(days=1):
            yield f"{name}: told before its day"
        for copy in h["copies"]:
            yield from of_copy(copy, by_id)
        originals = set(h["reports"]) - copies
        for i in originals:
            for other in originals - {i}:
                alike = len(pieces(by_id[i]["text"]) & pieces(by_id[other]["text"])) / len(pieces(by_id[i]["text"]))
                if alike > 0.3:
                    yield f"{i}: shares {alike:.0%} with {other}, but is no copy in the key"


def of_copy(copy, by_id):
    copied, original = by_id.get(copy["report"]), by_id.get(copy["of"])
    if not copied or not original:
        yield f"copy of nothing known: {copy}"
        return
    if time(copied) <= time(original):
        yield f"{copy['report']}: copied before {copy['of']} was published"
    have, first = pieces(copied["text"]), pieces(original["text"])
    if len(have & first) < 0.5 * min(len(have), len(first)):
        yield f"{copy['report']}: shares too few words with {copy['of']}"


def of_quotations(quotations, by_id):
    changed = [q for q in quotations if any(v["change"] != "none" for v in q["later"])]
    if len(changed) < 12:
        yield f"{len(changed)} quotations change, 12 expected"
    for q in quotations:
        for report, wording, change in [(q["first"], q["wording"], "none")] + [(v["report"], v["wording"], v["change"]) for v in q["later"]]:
            if report not in by_id or change not in CHANGES:
                yield f"quotation in {report}: {change}"
                continue
            if plain(wording) not in plain(by_id[report]["text"]):
                yield f"{report}: does not say: {wording}"
            if change == "none" and plain(wording) != plain(q["wording"]):
                yield f"{report}: is changed: {wording}"
            if report != q["first"] and time(by_id[report]) <= time(by_id[q["first"]]):
                yield f"{report}: quotes before {q['first']} was published"
        for i, r in by_id.items():
            if plain(q["wording"]) in plain(r["text"]) and time(r) < time(by_id[q["first"]]):
                yield f"{i}: has the quotation before {q['first']}: {q['wording']}"


def main():
    reports = list(rows(Path(sys.argv[1]) if len(sys.argv) > 1 else REPORTS))
    by_id = {r["id"]: r for r in reports}
    faults = [*of_reports(reports), *of_key(list(rows(HERE / "key.jsonl")), by_id), *of_quotations(list(rows(HERE / "quotations.jsonl")), by_id)]
    print("\n".join(faults) if faults else f"{len(reports)} reports are as the key says")
    sys.exit(1 if faults else 0)


main()
