#!/usr/bin/env python3
"""Counts in how many reports each stem stands: frequencies.py FILE.jsonl... > frequencies.tsv

The stems are those of org.hearsay.archive.word.Words. Stems of fewer than four reports are left out.
"""
import collections
import json
import re
import sys
import unicodedata

WORD = re.compile(r"[^\W_]+(?:(?:[.,:](?=\d)|['’](?!s\b))[^\W_]+)*")


def stem(word):
    word = unicodedata.normalize("NFD", word.lower().replace("’", "'"))
    word = "".join(c for c in word if not unicodedata.combining(c))
    for ending in ("ing", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


counts = collections.Counter()
reports = 0
for name in sys.argv[1:]:
    for line in open(name, encoding="utf-8"):
        reports += 1
        counts.update({stem(w) for w in WORD.findall(json.loads(line)["text"]) if not w[0].isdigit()})
print("# In how many reports of PolNeAR train a stem stands.")
print("# Format: UTF-8, tab-separated: stem, reports; - is all reports. Counts only; made by training/archive/frequencies.py.")
print(f"-\t{reports}")
for word, count in sorted(counts.items()):
    if count >= 4 and "'" not in word:
        print(f"{word}\t{count}")
