"""calibrate.py MODEL.pt GOLD FOUND.jsonl : what confidence is worth, learnt on dev and put into MODEL.pt.

FOUND is what decode.py wrote for GOLD. Logistic regression (Platt 1999) on the signs of decode.py that an attribution is
complete: paired with gold by content (Dice .5, greedily), and the sources share a word or neither has any. Prints how it
would do on articles that it has not seen (six folds).
"""
import re
import sys

import numpy as np
import torch

import data

WORD = re.compile(r"[^\W_]+")


def words(text):
    at = {}
    for k, w in enumerate(WORD.finditer(text)):
        at.update(dict.fromkeys(range(w.start(), w.end()), k))
    return at


def tokens(at, spans):
    return {at[i] for s in spans or [] for i in range(s["begin"], s["end"]) if i in at}


def complete(text, gold, found):
    """For each found attribution whether it is complete."""
    at = words(text)
    sets = lambda attributions, role: [tokens(at, a[role]) for a in attributions]
    g, f, gs, fs = sets(gold, "content"), sets(found, "content"), sets(gold, "source"), sets(found, "source")
    dice = sorted((-2 * len(a & b) / (len(a) + len(b)), i, k) for i, a in enumerate(g) for k, b in enumerate(f) if a & b)
    out, taken = [False] * len(f), set()
    pair = {}
    for d, i, k in dice:
        if -d >= .5 and i not in taken and k not in pair:
            taken.add(i)
            pair[k] = i
            out[k] = bool(gs[i] & fs[k]) or not gs[i] and not fs[k]
    return out


def fit(x, y):
    x = np.hstack([x, np.ones((len(x), 1))])
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(len(w)), x.T @ (p - y) + 1e-3 * w)
    return w


def main(model_file, gold_file, found_file):
    gold = {row["id"]: row for row in data.lines(gold_file)}
    x, y, fold = [], [], []
    for n, row in enumerate(data.lines(found_file)):
        right = complete(gold[row["id"]]["text"], gold[row["id"]]["attributions"], row["attributions"])
        x += [a["signs"] for a in row["attributions"]]
        y += right
        fold += [n % 6] * len(right)
    x, y, fold = np.array(x), np.array(y, float), np.array(fold)
    p = np.zeros(len(y))
    for k in range(6):
        w = fit(x[fold != k], y[fold != k])
        p[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ w[:-1] - w[-1]))
    tenth = np.minimum(9, (p * 10).astype(int))
    error = sum(abs(np.sum(p[tenth == t] - y[tenth == t])) for t in range(10)) / len(y)
    print("%d attributions, %.3f complete; unseen articles: log loss %.3f, calibration error %.3f" % (
        len(y), y.mean(), -np.mean(np.log(np.where(y > 0, p, 1 - p))), error))
    state = torch.load(model_file)
    state["confidence"] = [float(v) for v in fit(x, y)]
    torch.save(state, model_file)


if __name__ == "__main__":
    main(*sys.argv[1:])
