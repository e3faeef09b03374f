"""train.py BASE.onnx FOLDER OUT.pt : trains on FOLDER's windows (see README.md). Goes on from OUT.pt where it stopped."""
import json
import math
import os
import random
import sys
import time

import torch
import torch.nn.functional as F

import data
import model as m

HERE = os.path.dirname(os.path.abspath(__file__))
MASK = 103  # the vocabulary's piece for a word not shown


def batches(windows, pieces, rnd):
    """Windows of like length together, `pieces` at the most with the padding, in random order."""
    order = sorted(windows, key=lambda w: len(w["ids"]) + rnd.random() * 4)
    out, batch = [], []
    for w in order:
        if batch and (len(batch) + 1) * len(w["ids"]) > pieces:
            out.append(batch)
            batch = []
        batch.append(w)
    out.append(batch)
    rnd.shuffle(out)
    return out


def tensors(batch):
    t = max(len(w["ids"]) for w in batch)
    pad = lambda key: torch.tensor([w[key] + [0] * (t - len(w[key])) for w in batch])
    return pad("ids"), pad("kinds"), pad("starts")


def loss(model, batch, settings):
    """Per attribution: cross entropy of the anchors, of all words' tags, of the labels, of the words in its roles."""
    ids, kinds, starts = tensors(batch)
    hidden = (torch.rand(ids.shape) < settings["masked"]) & (ids > MASK)
    with torch.autocast("cpu", torch.bfloat16):
        out = model(ids.masked_fill(hidden, MASK), kinds)
    anchor, labels, of_anchor, of_word, own, tags = model.split(out.float())
    gold = torch.zeros_like(ids)
    use = torch.zeros_like(starts)
    rows, at, want, roles = [], [], [], []
    for b, w in enumerate(batch):
        use[b, w["owned"][0]:w["owned"][1]] = 1
        for piece, kind, label, pieces in w["anchors"]:
            gold[b, piece] = kind
            rows.append(b), at.append(piece), want.append(label), roles.append(pieces)
    n = max(1, len(rows))
    use = (use * starts).bool()
    total = F.cross_entropy(anchor[use], gold[use], reduction="sum") / n
    for k, role in enumerate(data.ROLES):
        want_tags = torch.tensor([w["tags"][role] + [0] * (ids.shape[1] - len(w["ids"])) for w in batch])
        total = total + settings["weight_tags"] * F.cross_entropy(tags[..., k, :][use], want_tags[use], reduction="sum") / n
    if not rows:
        return total
    r, a = torch.tensor(rows), torch.tensor(at)
    target = torch.zeros(len(rows), m.ROLES, ids.shape[1])
    for i, pieces in enumerate(roles):
        for k, role in enumerate(data.ROLES):
            target[i, k, pieces[role]] = 1
    score = model.pairs(of_anchor[r, a], of_word[r], own[r], a)
    words = starts[r].float()[:, None, :]
    total = total + settings["weight_roles"] * (F.binary_cross_entropy_with_logits(score, target, reduction="none") * words).sum() / n
    known = [i for i, x in enumerate(want) if x]
    if known:
        for k, head in enumerate(labels):
            total = total + F.cross_entropy(head[r, a][known], torch.tensor([want[i][k] for i in known]),
                                            label_smoothing=.05)
    return total


def main(base, folder, out):
    settings = json.load(open(os.path.join(HERE, "settings.json")))
    torch.set_num_threads(2)
    torch.manual_seed(settings["seed"])
    corpus = data.read(folder + "/train.win", folder + "/train.jsonl", data.of_corpus)
    own = data.read(folder + "/statements.win", folder + "/statements.jsonl", data.of_statement)
    plan = []
    whole = math.ceil(settings["passes"])
    for p in range(whole):
        rnd = random.Random(settings["seed"] + p)
        new = batches(corpus, settings["pieces_a_batch"], rnd)
        for _ in range(settings["statements_a_pass"]):
            new += batches(own, settings["pieces_a_batch"], rnd)
        rnd.shuffle(new)
        plan += new
    plan = plan[:round(len(plan) * settings["passes"] / whole)]
    model = m.base(settings, base)
    fast = [p for n, p in model.named_parameters() if n.split(".")[0] in ("heads", "distance", "kinds")]
    slow = [p for n, p in model.named_parameters() if n.split(".")[0] not in ("heads", "distance", "kinds") and p.requires_grad]
    opt = torch.optim.AdamW([{"params": slow, "lr": settings["rate_encoder"]}, {"params": fast, "lr": settings["rate_heads"]}],
                            weight_decay=settings["weight_decay"], fused=True)
    warm = settings["warm_up"] * len(plan)
    sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min((s + 1) / warm, max(0., (len(plan) - s) / (len(plan) - warm))))
    first = 0
    if os.path.exists(out):
        state = torch.load(out)
        model.load_state_dict(state["model"]), opt.load_state_dict(state["opt"]), sched.load_state_dict(state["sched"])
        first = state["step"]
    print("%d windows, %d statements, %d steps from %d" % (len(corpus), len(own), len(plan), first), flush=True)
    begin, mean = time.time(), 0.
    model.train()
    for step in range(first, len(plan)):
        opt.zero_grad(set_to_none=True)
        value = loss(model, plan[step], settings)
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.)
        opt.step(), sched.step()
        mean = .98 * mean + .02 * value.item() if mean else value.item()
        if step % 20 == 0:
            print("step %d loss %.3f, %.0f s" % (step, mean, time.time() - begin), flush=True)
        if (step + 1) % 100 == 0 or step + 1 == len(plan):
            torch.save({"model": model.state_dict(), "opt": opt.state_dict(), "sched": sched.state_dict(), "step": step + 1,
                        "settings": settings}, out + ".new")
            os.replace(out + ".new", out)


if __name__ == "__main__":
    main(*sys.argv[1:4])
