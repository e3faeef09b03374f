"""decode.py MODEL.pt WINDOWS GOLD OUT.jsonl [--gold] : attributions of the windows, for the scorers; --gold: of the gold labels."""
import json
import sys

import torch

import data
import model as m
import train


RUN_COST, THRESHOLD = 2., .4  # chosen on PolNeAR dev


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


def attributions(w, model, out, threshold):
    """Of one window: out is [T, K]."""
    words = [i for i, s in enumerate(w["starts"]) if s and w["ends"][i] > w["begins"][i]]
    anchor, labels, of_anchor, of_word, own = model.split(out)
    p = torch.softmax(anchor, -1)
    found = []
    for i in words:
        if not w["owned"][0] <= i < w["owned"][1] or p[i, 0] > 1 - threshold:
            continue
        score = model.pairs(of_anchor[i:i + 1], of_word[None], own[None], torch.tensor([i]))[0]
        a = {}
        for k, role in enumerate(data.ROLES):
            scores = [score[k, j].item() for j in words]
            chosen = many(scores) if role == "content" else one(scores)
            a[role] = spans(w, words, dict(zip(words, chosen)))
        a["confidence"] = 1 - p[i, 0].item()
        a["labels"] = [x[i].argmax().item() for x in labels]
        if a["content"]:
            found.append(a)
    return found


def gold(w):
    words = [i for i, s in enumerate(w["starts"]) if s and w["ends"][i] > w["begins"][i]]
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
        state = torch.load(model_file)
        model = m.Model(state["settings"])
        model.load_state_dict(state["model"]), model.eval()
        with torch.no_grad():
            for w in windows:
                ids, kinds, _ = train.tensors([w])
                reports.setdefault(w["id"], []).extend(attributions(w, model, model(ids, kinds)[0], THRESHOLD))
    with open(out_file, "w", encoding="utf8") as f:
        for i, a in reports.items():
            f.write(json.dumps({"id": i, "attributions": a}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
