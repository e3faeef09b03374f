"""BERT (Devlin et al. 2019) with heads that mark anchors and, for each anchor, its source, cue and content."""
import math

import numpy as np
import onnx
import onnx.numpy_helper as nph
import torch
import torch.nn.functional as F
from torch import nn

LAYERS, WIDTH, HEADS, KINDS = 12, 384, 12, 6
ANCHORS, LABELS, ROLES, TAGS = 3, (8, 3, 2), 3, 3
DROPOUT = .1


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q * (WIDTH // HEADS) ** -.5, k.transpose(-1, -2))
        if mask is not None:
            scores = scores.masked_fill(mask, -1e4)
        y = torch.matmul(torch.softmax(scores, -1, dtype=scores.dtype), v).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + F.dropout(self.out(y), DROPOUT, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), DROPOUT, self.training))


class Model(nn.Module):
    def __init__(self, settings):
        super().__init__()
        self.pair, self.reach = settings["pair_width"], settings["reach"]
        self.words = nn.Embedding(30522, WIDTH)
        self.words.weight.requires_grad = False
        self.positions = nn.Embedding(512, WIDTH)
        self.kinds = nn.Embedding(KINDS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        # anchor classes, labels, then for each role: of the anchor, of the word, the word's own weight; then each role's tags
        self.heads = nn.Linear(WIDTH, ANCHORS + sum(LABELS) + ROLES * (2 * self.pair + 1) + ROLES * TAGS)
        self.distance = nn.Parameter(torch.zeros(ROLES, 2 * self.reach + 1))

    def forward(self, ids, kinds):
        """[B, T] piece ids (0: none) and kinds -> [B, T, K]"""
        mask = (ids == 0)[:, None, None, :] if (ids == 0).any() else None
        x = self.norm(self.words(ids) + self.kinds(kinds) + self.positions.weight[:ids.shape[1]])
        for layer in self.layers:
            x = layer(x, mask)
        return self.heads(F.dropout(x, DROPOUT, self.training))

    def split(self, out):
        """anchors [.., 3], labels [[.., 8], [.., 3], [.., 2]], of anchors and of words [.., 3, d], own [.., 3], tags [.., 3, 3]"""
        n, p = ANCHORS + sum(LABELS), ROLES * self.pair
        shape = out.shape[:-1] + (ROLES, self.pair)
        return (out[..., :ANCHORS], out[..., ANCHORS:n].split(LABELS, -1), out[..., n:n + p].reshape(shape),
                out[..., n + p:n + 2 * p].reshape(shape), out[..., n + 2 * p:n + 2 * p + ROLES],
                out[..., n + 2 * p + ROLES:].reshape(out.shape[:-1] + (ROLES, TAGS)))

    def pairs(self, anchor, word, own, at):
        """[A, 3, d], [A, T, 3, d], [A, T, 3], anchors' positions [A] -> scores [A, 3, T]"""
        t = word.shape[1]
        s = torch.matmul(word.permute(0, 2, 1, 3), anchor[:, :, :, None])[..., 0] / math.sqrt(self.pair)
        d = (torch.arange(t)[None] - at[:, None]).clamp(-self.reach, self.reach) + self.reach
        return s + own.transpose(1, 2) + self.distance[:, d].transpose(0, 1)


def base(settings, onnx_file):
    """The model with the encoder weights of bge-small-en-v1.5 and fresh heads."""
    model = Model(settings)
    graph = onnx.load(onnx_file).graph
    w = {i.name: torch.tensor(np.array(nph.to_array(i))) for i in graph.initializer}
    of_node = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
    matrix = lambda layer, name: w[of_node["/encoder/layer.%d/%s/MatMul" % (layer, name)]].T
    with torch.no_grad():
        model.words.weight.copy_(w["embeddings.word_embeddings.weight"])
        model.positions.weight.copy_(w["embeddings.position_embeddings.weight"])
        model.kinds.weight.copy_(w["embeddings.token_type_embeddings.weight"][:1].expand(KINDS, -1))
        norm(model.norm, w, "embeddings.LayerNorm")
        for i, layer in enumerate(model.layers):
            at = "encoder.layer.%d." % i
            qkv = ["attention/self/" + x for x in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([matrix(i, x) for x in qkv]))
            layer.qkv.bias.copy_(torch.cat([w[at + x.replace("/", ".") + ".bias"] for x in qkv]))
            for part, name in ((layer.out, "attention/output/dense"), (layer.up, "intermediate/dense"),
                               (layer.down, "output/dense")):
                part.weight.copy_(matrix(i, name))
                part.bias.copy_(w[at + name.replace("/", ".") + ".bias"])
            norm(layer.norm1, w, at + "attention.output.LayerNorm")
            norm(layer.norm2, w, at + "output.LayerNorm")
        nn.init.normal_(model.heads.weight, std=.05)
        nn.init.zeros_(model.heads.bias)
        model.heads.bias[0] = 4.
        model.heads.bias[-ROLES - ROLES * TAGS:-ROLES * TAGS] = -3.
    return model


def load(file):
    """A trained model, to be used, and what else its file holds."""
    state = torch.load(file, map_location="cpu")
    model = Model(state["settings"])
    model.load_state_dict(state["model"])
    return model.eval(), state


def norm(part, w, name):
    part.weight.copy_(w[name + ".weight"])
    part.bias.copy_(w[name + ".bias"])
