#!/usr/bin/env python3
"""reference.py EVAL CASES [--accept] : the figures that the Python scorers in EVAL give for made-up cases. Standard library only.

CASES holds a folder for each scorer: attribution, event, place, quiet, fact. A case is NAME.gold.* (but for quiet), NAME.coded.jsonl and, for
place, maybe NAME.countries.tsv. Prints one JSON line a case, {"case": "event/NAME", "figures": {...}}; figures are not rounded. Where a scorer
refuses its input, figures is {"error": what it said}. With --accept each case's figures are written to NAME.expected.json: read the difference
before you keep it."""
import contextlib, io, json, os, sys

sys.dont_write_bytecode = True


def load(name, *changes):
    """A scorer as a dictionary of its names; `changes` (old, new) make it print numbers unrounded."""
    source = open(os.path.join(EVAL, name), encoding="utf8").read()
    for old, new in changes:
        assert old in source, "%s has changed: no %r" % (name, old)
        source = source.replace(old, new)
    return compile(source, name, "exec")


def run(code, main, *argv):
    names = {"__name__": "scorer"}
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        exec(code, names)
        status = main(names, *argv)
    return status, out.getvalue(), err.getvalue()


def attribution(base):
    def main(names):
        return names["score"](names["read_jsonl"](base + ".gold.jsonl"), names["read_jsonl"](base + ".coded.jsonl"))
    return run(ATTRIBUTION, main)[0]


def event(base):
    def main(names):
        coded = [json.loads(l) for l in open(base + ".coded.jsonl", encoding="utf8") if l.strip()]
        return names["score"](names["rows"](base + ".gold.tsv"), coded)
    return run(EVENTS, main)[0]


def place(base):
    countries = base + ".countries.tsv"
    more = ["--countries", countries] if os.path.exists(countries) else []
    status, out, err = run(PLACES, lambda names: names["main"](more + [base + ".gold.jsonl", base + ".coded.jsonl"]))
    if status: raise ValueError(err.strip())
    rows = (line.split() for line in out.splitlines())
    return {name: None if value == "-" else float(value) for name, value in rows}


def quiet(base):
    sys.argv = ["score_quiet.py", base + ".coded.jsonl"]
    rows = (line.split() for line in run(QUIET, lambda names: 0)[1].splitlines())
    return {name: float(value) for name, value in rows}


def fact(base):
    status, out, err = run(FACTS, lambda names: names["main"](base + ".gold.json", base + ".coded.jsonl"))
    if status == 2: raise ValueError(err.strip())
    return {"status": status, "lines": out.splitlines()}


def main(cases, accept):
    os.chdir(cases)
    for kind in (attribution, event, place, quiet, fact):
        folder = kind.__name__
        for file in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
            if not file.endswith(".coded.jsonl"): continue
            base = os.path.join(folder, file[:-len(".coded.jsonl")])
            try: figures = kind(base)
            except Exception as e: figures = {"error": "%s: %s" % (type(e).__name__, e)}
            print(json.dumps({"case": base, "figures": figures}))
            if accept:
                with open(base + ".expected.json", "w", encoding="utf8") as f: f.write(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4) or sys.argv[3:] not in ([], ["--accept"]): sys.exit(__doc__)
    EVAL = os.path.abspath(sys.argv[1])
    ATTRIBUTION, EVENTS, FACTS = load("score_attribution.py"), load("score_events.py"), load("check_facts.py")
    PLACES = load("score_places.py", ("{v:.3f}", "{v!r}"))
    QUIET = load("score_quiet.py", (", 3)", ", 17)"))
    main(sys.argv[2], "--accept" in sys.argv)
