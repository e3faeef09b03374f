"""silver.py MODEL.pt WINDOWS REPORTS.jsonl COUNT OUT.pt : syntax of news as the model reads it sentence by sentence.
silver.py --mix SOME.pt ALL.pt OUT.pt COUNT : of the windows of two such files, COUNT of the first and all of the second.

No treebank has the news that attributions are learnt from, and a model that learns trees from one kind of text and
attributions from another reads no trees where it looks for attributions. It reads single sentences well: what it says of
them, alone, is taught it for the same sentences among others (self-training: McClosky, Charniak, Johnson 2006).
"""
import random
import sys

import torch

import data
import model as m
import syntax
import train

STOP, NO_STOP = 3., -2.  # as org.hearsay.syntax.SentenceSplitter has it


def sentences(w, text, odds):
    """[[piece]]: the first pieces of the words of each sentence of a window."""
    out, after_break = [], True
    words = set(data.words_of(w))
    before = ""
    for i in range(1, len(w["ids"])):
        if i in words:
            form = text[w["begins"][i]:w["ends"][i]]
            stop = before in ".?!…" and form[:1].isupper()
            if after_break or odds[i] + (STOP if stop else 0. if before in "\"'”’)" else NO_STOP) > 0:
                out.append([])
            out[-1].append(i)
            before, after_break = form, False
        after_break = after_break or w["ids"][i] == 102
    return out


def read(model, batch):
    """Adds to each sentence, one a window, what the model says of it."""
    ids, kinds, _ = train.tensors(batch)
    out = model(ids, kinds)
    for b, w in enumerate(batch):
        s = w["sentences"][0]
        at = torch.tensor(s["pieces"])
        of = lambda name: out[name][b, at]
        heads = model.arcs(of("arc_word")[None], of("arc_head")[None], of("arc_own")[None, :, 0])[0].argmax(-1)
        relation = model.relations(torch.relu(of("relation_word") + of("relation_head")[heads])).argmax(-1)
        s.update(heads=heads.tolist(), deprels=relation.tolist(), names=None)
        for name, key in (("upos", "upos"), ("xpos", "xpos"), ("entity", "entities")):
            s[key] = of(name).argmax(-1).tolist()


def main(model_file, window_file, report_file, count, out_file):
    model = m.load(model_file)[0]
    texts = {row["id"]: row["text"] for row in data.lines(report_file)}
    windows = [dict(w, id=r["id"]) for r in data.lines(window_file) for w in r["windows"]]
    windows = random.Random(11).sample(windows, min(int(count), len(windows)))
    single = []
    with torch.no_grad():
        for batch in train.batches(windows, 6400, random.Random(1)):
            odds = model(*train.tensors(batch)[:2])["sentence"][..., 0]
            for b, w in enumerate(batch):
                w["sentences"] = [{"pieces": s} for s in sentences(w, texts[w["id"]], odds[b].tolist()) if len(s) < 120]
                heads = {s["pieces"][0] for s in w["sentences"]}
                w["firsts"] = [(i, float(i in heads)) for i in data.words_of(w) if w["owned"][0] <= i < w["owned"][1]]
                for s in w["sentences"]:
                    begin, end = s["pieces"][0], s["pieces"][-1] + 1
                    while end < len(w["ids"]) and not w["starts"][end]:
                        end += 1
                    of = lambda key, first, last: [first] + w[key][begin:end] + [last]
                    alone = {"pieces": [i - begin + 1 for i in s["pieces"]]}
                    single.append({"ids": of("ids", 101, 102), "kinds": of("kinds", 0, 0), "starts": of("starts", 1, 1),
                                   "sentences": [alone], "of": s})
        for batch in train.batches(single, 6400, random.Random(1)):
            read(model, batch)
            for w in batch:
                w["of"].update({k: v for k, v in w["sentences"][0].items() if k != "pieces"})
    torch.save(windows, out_file)
    print("%d windows, %d sentences" % (len(windows), len(single)))


def mix(some, whole, out_file, count):
    torch.save(torch.load(whole) + random.Random(3).sample(torch.load(some), int(count)), out_file)


if __name__ == "__main__":
    mix(*sys.argv[2:]) if sys.argv[1] == "--mix" else main(*sys.argv[1:])
