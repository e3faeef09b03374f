"""events.py OUT.jsonl PLV_TRAIN.tsv FILE... : passages with events (training/events) as one file with offsets.

Behind them the same passages again, several put together as paragraphs of one text, twice in different ways: a trigger looks
other in a long report than alone. Each row: {id, text, events: [{trigger, type, mode, status, contexts, actors, recipients}]}, places as [begin, end] of the text. Rows
that have a uid instead of a text take the sentence of PLV's train part.
"""
import csv
import json
import pathlib
import random
import sys

import data

ONTOLOGY = pathlib.Path(__file__).parent / "../../core/src/main/resources/org/hearsay/event/ontology.tsv"
JOINED = 1100  # code points of a text put together, at least
STATUS = ("actual", "historical", "future", "hypothetical", "negated")
PARTIES = ("actors", "recipients")
# Kinds of text of GUM in which nothing is told of public affairs, or next to nothing.
QUIET = ("whow", "voyage", "conversation", "vlog", "academic")


def inventories(rows):
    """The types and modes ("TYPE/mode") of the ontology, the contexts that there are, as settings."""
    with open(ONTOLOGY, encoding="utf8") as f:
        known = [line.split("\t")[:2] for line in f if not line.startswith("#")]
    return {"event_types": ["none"] + sorted({t for t, _ in known}), "modes": ["none"] + sorted(t + "/" + m for t, m in known if m != "-"),
            "contexts": sorted({c for row in rows for e in row["events"] for c in e["contexts"]})}


def read(window_file, event_file, settings):
    """[{ids, kinds, starts, owned, events: [(piece, type, mode or -1 where the type has none, status, contexts, {party: pieces})]}]"""
    gold = {row["id"]: row["events"] for row in data.lines(event_file)}
    out = []
    for report in data.lines(window_file):
        for w in report["windows"]:
            words = data.words_of(w)
            inside = lambda spans: [i for i in words if any(b <= w["begins"][i] < e for b, e in spans)]
            w["events"] = []
            for e in gold[report["id"]]:
                trigger = [i for i in words if w["begins"][i] < e["trigger"][1] and e["trigger"][0] < w["ends"][last(w, words, i)]]
                if trigger and w["owned"][0] <= trigger[0] < w["owned"][1]:
                    mode = e["type"] + "/" + e["mode"] if e["mode"] else "none"
                    w["events"].append((trigger[0], settings["event_types"].index(e["type"]), settings["modes"].index(mode),
                                        STATUS.index(e["status"]), [settings["contexts"].index(c) for c in e["contexts"]],
                                        {p: inside(e[p]) for p in PARTIES}))
            out.append(w)
    return out


def last(w, words, i):
    """The last piece of a word."""
    k = i
    while k + 1 < len(w["ids"]) and not w["starts"][k + 1] and w["ends"][k + 1] > w["begins"][k + 1]:
        k += 1
    return k


def quiet(window_file, names, but):
    """Windows without events: the documents of quiet kinds (`names`: ids of all documents, in order), but for some."""
    out = []
    for report, name in zip(data.lines(window_file), names, strict=True):
        if name.startswith(tuple("GUM_" + kind for kind in QUIET)) and name not in but:
            out += [dict(w, events=[]) for w in report["windows"]]
    return out


def offsets(row, text):
    """The same events with offsets for words."""
    at = lambda words: list(data.place(text, words)) if isinstance(words, str) else words
    return [dict({k: e[k] for k in ("type", "mode", "status", "contexts")}, trigger=at(e["trigger"]),
                 **{p: [at(x) for x in e[p]] for p in PARTIES}) for e in row["events"]]


def joined(rows, rnd):
    """The same passages, some 200 words in a text."""
    rows = rnd.sample(rows, len(rows))
    while rows:
        text, events, first = "", [], rows[-1]["id"]
        while rows and len(text) < JOINED:
            row = rows.pop()
            shift = len(text) + 2 if text else 0
            move = lambda span: [span[0] + shift, span[1] + shift]
            events += [dict(e, trigger=move(e["trigger"]), **{p: [move(x) for x in e[p]] for p in PARTIES}) for e in row["events"]]
            text += ("\n\n" if text else "") + row["text"]
        yield {"id": "joined-%s-%d" % (first, rnd.randrange(10 ** 9)), "text": text, "events": events}


def main(out, plv, *files):
    with open(plv, encoding="utf8") as f:
        sentences = {r["uid"]: r["sentence"] for r in csv.DictReader(f, delimiter="\t")}
    rows, rnd = [], random.Random(1)
    for file in files:
        for row in data.lines(file):
            text = row.get("text") or sentences[row["uid"]]
            rows.append({"id": row.get("id") or "plv-" + row["uid"], "text": text, "events": offsets(row, text)})
    rows += [long for _ in range(2) for long in joined(rows, rnd)]
    with open(out, "w", encoding="utf8") as f:
        f.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
