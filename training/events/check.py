"""check.py FILE... : checks the form of event files (see README.md). Standard library only.

Names file, line and what was expected; exit status 1 when anything is wrong.
"""
import json
import re
import sys

STATUS = ("actual", "historical", "future", "hypothetical", "negated")
MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
               "heavy-weapons crowd-control unconventional"}
CONTEXTS = (
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal "
    "reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic "
    "territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber "
    "misinformation crime corruption illegal_drugs trafficking").split()
KEYS = {"trigger", "type", "mode", "status", "contexts", "actors", "recipients", "grounds"}


def place(text, words):
    """Offsets of a string of the text; '#2' behind it means where it stands the second time; None: nowhere."""
    m = re.search(r"#(\d+)$", words)
    words, times = (words[:m.start()], int(m.group(1))) if m else (words, 1)
    alone = [k.start() for k in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text)]
    return (alone[times - 1], alone[times - 1] + len(words)) if words and len(alone) >= times else None


def faults(row, text):
    """What is wrong with the events of a row. With a text: strings must stand in it; without: they are offsets."""
    for n, e in enumerate(row["events"]):
        name = "event %d (%s)" % (n + 1, e.get("trigger"))
        if set(e) != KEYS:
            yield "%s: expected the keys %s, found %s" % (name, sorted(KEYS), sorted(e))
            continue
        if e["type"] not in MODES:
            yield "%s: unknown type %s" % (name, e["type"])
        elif e["mode"] is not None and e["mode"] not in MODES[e["type"]].split():
            yield "%s: %s has no mode %s" % (name, e["type"], e["mode"])
        if e["status"] not in STATUS:
            yield "%s: unknown status %s" % (name, e["status"])
        for c in e["contexts"]:
            if c not in CONTEXTS:
                yield "%s: unknown context %s" % (name, c)
        for words in [e["trigger"]] + e["actors"] + e["recipients"] + e["grounds"]:
            if text is None:
                if not (isinstance(words, list) and len(words) == 2 and words[0] < words[1]):
                    yield "%s: expected [begin, end], found %s" % (name, words)
            elif place(text, words) is None:
                yield "%s: \"%s\" does not stand in the text as words of its own (that many times)" % (name, words)


def main(files):
    wrong, rows, events, ids = 0, 0, 0, set()
    for file in files:
        with open(file, encoding="utf8") as f:
            for number, line in enumerate(f, 1):
                try:
                    row = json.loads(line)
                    key = row.get("id") or row["uid"]
                    found = ["id %s twice" % key] if key in ids else []
                    found += faults(row, row.get("text", row.get("sentence")))
                except (ValueError, KeyError, TypeError, AttributeError) as e:
                    key, row, found = None, {"events": []}, ["expected a JSON object as README.md has it: %r" % e]
                ids.add(key)
                rows, events, wrong = rows + 1, events + len(row["events"]), wrong + len(found)
                for fault in found:
                    print("%s:%d: %s" % (file, number, fault), file=sys.stderr)
    print("%d rows, %d events, %d faults" % (rows, events, wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
