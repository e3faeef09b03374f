"""export.py MODEL.pt OUT.onnx : the trained model as an 8-bit ONNX graph that takes one window.

Inputs ids [T] and kinds [T] (int64), outputs heads [T, K] (columns: model.layout) and constants: distance [6, 2 * reach + 1],
relation_weights [relations, width], relation_bias, near [classes of distance].
Its properties say what the columns mean and how confidence is read (calibrate.py). Weights of the layers are
signed, 7 bits, one scale a column: on processors without VNNI sums of products of 8 bits by 8 would saturate.
"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import data
import events
import model as m

MS = "com.microsoft"
BITS = 63.


def rounded(w):
    """A scale a column, the one of several with the least squared error, and the weights by it."""
    best, scale, q = np.full(w.shape[1], np.inf), np.ones(w.shape[1]), np.zeros(w.shape)
    for part in np.linspace(1., .5, 21):
        s = np.maximum(np.abs(w).max(0), 1e-8) * part / BITS
        r = np.clip(np.rint(w / s), -BITS, BITS)
        error = ((r * s - w) ** 2).sum(0)
        better = error < best
        best[better], scale[better], q[:, better] = error[better], s[better], r[:, better]
    return scale, q.astype(np.int8)


class Graph:
    def __init__(self):
        self.nodes, self.values = [], []

    def value(self, name, array):
        self.values.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, name, domain="", outputs=None, **attributes):
        self.nodes.append(helper.make_node(op, inputs, outputs or [name], name=name, domain=domain, **attributes))
        return name

    def linear(self, x, part, name):
        w = part.weight.detach().numpy().T
        scale, q = rounded(w)
        return self.add("DynamicQuantizeMatMul", [x, self.value(name + ".w", q), self.value(name + ".s", scale.astype(np.float32)),
                        self.value(name + ".z", np.zeros(len(scale), np.int8)),
                        self.value(name + ".b", part.bias.detach().numpy())], name, MS)

    def norm(self, x, skip, part, name):
        """Two nodes: ONNX Runtime's SkipLayerNormalization takes four times as long on a CPU."""
        both = self.add("Add", [x, skip], name + ".sum")
        return self.add("LayerNormalization", [both, self.value(name + ".g", part.weight.detach().numpy()),
                        self.value(name + ".b", part.bias.detach().numpy())], name, epsilon=1e-12)


def rows(g, table, name, op, which):
    """Some rows of a table of signed 8-bit numbers with a scale a row."""
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127.
    some = g.add(op, [g.value(name, np.rint(table / scale).astype(np.int8)), *which], name + ".rows")
    scales = g.add(op, [g.value(name + ".s", scale.astype(np.float32)), *which], name + ".scales")
    return g.add("Mul", [g.add("Cast", [some], name + ".float", to=TensorProto.FLOAT), scales], name + ".x")


def attend(g, qkv, block, name):
    """Within blocks: [1, T, 3 W] is cut into [blocks, length, 3 W] and put together again."""
    if block is not None:
        length, shift = block
        qkv = g.add("Reshape", [g.add("Pad", [qkv, "pads%d" % shift], name + "pad"), "cut"], name + "cut")
    parts = [name + k for k in "qkv"]
    g.add("Split", [qkv], name + "split", outputs=parts, axis=2)
    if block is None:
        return g.add("MultiHeadAttention", parts, name + "attention", MS, num_heads=m.HEADS)
    y = g.add("MultiHeadAttention", parts + ["", "mask%d" % shift], name + "attention", MS, num_heads=m.HEADS)
    y = g.add("Reshape", [y, "whole"], name + "whole")
    return g.add("Slice", [y, "shift%d" % shift, "end%d" % shift, "one"], name + "slice")


def blocks(g, length, shift):
    """What `attend` needs for blocks with this shift: how much to pad, where there is something (1), where it begins and ends."""
    at = str(shift)
    begin = g.value("shift" + at, np.array([shift], np.int64))
    end = g.add("Add", ["length", begin], "end" + at)
    behind = g.add("Mod", [g.add("Neg", [end], "less" + at), g.value("block" + at, np.array([length], np.int64))], "behind" + at)
    g.add("Concat", ["zero", begin, "zero", "zero", behind, "zero"], "pads" + at, axis=0)
    ones = g.add("Expand", [g.value("there" + at, np.array([1], np.int32)), "length"], "ones" + at)
    whole = g.add("Pad", [ones, g.add("Concat", [begin, behind], "flat" + at, axis=0), "nothing"], "padded" + at)
    g.add("Reshape", [whole, "rows"], "mask" + at)


