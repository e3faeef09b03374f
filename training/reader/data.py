"""Windows with gold labels. A window is what `hearsay windows` wrote: the pieces that the Java side reads too."""
import json
import re

ROLES = ("source", "cue", "content")
TYPES = ("person", "organization", "office", "group", "medium", "document", "unnamed", "impersonal")
CERTAINTY = ("certain", "probable", "possible")
POLARITY = ("positive", "negative")


def lines(path):
    with open(path, encoding="utf8") as f:
        return [json.loads(line) for line in f]


def place(text, words):
    """Offsets of a string of a statement; '#2' behind it means where it stands the second time."""
    m = re.search(r"#(\d+)$", words)
    words, times = (words[:m.start()], int(m.group(1))) if m else (words, 1)
    alone = [k.start() for k in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text)]
    found = alone if not m and alone else [k.start() for k in re.finditer("(?=" + re.escape(words) + ")", text)]
    return found[times - 1], found[times - 1] + len(words)


def of_statement(row):
    """A statement's attributions with offsets instead of words."""
    spans = lambda words: [place(row["text"], w) for w in words if w]
    return [{"source": spans([a["source"]]), "cue": spans([a["cue"]]), "content": spans(a["content"]),
             "labels": (TYPES.index(a["source_type"]), CERTAINTY.index(a["certainty"]), POLARITY.index(a["polarity"]))}
            for a in row["attributions"]]


def of_corpus(row):
    """A PolNeAR article's attributions; nobody labelled their types."""
    return [dict({r: [(s["begin"], s["end"]) for s in a[r]] for r in ROLES}, labels=None) for a in row["attributions"]]


def read(window_file, gold_file, gold_of, name_file=None):
    """[{ids, kinds, starts, begins, ends, owned, id, anchors: [(piece, class, labels, {role: pieces})], tags: {role: [tag]}}]

    With a file of names (Names.java) also names: [(piece, tag)] of the words that the window owns.
    """
    gold = {row["id"]: gold_of(row) for row in lines(gold_file)}
    named = {row["id"]: row["names"] for row in lines(name_file)} if name_file else {}
    out = []
    for report in lines(window_file):
        for w in report["windows"]:
            w["id"], w["anchors"], w["tags"] = report["id"], anchors(w, gold[report["id"]]), tags(w, gold[report["id"]])
            if report["id"] in named:
                w["names"] = names(w, named[report["id"]])
            out.append(w)
    return out


def names(w, spans):
    """[(piece, tag)]: "O", "B-person", "I-person" and so on."""
    out, at = [], 0
    for i in words_of(w):
        while at < len(spans) and spans[at]["end"] <= w["begins"][i]:
            at += 1
        inside = at < len(spans) and spans[at]["begin"] <= w["begins"][i]
        first = inside and not (out and out[-1][2] == at)
        tag = ("B-" if first else "I-") + spans[at]["type"] if inside else "O"
        out.append((i, tag, at if inside else None))
    return [(i, tag) for i, tag, _ in out if w["owned"][0] <= i < w["owned"][1]]


def words_of(w):
    """The first pieces of the window's words."""
    return [i for i, s in enumerate(w["starts"]) if s and w["ends"][i] > w["begins"][i]]


def tags(w, attributions):
    """For each role and piece: 0 in no such span, 1 first word of one, 2 later word (Ramshaw and Marcus 1995)."""
    out = {r: [0] * len(w["ids"]) for r in ROLES}
    words = words_of(w)
    for a in attributions:
        for r in ROLES:
            for begin, end in a[r]:
                for k, i in enumerate(i for i in words if begin <= w["begins"][i] < end):
                    first = k == 0 and w["begins"][i] - begin <= 1
                    out[r][i] = 1 if first or out[r][i] == 1 else 2
    return out


def anchors(w, attributions):
    """An anchor is the first word of the cue, or of the content where there is no cue (class 2)."""
    words = words_of(w)
    inside = lambda spans: [i for i in words if any(b <= w["begins"][i] < e for b, e in spans)]
    out = []
    for a in attributions:
        pieces = {r: inside(a[r]) for r in ROLES}
        anchor = pieces["cue"] or pieces["content"]
        if anchor and pieces["content"] and w["owned"][0] <= anchor[0] < w["owned"][1]:
            out.append((anchor[0], 1 if a["cue"] else 2, a["labels"], pieces))
    return out
