"""train.py SETTINGS.json BASE.onnx FOLDER OUT.pt [FROM.pt] : trains on FOLDER's windows (see README.md).

Begins with the weights of an earlier run, FROM.pt, if one is given. Goes on from OUT.pt where it stopped.
"""
import json
import math
import os
import random
import sys
import time

import torch
import torch.nn.functional as F

import data
import events
import model as m
import syntax

FRESH = ("heads", "distance", "kinds", "relations", "near")  # not in the base model
MASK = 103  # the vocabulary's piece for a word not shown
WORDS_AN_EVENT = 25
with open("/proc/cpuinfo") as f:
    BFLOAT16 = "avx512_bf16" in f.read()  # without instructions for it, it takes longer than 32 bit


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


def run(model, ids, kinds, settings):
    hidden = (torch.rand(ids.shape) < settings["masked"]) & (ids > MASK)
    with torch.autocast("cpu", torch.bfloat16, enabled=BFLOAT16):
        return model(ids.masked_fill(hidden, MASK), kinds)


def of_attributions(model, batch, settings):
    """Per attribution: cross entropy of the anchors, of all words' tags, of the labels, of the words in its roles."""
    ids, kinds, starts = tensors(batch)
    out = run(model, ids, kinds, settings)
    anchor, tags = out["anchor"], model.roles(out, "role_tag")
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
    total = total + settings["weight_names"] * of_names(out["name"], batch, settings)
    if not rows:
        return total
    r, a = torch.tensor(rows), torch.tensor(at)
    target = torch.zeros(len(rows), m.ROLES, ids.shape[1])
    for i, pieces in enumerate(roles):
        for k, role in enumerate(data.ROLES):
            target[i, k, pieces[role]] = 1
    score = model.pairs(model.roles(out, "role_anchor")[r, a], model.roles(out, "role_word")[r], out["role_own"][r], a)
    words = starts[r].float()[:, None, :]
    total = total + settings["weight_roles"] * (F.binary_cross_entropy_with_logits(score, target, reduction="none") * words).sum() / n
    known = [i for i, x in enumerate(want) if x]
    if known:
        for k, head in enumerate(("type", "certainty", "polarity")):
            total = total + F.cross_entropy(out[head][r, a][known], torch.tensor([want[i][k] for i in known]), label_smoothing=.05)
    return total


def of_names(out, batch, settings):
    """Per word: cross entropy of its tag as a name, where a tagger without other names has marked the text."""
    marked = [(b, i, settings["names"].index(tag)) for b, w in enumerate(batch) for i, tag in w.get("names", [])]
    if not marked:
        return 0.
    row, piece, gold = (torch.tensor(x) for x in zip(*marked))
    other = [settings["names"].index(x) for x in ("O", "B-other", "I-other")]
    scores = torch.log_softmax(out[row, piece], -1)
    scores = torch.where(gold == other[0], torch.logsumexp(scores[:, other], -1), scores[torch.arange(len(gold)), gold])
    return -scores.mean()


def of_syntax(model, batch, settings):
    """Per word: cross entropy of its head, relation and tags, of whether it begins a sentence."""
    ids, kinds, _ = tensors(batch)
    out = run(model, ids, kinds, settings)
    row, piece, first = (torch.tensor(x) for x in zip(*[(b, i, y) for b, w in enumerate(batch) for i, y in w["firsts"]]))
    total = settings["weight_sentence"] * F.binary_cross_entropy_with_logits(out["sentence"][row, piece, 0], first)
    sentences = [(b, s) for b, w in enumerate(batch) for s in w["sentences"]]
    if not sentences:
        return settings["weight_syntax"] * total
    n = max(len(s["pieces"]) for _, s in sentences)
    pad = lambda key, none: torch.tensor([(s[key] or []) + [none] * (n - len(s[key] or [])) for _, s in sentences])
    at, heads, deprels = pad("pieces", 0), pad("heads", -100), pad("deprels", -100)
    r = torch.tensor([b for b, _ in sentences])[:, None]
    of = lambda name: out[name][r, at]
    score = model.arcs(of("arc_word"), of("arc_head"), of("arc_own")[..., 0])
    score = score.masked_fill((heads < 0)[:, None, :], -1e4)
    total = total + F.cross_entropy(score.reshape(-1, n), heads.reshape(-1))
    i, k = torch.where(heads >= 0)
    relation = model.relations(F.relu(of("relation_word")[i, k] + of("relation_head")[i, heads[i, k]]))
    total = total + F.cross_entropy(relation, deprels[i, k])
    for name, key in (("upos", "upos"), ("xpos", "xpos"), ("entity", "entities"), ("name", "names")):
        gold = pad(key, -100)
        weight = settings[{"entity": "weight_entities", "name": "weight_tagged_names"}.get(name, "weight_word_tags")]
        if (gold >= 0).any():
            total = total + weight * F.cross_entropy(of(name).flatten(0, 1), gold.flatten())
    total = total + settings["weight_links"] * of_links(model, out, batch)
    return settings["weight_syntax"] * total


