"""decode.py MODEL.pt WINDOWS GOLD OUT.jsonl [--gold] [--statements] : attributions of the windows, for the scorers.

As the Java side reads them (Decoder); --gold: of the gold labels; --statements: GOLD is in the format of training/statements.
"""
import json
import sys

import numpy as np
import torch

import data
import model as m
import train

# Chosen on PolNeAR dev; org.hearsay.attribution.Decoder has the same, and says what they mean.
THRESHOLD, DOUBTFUL, UNCLAIMED, PIECE, NEAR = .55, .02, 8, 3, 10
RUN_COST, OTHER_PARAGRAPH, CLEARLY_OUT, SAME = 2., 6., 2., .8
LIKELY_SOURCE, TAGS, NEVER = np.array([[1.], [0.], [0.]]), .5, -1000.


def many(scores):
    """Which words belong to a role: highest sum of scores, each run of words costing something (Viterbi 1967)."""
    out, inside, back = 0., float("-inf"), []
    for x in scores:
        back.append((inside > out, inside > out - RUN_COST))
        out, inside = max(out, inside), max(inside, out - RUN_COST) + x
    state, chosen = inside > out, []
    for leave, stay in reversed(back):
        chosen.append(state)
        state = stay if state else leave
    return chosen[::-1]


def one(scores):
    """The run of words with the highest sum of scores, if that is above 0 (Kadane)."""
    best, total, begin, run = 0., 0., 0, (0, 0)
    for i, x in enumerate(scores):
        if total <= 0:
            total, begin = 0., i
        total += x
        if total > best:
            best, run = total, (begin, i + 1)
    return [run[0] <= i < run[1] for i in range(len(scores))]


def spans(w, words, wanted):
    """Runs of wanted words -> [{begin, end}]; `words` are the first pieces of all words."""
    out, last = [], None
    for k, i in enumerate(words):
        if not wanted[i]:
            continue
        end = max(w["ends"][j] for j in range(i, words[k + 1] if k + 1 < len(words) else len(w["ends"])))
        if last is not None and last == k - 1:
            out[-1]["end"] = end
        else:
            out.append({"begin": w["begins"][i], "end": end})
        last = k
    return out


def scores(w, words, model, out):
    """Of one window, {column: [T, n]}: ({anchor: (probability, labels, scores [3, words])}, content tags' log odds [words])."""
    of_anchor, of_word, own, tags = (model.roles(out, "role_" + x) for x in ("anchor", "word", "own", "tag"))
    labels = [out[x] for x in ("type", "certainty", "polarity")]
    p = 1 - torch.softmax(out["anchor"], -1)[:, 0]
    paragraph = np.cumsum([0] + [i == 102 for i in w["ids"][:-1]])
    any_role = (torch.logsumexp(tags[..., 1:], -1) - tags[..., 0]).T[:, words].numpy()
    found = {}
    for i in words:
        if w["owned"][0] <= i < w["owned"][1] and p[i] >= DOUBTFUL:
            s = model.pairs(of_anchor[i:i + 1], of_word[None], own[None, ..., 0], torch.tensor([i]))[0][:, words].numpy()
            s = s - OTHER_PARAGRAPH * (paragraph[words] != paragraph[i])
            found[i] = p[i].item(), [x[i].argmax().item() for x in labels], s + LIKELY_SOURCE + TAGS * any_role / (1 + np.exp(-s - CLEARLY_OUT))
    return found, any_role[2]


def dice(a, b):
    return 2 * np.sum(a & b) / (np.sum(a) + np.sum(b)) if np.any(a) or np.any(b) else 1.


def signs(p, s, roles, quoted):
    """What confidence is read off; org.hearsay.attribution.Confidence has the same. quoted: which words are in quotation marks."""
    source, content = roles[0], roles[2]
    edges = slice(max(0, np.argmax(content) - 15), len(content) - np.argmax(content[::-1]) + 15)
    rival = np.max(s[0][~source], initial=-9.)
    own = np.mean(s[0][source]) if np.any(source) else -rival
    return [np.log(p / (1 - p + 1e-9)), float(np.any(source)), own, np.clip(rival, -9., 9.),
            np.mean(np.minimum(np.abs(s[2][edges]), 5.)), np.mean(quoted[content])]


