"""mean.py OUT.pt MODEL.pt… : the mean of the weights of several runs, of which each began where another ended (Wortsman et al. 2022)."""
import sys

import torch


def main(out, *files):
    states = [torch.load(f) for f in files]
    state = {k: v for k, v in states[-1].items() if k not in ("opt", "sched")}
    state["model"] = {k: sum(s["model"][k] for s in states) / len(states) for k in state["model"]}
    torch.save(state, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