def of_links(model, out, batch):
    """Per mention: how likely one of the mentions before is the same, or none where there is none (marginal likelihood)."""
    rows = [(b, w["mentions"]) for b, w in enumerate(batch) if len(w.get("mentions", ())) > 1]
    if not rows:
        return 0.
    n = max(len(r) for _, r in rows)
    pad = lambda k, none: torch.tensor([[x[k] for x in r] + [none] * (n - len(r)) for _, r in rows])
    at, place, owned = pad(0, 0), pad(1, -1), pad(3, False)
    index = [{t: i for i, t in enumerate(dict.fromkeys(x[2] for x in r))} for _, r in rows]
    things = torch.tensor([[ix[x[2]] for x in r] + [-1] * (n - len(r)) for ix, (_, r) in zip(index, rows)])
    r = torch.tensor([b for b, _ in rows])[:, None]
    of = lambda name: out[name][r, at]
    score = model.links(of("link_word"), of("link_before"), of("link_own")[..., 0], of("link_none")[..., 0], place)
    before = torch.ones(n, n, dtype=torch.bool).tril(-1)[None] & (place >= 0)[:, None, :]
    some = torch.ones(len(rows), n, 1, dtype=torch.bool)
    score = score.masked_fill(~torch.cat((before, some), 2), -1e4)
    same = before & (things[:, :, None] == things[:, None, :])
    gold = torch.cat((same, ~same.any(2, keepdim=True)), 2)
    likely = torch.logsumexp(score.masked_fill(~gold, -1e4), 2) - torch.logsumexp(score, 2)
    return -likely[owned].mean()