def graph(model):
    g = Graph()
    g.value("zero", np.array([0], np.int64))
    g.value("one", np.array([1], np.int64))
    g.value("nothing", np.array(0, np.int32))
    g.value("cut", np.array([-1, m.BLOCK, 3 * m.WIDTH], np.int64))
    g.value("whole", np.array([1, -1, m.WIDTH], np.int64))
    g.value("rows", np.array([-1, m.BLOCK], np.int64))
    n = g.add("Shape", ["ids"], "length")
    for length, shift in sorted(set(filter(None, map(m.block, range(m.LAYERS))))):
        blocks(g, length, shift)
    at = rows(g, model.positions.weight.detach().numpy(), "positions", "Slice", ("zero", n, "zero"))
    kinds = g.add("Gather", [g.value("kinds.w", model.kinds.weight.detach().numpy()), "kinds"], "kinds.x")
    x = g.add("Add", [rows(g, model.words.weight.detach().numpy(), "words", "Gather", ("ids",)), g.add("Add", [at, kinds], "place")], "sum")
    x = g.add("LayerNormalization", [x, g.value("norm.g", model.norm.weight.detach().numpy()),
                                     g.value("norm.b", model.norm.bias.detach().numpy())], "norm", epsilon=1e-12)
    x = g.add("Unsqueeze", [x, "zero"], "x")
    for i, layer in enumerate(model.layers):
        name = "layer%d." % i
        qkv = g.linear(x, layer.qkv, name + "qkv")
        y = attend(g, qkv, m.block(i), name)
        x = g.norm(g.linear(y, layer.out, name + "out"), x, layer.norm1, name + "norm1")
        up = g.add("Gelu", [g.linear(x, layer.up, name + "up")], name + "gelu", MS)
        x = g.norm(g.linear(up, layer.down, name + "down"), x, layer.norm2, name + "norm2")
    x = g.add("Squeeze", [x, "zero"], "hidden")
    w = g.value("heads.w", model.heads.weight.detach().numpy().T)
    g.add("Add", [g.add("MatMul", [x, w], "heads.x"), g.value("heads.b", model.heads.bias.detach().numpy())], "heads")
    for name, constant in constants(model).items():
        g.add("Identity", [g.value(name + ".w", constant.detach().numpy())], name)
    return g


def constants(model):
    return {"distance": model.distance, "relation_weights": model.relations.weight, "relation_bias": model.relations.bias,
            "near": model.near}


def main(model_file, out):
    model, state = m.load(model_file)
    settings = state["settings"]
    g = graph(model)
    outputs = [helper.make_tensor_value_info("heads", TensorProto.FLOAT, ["T", model.heads.bias.shape[0]])]
    outputs += [helper.make_tensor_value_info(name, TensorProto.FLOAT, list(c.shape)) for name, c in constants(model).items()]
    made = helper.make_model(
        helper.make_graph(g.nodes, "hearsay", [helper.make_tensor_value_info(x, TensorProto.INT64, ["T"]) for x in ("ids", "kinds")],
                          outputs, g.values),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)], ir_version=8, producer_name="hearsay")
    helper.set_model_props(made, {
        "name": "reader-%d" % settings["run"], "layout": ",".join("%s:%d" % c for c in model.layout.items()),
        "type": " ".join(data.TYPES), "certainty": " ".join(data.CERTAINTY), "polarity": " ".join(data.POLARITY),
        "upos": " ".join(settings["upos"]), "xpos": " ".join(settings["xpos"]), "relations": " ".join(settings["deprels"]),
        "entity": " ".join(settings["entities"]), "tags": " ".join(settings["names"]),
        "event": " ".join(settings["event_types"]), "mode": " ".join(settings["modes"]),
        "status": " ".join(events.STATUS), "context": " ".join(settings["contexts"]),
        "pair_width": str(model.pair), "reach": str(model.reach), "step": str(state["step"]),
        "confidence": ",".join("%.6g" % x for x in state.get("confidence", [0] * 7))})
    onnx.save(made, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
