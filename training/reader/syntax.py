"""Windows with the gold syntax of a CoNLL-U file whose words they have (`hearsay windows --words`)."""
import collections
import re

import data

NAMED = ("person", "organization", "place")
IN_NAMES = ("flat", "compound", "nmod", "amod", "case", "det", "punct", "cc", "conj", "nummod", "goeswith")
LINKS = ("of", "for", "and", "&", "the", "on")


def documents(path):
    """[[sentence]]; a sentence is [{form, lemma, upos, xpos, head, deprel, misc}], heads from 0, -1 for the root."""
    out, rows = [], []
    with open(path, encoding="utf8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newdoc") or not out:
                out.append([])
            if line.startswith("#"):
                continue
            if not line:
                if rows:
                    out[-1].append(rows)
                rows = []
                continue
            c = line.split("\t")
            if c[0].isdigit():
                rows.append({"form": c[1], "lemma": c[2], "upos": c[3], "xpos": c[4], "head": int(c[6]) - 1, "deprel": c[7],
                             "misc": dict(m.split("=", 1) for m in c[9].split("|") if "=" in m)})
    if rows:
        out[-1].append(rows)
    return [d for d in out if d]


def names(path):
    """The ids of the documents, in order."""
    with open(path, encoding="utf8") as f:
        return [line.split("=")[1].strip() for line in f if line.startswith("# newdoc id")]


def mentions(document):
    """[(first, last word, counted in the document; type, which thing)] of a document's entities (GUM's `Entity=`)."""
    found, open_, at = [], collections.defaultdict(list), -1
    for sentence in document:
        for row in sentence:
            at += 1
            for part in re.findall(r"\([^()]*\)?|[^()]*\)", row["misc"].get("Entity", "")):
                if part.startswith("("):
                    fields = part.strip("()").split("-")
                    if part.endswith(")"):
                        found.append((at, at, fields[1], fields[0]))
                    else:
                        open_[fields[0]].append((at, fields[1]))
                elif open_[part[:-1].split("-")[0]]:
                    thing = part[:-1].split("-")[0]
                    begin, kind = open_[thing].pop()
                    found.append((begin, at, kind, thing))
    return found


def label(document):
    """Adds to each word: `entity` and `thing` of the shortest mention that it heads; `name`, its tag as part of a name."""
    words, base = [], []
    for sentence in document:
        base += [len(words)] * len(sentence)
        words += sentence
    for row in words:
        row["entity"], row["thing"], row["name"] = "none", None, "O"
    heads = [-1 if w["head"] < 0 else base[i] + w["head"] for i, w in enumerate(words)]
    named = []
    for begin, end, kind, thing in sorted(mentions(document), key=lambda m: m[0] - m[1]):
        tops = [i for i in range(begin, end + 1) if not begin <= heads[i] <= end]
        if not tops:
            continue
        words[tops[0]]["entity"], words[tops[0]]["thing"] = kind, thing
        if words[tops[0]]["upos"] == "PROPN" and kind != "time":
            named.append((*name(words, heads, begin, end, tops[0], kind), kind))
    for first, last, kind in named:  # longest mentions first: a name within a name is no name of its own
        if all(words[i]["name"] == "O" for i in range(first, last + 1)):
            for i in range(first, last + 1):
                words[i]["name"] = ("B-" if i == first else "I-") + (kind if kind in NAMED else "other")
    return words


def name(words, heads, begin, end, top, kind):
    """The name within a mention: proper nouns around its head and what links them, without titles before it."""
    def belongs(i):
        while i != top:
            w = words[i]
            if w["deprel"] == "conj" and heads[i] == top or w["deprel"] == "nmod" and kind == "person":
                return False
            if w["deprel"].split(":")[0] not in IN_NAMES or w["deprel"] in ("nmod:desc", "nmod:poss"):
                return False
            if w["deprel"].startswith("nmod") and not any(
                    heads[k] == i and words[k]["deprel"] == "case" and words[k]["form"].lower() in LINKS for k in range(begin, i)):
                return False
            i = heads[i]
        return True

    within = {i: belongs(i) or words[i]["upos"] == "PUNCT" for i in range(begin, end + 1)}
    first = last = top
    for i in range(top - 1, begin - 1, -1):
        if not within[i] or words[i]["form"] in ",()\"":
            break
        first = i if words[i]["upos"] == "PROPN" else first
    for i in range(top + 1, end + 1):
        if not within[i] or words[i]["form"] in ",()\"":
            break
        last = i if words[i]["upos"] in ("PROPN", "NUM") else last
    return first, last


