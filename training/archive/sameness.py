#!/usr/bin/env python3
"""Learns the weights of org.hearsay.archive.happening.Sameness: a logistic regression.

    sameness.py examples.tsv > archive/src/main/resources/org/hearsay/archive/happening/sameness.tsv

Prints on standard error how well it does on subjects that it has not seen (eight folds).
"""
import sys

import numpy as np

DOSSIERS = 2.0  # weight of an example from dossiers, which are dated as news is; of ECB+: 1
PENALTY = 1.0  # of squared weights but the first
FOLDS = 8

HEAD = """# What speaks for and against a telling being of a happening: a logistic regression.
# Format: UTF-8, tab-separated: sign (see Sign; BIAS stands before all), weight.
# Learnt by training/archive/sameness.py from training/dossiers/train.jsonl and ECB+ train.
"""


def fit(x, y, weight):
    b = np.zeros(x.shape[1])
    penalty = np.eye(len(b)) * PENALTY
    penalty[0, 0] = 1e-3
    for _ in range(100):
        p = likely(x, b)
        step = np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + penalty,
                               x.T @ (weight * (p - y)) + penalty @ b)
        b -= step
        if np.abs(step).max() < 1e-6:
            break
    return b


def likely(x, b):
    return 1 / (1 + np.exp(-np.clip(x @ b, -30, 30)))


def main():
    rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
    signs, rows = rows[0][3:], rows[1:]
    subject = [r[0] for r in rows]
    corpus = np.array([r[1] for r in rows])
    y = np.array([float(r[2]) for r in rows])
    x = np.array([[float(v) for v in r[3:]] for r in rows])
    weight = np.where(corpus == "dossiers", DOSSIERS, 1.0)
    order = np.random.RandomState(0).permutation(sorted(set(subject)))
    folds = {s: i % FOLDS for i, s in enumerate(order)}
    fold = np.array([folds[s] for s in subject])
    p = np.zeros(len(y))
    for k in range(FOLDS):
        p[fold == k] = likely(x[fold == k], fit(x[fold != k], y[fold != k], weight[fold != k]))
    for name in sorted(set(corpus)):
        m = corpus == name
        right = ((p[m] > .5) & (y[m] == 1)).sum()
        print("%s: %d examples, precision %.3f, recall %.3f" % (
            name, m.sum(), right / max(1, (p[m] > .5).sum()), right / y[m].sum()), file=sys.stderr)
    print(HEAD + "\n".join("%s\t%.2f" % pair for pair in zip(signs, fit(x, y, weight))))


main()
