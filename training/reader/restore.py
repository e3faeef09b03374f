"""restore.py SETTINGS.json MODEL.onnx OUT.pt : the weights of a model as exported, to train on from where no OUT.pt is left.

They are those of 7 bits. Columns are told by the layout that the model states itself.
"""
import json
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import model as m


def main(settings_file, onnx_file, out):
    made = onnx.load(onnx_file)
    says = {p.key: p.value for p in made.metadata_props}
    w = {i.name: np.array(numpy_helper.to_array(i)) for i in made.graph.initializer}
    with open(settings_file, encoding="utf8") as f:
        settings = json.load(f)
    for key, name in (("upos", "upos"), ("xpos", "xpos"), ("deprels", "relations"), ("entities", "entity"), ("names", "tags"),
                      ("event_types", "event"), ("modes", "mode"), ("contexts", "context")):
        settings[key] = says[name].split(" ")
    model = m.Model(settings)
    with torch.no_grad():
        put = lambda to, array: to.copy_(torch.tensor(np.asarray(array, np.float32)))
        put(model.words.weight, w["words"] * w["words.s"])
        put(model.positions.weight, w["positions"] * w.get("positions.s", 1))
        put(model.kinds.weight, w["kinds.w"])
        for part, name in [(model.norm, "norm")] + [(getattr(l, k), "layer%d.%s" % (i, k)) for i, l in enumerate(model.layers)
                                                    for k in ("norm1", "norm2")]:
            put(part.weight, w[name + ".g"]), put(part.bias, w[name + ".b"])
        for i, layer in enumerate(model.layers):
            for k in ("qkv", "out", "up", "down"):
                name = "layer%d.%s" % (i, k)
                put(getattr(layer, k).weight, (w[name + ".w"] * w[name + ".s"]).T), put(getattr(layer, k).bias, w[name + ".b"])
        put(model.distance, w["distance.w"]), put(model.near, w["near.w"])
        put(model.relations.weight, w["relation_weights.w"]), put(model.relations.bias, w["relation_bias.w"])
    state = model.state_dict()
    state["heads.weight"], state["heads.bias"] = torch.tensor(w["heads.w"].T.copy()), torch.tensor(w["heads.b"].copy())
    names = [c.split(":")[0] for c in says["layout"].split(",")]
    torch.save({"model": state, "settings": settings, "layout": names, "step": 0}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