def drafts(anchored):
    """[(anchor, probability, labels, scores, [source, cue, content])], the most probable first."""
    out = []
    for i, (p, labels, s) in sorted(anchored.items(), key=lambda x: -x[1][0]):
        cue = np.array(one(s[1]), bool)
        s[2][cue] = NEVER
        content = np.array(many(s[2]), bool)
        longer = [r for r in runs(content) if r.stop - r.start >= PIECE]
        for r in runs(content) if longer else []:
            content[r] = any(r.start - NEAR < x.stop and x.start < r.stop + NEAR for x in longer)
        out.append((i, p, labels, s, [np.array(one(s[0]), bool), cue, content]))
    return out


def runs(wanted):
    edges = np.flatnonzero(np.diff(np.concatenate([[0], wanted.astype(int), [0]])))
    return [slice(a, b) for a, b in zip(edges[::2], edges[1::2])]


def leave(d, others):
    """Leaves pieces of the content to those that claim them more, but for the one that is surest."""
    claim = lambda x, r: np.mean(x[3][2][r])
    pieces = sorted(runs(d[4][2]), key=lambda r: -claim(d, r) * (r.stop - r.start))
    for r in pieces[1:]:
        if any(o is not d and np.mean(o[4][2][r]) >= .5 and claim(o, r) > claim(d, r) for o in others):
            d[4][2][r] = False


def attributions(w, model, out):
    """Of one window; out: {column: [T, n]}."""
    words = data.words_of(w)
    anchored, content_tags = scores(w, words, model, out)
    all_drafts, kept = drafts(anchored), []
    for d in all_drafts:
        same = [k for k in kept if dice(d[4][2], k[4][2]) > SAME and dice(d[4][1], k[4][1]) >= .5]
        if d[1] >= THRESHOLD and np.any(d[4][2]) and not same:
            kept.append(d)
    for d in kept:
        leave(d, kept)
    claimed = np.any([d[4][2] for d in kept], axis=0) if kept else np.zeros(len(words), bool)
    owned = np.array([w["owned"][0] <= i < w["owned"][1] for i in words], bool)
    for run in runs(owned & (content_tags > 0) & ~claimed):
        if run.stop - run.start >= UNCLAIMED:
            d = max(all_drafts, key=lambda x: np.mean(x[3][2][run]), default=None)
            if d is None or np.mean(d[3][2][run]) <= 0:
                none = np.zeros(len(words), bool)
                s = np.array([np.full(len(words), NEVER)] * 2 + [np.zeros(len(words))])
                d = (-1, DOUBTFUL, [data.TYPES.index("impersonal"), 0, 0], s, [none, none, none.copy()])
            d[4][2][run] = True
            if not any(d is k for k in kept):
                kept.append(d)
    quoted = np.array([w["kinds"][i] >= 3 for i in words], bool)
    return [dict({role: spans(w, words, dict(zip(words, chosen))) for role, chosen in zip(data.ROLES, roles)},
                 signs=list(map(float, signs(p, s, roles, quoted))), labels=labels)
            for _, p, labels, s, roles in sorted(kept, key=lambda k: np.argmax(k[4][2]))]


def gold(w):
    words = data.words_of(w)
    return [{r: spans(w, words, [i in set(pieces[r]) for i in range(len(w["ids"]))]) for r in data.ROLES}
            for _, _, _, pieces in w["anchors"]]


def main(model_file, window_file, gold_file, out_file, *more):
    statements = "--statements" in more
    windows = data.read(window_file, gold_file, data.of_statement if statements else data.of_corpus)
    reports = {}
    if "--gold" in more:
        for w in windows:
            reports.setdefault(w["id"], []).extend(gold(w))
    else:
        model = m.load(model_file)[0]
        with torch.no_grad():
            for w in windows:
                ids, kinds, _ = train.tensors([w])
                reports.setdefault(w["id"], []).extend(attributions(w, model, {k: v[0] for k, v in model(ids, kinds).items()}))
    with open(out_file, "w", encoding="utf8") as f:
        for i, a in reports.items():
            f.write(json.dumps({"id": i, "attributions": a}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