def inventories(documents):
    """The labels that there are, as settings: a relation needs five examples, else it counts without its subtype."""
    count = collections.Counter(w["deprel"] for d in documents for s in d for w in s)
    deprels = sorted({r if n >= 5 else r.split(":")[0] for r, n in count.items()})
    of = lambda key: sorted({w[key] for d in documents for s in d for w in s})
    kinds = sorted({k for d in documents for _, _, k, _ in mentions(d)})
    names = ["O"] + [b + k for k in NAMED + ("other",) for b in ("B-", "I-")]
    return {"upos": of("upos"), "xpos": of("xpos"), "deprels": deprels, "entities": ["none"] + kinds, "names": names}


def read(window_file, conllu_file, settings):
    """[window with `sentences`: [{pieces, upos, xpos, heads, deprels, entities, names (None: not known)}]; `mentions`: [(piece of
    the head, its count as a word, which thing, owned)]]"""
    index = {k: {x: i for i, x in enumerate(settings[k])} for k in ("upos", "xpos", "deprels", "entities", "names")}
    out = []
    for report, document in zip(data.lines(window_file), documents(conllu_file), strict=True):
        label(document)
        known = any("Entity" in w["misc"] for s in document for w in s)
        at = {}
        for w in report["windows"]:
            for i in range(*w["owned"]):
                if w["starts"][i] and w["ends"][i] > w["begins"][i]:
                    at[w["begins"][i]] = len(at)
        first, sentence_of = 0, []
        for s in document:
            sentence_of += [(first, s)] * len(s)
            first += len(s)
        assert len(at) == len(sentence_of), report["id"]
        for w in report["windows"]:
            pieces = {at[w["begins"][i]]: i for i in data.words_of(w)}
            w["sentences"], done = [], set()
            flat = [x for s in document for x in s]
            w["mentions"] = [(i, k, flat[k]["thing"], w["owned"][0] <= i < w["owned"][1]) for k, i in pieces.items() if flat[k]["thing"]]
            w["firsts"] = [(i, float(sentence_of[k][0] == k)) for k, i in pieces.items() if w["owned"][0] <= i < w["owned"][1]]
            for k in pieces:
                begin, s = sentence_of[k]
                if begin in done or not all(begin + i in pieces for i in range(len(s))):
                    continue
                done.add(begin)
                of = lambda key, kind: [index[kind][x[key]] for x in s]
                w["sentences"].append({
                    "pieces": [pieces[begin + i] for i in range(len(s))],
                    "heads": [i if x["head"] < 0 else x["head"] for i, x in enumerate(s)],
                    "deprels": [index["deprels"][x["deprel"] if x["deprel"] in index["deprels"] else x["deprel"].split(":")[0]] for x in s],
                    "upos": of("upos", "upos"), "xpos": of("xpos", "xpos"),
                    "entities": of("entity", "entities") if known else None, "names": of("name", "names") if known else None})
            out.append(w)
    return out


def cut(windows, rnd):
    """The same sentences in windows of their own, one to three in each: a short text has nothing around it."""
    out = []
    for w in windows:
        owned = [s for s in w["sentences"] if w["owned"][0] <= s["pieces"][0] < w["owned"][1]]
        while owned:
            n = rnd.choice((1, 1, 1, 2, 3))
            group, owned = owned[:n], owned[n:]
            begin, end = group[0]["pieces"][0], group[-1]["pieces"][-1] + 1
            while end < len(w["ids"]) and not w["starts"][end]:
                end += 1
            shift = 1 - begin
            of = lambda key, first, last: [first] + w[key][begin:end] + [last]
            new = {"ids": of("ids", 101, 102), "kinds": of("kinds", 0, 0), "starts": of("starts", 1, 1), "owned": [1, end + shift]}
            new["sentences"] = [dict(s, pieces=[i + shift for i in s["pieces"]]) for s in group]
            new["mentions"] = [(i + shift, k, thing, True) for i, k, thing, _ in w["mentions"] if begin <= i < end]
            heads = {s["pieces"][0] for s in new["sentences"]}
            new["firsts"] = [(i, float(i in heads)) for s in new["sentences"] for i in s["pieces"]]
            out.append(new)
    return out
