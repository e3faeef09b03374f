"""agree.py MODEL.pt WINDOWS REPORTS.jsonl OUT.jsonl : what the trained model says, in 32 bit, for the test of the Java side.

For each piece the probability of an anchor and of a trigger; for each word and the next one of a window, read as a sentence of two: which is
the head (0 or 1), the relation, and both tags; for every twelve words their heads.
"""
import json
import sys

import torch

import data
import model as m
import train


def pairs(model, settings, out, words):
    root = settings["deprels"].index("root")
    of = lambda name, i: out[name][0, i]
    for a, b in zip(words, words[1:]):
        at = torch.tensor([a, b])
        s = model.arcs(of("arc_word", at)[None], of("arc_head", at)[None], of("arc_own", at)[None, :, 0])[0]
        head = 0 if s[0, 0] + s[1, 0] >= s[1, 1] + s[0, 1] else 1
        top, below = (a, b) if head == 0 else (b, a)
        relation = model.relations(torch.relu(of("relation_word", below) + of("relation_head", top)))
        relation[root] = -1e9
        tag = lambda i: settings["upos"][of("upos", i).argmax()]
        yield "%d %s %s %s" % (head, settings["deprels"][relation.argmax()], tag(a), tag(b))


def stretches(model, out, words):
    """Of every twelve words, read as a sentence, the likeliest head of each; a word as its own head: the root."""
    of = lambda name, at: out[name][0, at]
    for i in range(0, len(words) - 11, 12):
        at = torch.tensor(words[i:i + 12])
        s = model.arcs(of("arc_word", at)[None], of("arc_head", at)[None], of("arc_own", at)[None, :, 0])[0]
        yield s.argmax(-1).tolist()


def main(model_file, window_file, report_file, out_file):
    model, state = m.load(model_file)
    texts = {row["id"]: row["text"] for row in data.lines(report_file)}
    with open(out_file, "w", encoding="utf8") as f, torch.no_grad():
        for report in data.lines(window_file):
            windows = []
            for w in report["windows"]:
                ids, kinds, _ = train.tensors([w])
                out = model(ids, kinds)
                any_of = lambda name: [round(1 - x, 4) for x in torch.softmax(out[name], -1)[0, :, 0].tolist()]
                windows.append({"ids": w["ids"], "anchors": any_of("anchor"), "triggers": any_of("event"),
                                "heads": list(stretches(model, out, data.words_of(w))),
                                "pairs": list(pairs(model, state["settings"], out, data.words_of(w)))})
            f.write(json.dumps({"text": texts[report["id"]], "windows": windows}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
