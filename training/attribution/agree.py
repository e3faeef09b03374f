"""agree.py MODEL.pt WINDOWS REPORTS.jsonl OUT.jsonl : what the trained model says, in 32 bit, for the test of the Java side."""
import json
import sys

import torch

import data
import model as m
import train


def main(model_file, window_file, report_file, out_file):
    model = m.load(model_file)[0]
    texts = {row["id"]: row["text"] for row in data.lines(report_file)}
    with open(out_file, "w", encoding="utf8") as f, torch.no_grad():
        for report in data.lines(window_file):
            windows = []
            for w in report["windows"]:
                ids, kinds, _ = train.tensors([w])
                p = torch.softmax(model.split(model(ids, kinds))[0], -1)[0, :, 0]
                windows.append({"ids": w["ids"], "anchors": [round(1 - x, 4) for x in p.tolist()]})
            f.write(json.dumps({"text": texts[report["id"]], "windows": windows}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
