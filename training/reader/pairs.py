"""pairs.py MODEL.pt WINDOWS PLV.tsv : the class of the event between a given source and target, as PLV has it.

WINDOWS of the sentences, in the order of the rows. Each word is a trigger of each type with some probability, its actor and
recipient are the given ones with some; the class with the highest sum over all words is taken. Prints accuracy and
macro-F1 with the middle 95 % of 1,000 resamples.
"""
import collections
import csv
import random
import re
import sys

import numpy as np
import torch
import torch.nn.functional as F

import data
import model as m
import train

MUTUAL = ("AGREE", "CONSULT", "COOPERATE", "SUPPORT")
YIELD = ("CONCEDE", "RETREAT")


def given(marked):
    """Offsets of source and target in the sentence without the marks; None for one that is not marked."""
    at, out = 0, {}
    for part in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"</?[st]>", part):
            out.setdefault(part.strip("</>"), []).append(at)
        else:
            at += len(part)
    return out.get("s"), out.get("t")


def classify(model, types, w, source, target):
    ids, kinds, _ = train.tensors([w])
    out = model(ids, kinds)
    words = data.words_of(w)
    inside = lambda span: [i for i in words if w["begins"][i] < span[1] and span[0] < w["ends"][i]]
    at = torch.tensor(words)
    n = len(words)
    score = model.pairs(model.roles(out, "party_event")[0, at], model.roles(out, "party_word")[0].expand(n, -1, -1, -1),
                        out["party_own"][0].expand(n, -1, -1), at)
    fit = lambda role, span: F.logsigmoid(score[:, role, inside(span)]).mean(-1) if span else torch.zeros(n)
    straight = fit(0, source) + fit(1, target)
    turned = torch.logaddexp(fit(0, target) + fit(1, source), fit(0, source) + fit(0, target))
    of = torch.log_softmax(out["event"][0, at], -1)
    total = collections.defaultdict(float)
    for k, name in enumerate(types):
        if k:
            fits = torch.logaddexp(straight, turned) if name in MUTUAL else straight
            total["YIELD" if name in YIELD else name] += torch.exp(of[:, k] + fits).sum().item()
    return max(total, key=total.get)


def macro(pairs):
    f1 = []
    for c in {g for g, _ in pairs}:
        tp, fp, fn = (sum(f) for f in zip(*((g == p == c, p == c != g, g == c != p) for g, p in pairs)))
        f1.append(2 * tp / (2 * tp + fp + fn))
    return float(np.mean(f1))


def main(model_file, window_file, plv_file):
    model, state = m.load(model_file)
    with open(plv_file, encoding="utf8") as f:
        rows = list(csv.DictReader(f, delimiter="\t"))
    pairs = []
    with torch.no_grad():
        for report, row in zip(data.lines(window_file), rows, strict=True):
            pairs.append((row["gold_root"], classify(model, state["settings"]["event_types"], report["windows"][0], *given(row["marked_sentence"]))))
    rnd = random.Random(1)
    accuracy = lambda ps: sum(g == p for g, p in ps) / len(ps)
    for name, of in (("accuracy", accuracy), ("macro-F1", macro)):
        drawn = sorted(of(rnd.choices(pairs, k=len(pairs))) for _ in range(1000))
        print("%s %.3f (%.3f-%.3f)" % (name, of(pairs), drawn[25], drawn[974]))
    for (g, p), n in collections.Counter(x for x in pairs if x[0] != x[1]).most_common(12):
        print(n, g, "taken for", p)


if __name__ == "__main__":
    main(*sys.argv[1:])