def of_events(model, batch, settings):
    """Per event: cross entropy of the triggers, of their modes and status, of the contexts, of the words of its parties."""
    ids, kinds, starts = tensors(batch)
    out = run(model, ids, kinds, settings)
    gold = torch.zeros_like(ids)
    use = torch.zeros_like(starts)
    for b, w in enumerate(batch):
        use[b, w["owned"][0]:w["owned"][1]] = 1
    use = (use * starts).bool()
    found = [(b, *e) for b, w in enumerate(batch) for e in w["events"]]
    for b, piece, kind, *_ in found:
        gold[b, piece] = kind
    n = max(len(found), int(use.sum()) // WORDS_AN_EVENT)
    total = F.cross_entropy(out["event"][use], gold[use], reduction="sum") / n
    if not found:
        return settings["weight_events"] * total
    r, at, kind, mode, status = (torch.tensor([f[k] for f in found]) for k in range(5))
    score = model.pairs(model.roles(out, "party_event")[r, at], model.roles(out, "party_word")[r], out["party_own"][r], at)
    target = torch.zeros_like(score)
    context = torch.zeros(len(found), len(settings["contexts"]))
    for i, f in enumerate(found):
        context[i, f[5]] = 1
        for k, party in enumerate(events.PARTIES):
            target[i, k, f[6][party]] = 1
    words = starts[r].float()[:, None, :]
    total = total + settings["weight_parties"] * (F.binary_cross_entropy_with_logits(score, target, reduction="none") * words).sum() / n
    own = torch.tensor([[x == "none" or x.split("/")[0] == t for x in settings["modes"]] for t in settings["event_types"]])
    total = total + .5 * F.cross_entropy(out["mode"][r, at].masked_fill(~own[kind], -1e4), mode)
    total = total + .5 * F.cross_entropy(out["status"][r, at], status, label_smoothing=.05)
    total = total + 2 * F.binary_cross_entropy_with_logits(out["context"][r, at], context)
    return settings["weight_events"] * total


def loss(model, batch, settings):
    of = of_syntax if "sentences" in batch[0] and "events" not in batch[0] else of_events if "events" in batch[0] else of_attributions
    return of(model, batch, settings)


def main(settings_file, base, folder, out, before=None):
    with open(settings_file, encoding="utf8") as f:
        settings = json.load(f)
    documents = syntax.documents(folder + "/syntax.conllu")
    settings.update(syntax.inventories(documents), **events.inventories(data.lines(folder + "/events.jsonl")))
    torch.set_num_threads(2)
    torch.manual_seed(settings["seed"])
    names = folder + "/train.names.jsonl" if settings["weight_names"] else None
    corpus = data.read(folder + "/train.win", folder + "/train.jsonl", data.of_corpus, names)
    own = data.read(folder + "/statements.win", folder + "/statements.jsonl", data.of_statement)
    parsed = syntax.read(folder + "/syntax.win", folder + "/syntax.conllu", settings)
    told = events.read(folder + "/events.win", folder + "/events.jsonl", settings)
    quiet = events.quiet(folder + "/syntax.win", syntax.names(folder + "/syntax.conllu"), {row["id"] for row in data.lines(folder + "/quiet.jsonl")})
    silver = torch.load(folder + "/silver.pt") if settings["silver_share"] else []
    plan = []
    whole = math.ceil(settings["passes"])
    for p in range(whole):
        rnd = random.Random(settings["seed"] + p)
        new = batches(corpus, settings["pieces_a_batch"], rnd)
        rnd.shuffle(new)
        new = new[:round(len(new) * settings["corpus_a_pass"])]
        for _ in range(settings["statements_a_pass"]):
            new += batches(own, settings["pieces_a_batch"], rnd)
        for _ in range(settings["events_a_pass"]):
            new += batches(told + rnd.sample(quiet, round(len(quiet) * settings["quiet_share"])), settings["pieces_a_batch"], rnd)
        for _ in range(settings["syntax_a_pass"]):
            new += batches(parsed, settings["pieces_a_batch"], rnd)
        if silver:
            new += batches(rnd.sample(silver, round(len(silver) * settings["silver_share"])), settings["pieces_a_batch"], rnd)
        for _ in range(settings["cut_syntax_a_pass"]):
            new += batches(syntax.cut(parsed, rnd), settings["pieces_a_batch"], rnd)
        rnd.shuffle(new)
        plan += new
    plan = plan[:round(len(plan) * settings["passes"] / whole)]
    model = m.base(settings, base)
    if before:
        m.adopt(model, torch.load(before))
    fast = [p for n, p in model.named_parameters() if n.split(".")[0] in FRESH]
    slow = [p for n, p in model.named_parameters() if n.split(".")[0] not in FRESH and p.requires_grad]
    opt = torch.optim.AdamW([{"params": slow, "lr": settings["rate_encoder"]}, {"params": fast, "lr": settings["rate_heads"]}],
                            weight_decay=settings["weight_decay"], fused=True)
    warm = settings["warm_up"] * len(plan)
    sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min((s + 1) / warm, max(0., (len(plan) - s) / (len(plan) - warm))))
    first = 0
    if os.path.exists(out):
        state = torch.load(out)
        model.load_state_dict(state["model"]), opt.load_state_dict(state["opt"]), sched.load_state_dict(state["sched"])
        first = state["step"]
    print("%d windows, %d statements, %d with events, %d quiet, %d steps from %d" % (
        len(corpus), len(own), len(told), len(quiet), len(plan), first), flush=True)
    begin, mean = time.time(), {}
    model.train()
    last = min(len(plan), settings["stop"])
    for step in range(first, last):
        opt.zero_grad(set_to_none=True)
        value = loss(model, plan[step], settings)
        value.backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.)
        opt.step(), sched.step()
        kind = "events" if "events" in plan[step][0] else "syntax" if "sentences" in plan[step][0] else "attributions"
        for key, x in ((kind, value.item()), (kind + " norm", norm.item())):
            mean[key] = .95 * mean[key] + .05 * x if key in mean else x
        if step % 20 == 0:
            print("step %d %s, %.0f s" % (step, {k: round(x, 3) for k, x in sorted(mean.items())}, time.time() - begin), flush=True)
        if (step + 1) % 100 == 0 or step + 1 == last:
            torch.save({"model": model.state_dict(), "opt": opt.state_dict(), "sched": sched.state_dict(), "step": step + 1,
                        "settings": settings, "layout": list(model.layout)}, out + ".new")
            os.replace(out + ".new", out)


if __name__ == "__main__":
    main(*sys.argv[1:])
