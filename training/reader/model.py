"""BERT (Devlin et al. 2019) with heads for attributions, for events and for syntax, in one pass.

Attributions: anchors and, for each anchor, its source, cue and content. Events likewise: triggers, and for each who does it and
to whom. Syntax: first words of sentences, tags, entities,
heads and relations (the product of two projections: Dozat and Manning 2017; the relation by a layer over both words),
mentions of the same (scored against all mentions before: Lee et al. 2017, by head words: Dobrovolskii 2021).
Two layers of three attend within blocks of 64 pieces only, which move by half a block from one such layer to the next.
"""
import math

import numpy as np
import onnx
import onnx.numpy_helper as nph
import torch
import torch.nn.functional as F
from torch import nn

LAYERS, WIDTH, HEADS, KINDS = 12, 384, 12, 6
ANCHORS, LABELS, ROLES, TAGS = 3, (8, 3, 2), 3, 3
PARTIES, STATUS = 2, 5
DROPOUT = .1
BLOCK = 64
ARC, REL, LINK = 128, 128, 64
NEAR = 12  # classes of distance between mentions, by powers of two


def block(layer):
    """(length, shift) of the blocks that a layer attends in; None: it attends everywhere."""
    return None if layer % 3 == 2 else (BLOCK, BLOCK // 2 * (layer % 3))


def layout(settings):
    """What the columns of the heads mean: {name: number of columns}, in order."""
    pair = settings["pair_width"]
    return {"anchor": ANCHORS, "type": LABELS[0], "certainty": LABELS[1], "polarity": LABELS[2], "role_anchor": ROLES * pair,
            "role_word": ROLES * pair, "role_own": ROLES, "role_tag": ROLES * TAGS, "sentence": 1, "upos": len(settings["upos"]),
            "xpos": len(settings["xpos"]), "entity": len(settings["entities"]), "name": len(settings["names"]),
            "arc_word": ARC, "arc_head": ARC, "arc_own": 1, "relation_word": REL, "relation_head": REL,
            "link_word": LINK, "link_before": LINK, "link_own": 1, "link_none": 1,
            "event": len(settings["event_types"]), "mode": len(settings["modes"]), "status": STATUS,
            "context": len(settings["contexts"]), "party_event": PARTIES * pair, "party_word": PARTIES * pair, "party_own": PARTIES}


class Dropout(nn.Module):
    """Dropout from a store of drawn bits, from a new place in it each time: drawing them anew takes a fifth of the time."""
    STORE = 1 << 24

    def forward(self, x):
        if not self.training:
            return x
        if Dropout.shared is None:
            Dropout.shared = ((torch.rand(self.STORE) >= DROPOUT) / (1 - DROPOUT)).bfloat16()
        begin = int(torch.randint(self.STORE - x.numel(), (1,)))
        return x * Dropout.shared[begin:begin + x.numel()].view(x.shape)


Dropout.shared = None


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout()

    def forward(self, x, mask, block):
        """x [B, T, W], mask [B, T]: true where there is no piece"""
        y = self.attend(self.qkv(x), mask) if block is None else self.attend_in_blocks(self.qkv(x), mask, *block)
        x = self.norm1(x + self.drop(self.out(y)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))

    def attend(self, qkv, mask):
        b, t, _ = qkv.shape
        q, k, v = qkv.view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q * (WIDTH // HEADS) ** -.5, k.transpose(-1, -2))
        if mask is not None:
            scores = scores.masked_fill(mask[:, None, None, :], -1e4)
        return torch.matmul(torch.softmax(scores, -1, dtype=scores.dtype), v).transpose(1, 2).reshape(b, t, WIDTH)

    def attend_in_blocks(self, qkv, mask, length, shift):
        b, t, _ = qkv.shape
        behind = -(t + shift) % length
        qkv = F.pad(qkv, (0, 0, shift, behind)).reshape(-1, length, 3 * WIDTH)
        none = torch.zeros(b, t, dtype=torch.bool) if mask is None else mask
        y = self.attend(qkv, F.pad(none, (shift, behind), value=True).reshape(-1, length))
        return y.reshape(b, -1, WIDTH)[:, shift:shift + t]


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
        self.layout = layout(settings)
        self.heads = nn.Linear(WIDTH, sum(self.layout.values()))
        self.distance = nn.Parameter(torch.zeros(ROLES + 1 + PARTIES, 2 * self.reach + 1))
        self.relations = nn.Linear(REL, len(settings["deprels"]))
        self.near = nn.Parameter(torch.zeros(NEAR))
        self.drop = Dropout()

    def forward(self, ids, kinds):
        """[B, T] piece ids (0: none) and kinds -> {column: [B, T, its width]}"""
        mask = ids == 0 if (ids == 0).any() else None
        x = self.norm(self.words(ids) + self.kinds(kinds) + self.positions.weight[:ids.shape[1]])
        for i, layer in enumerate(self.layers):
            x = layer(x, mask, block(i))
        out = self.heads(self.drop(x)).float()
        return dict(zip(self.layout, out.split(list(self.layout.values()), -1)))

    def roles(self, out, name):
        """Columns that each role has its own of: [.., roles, n]"""
        return out[name].reshape(out[name].shape[:-1] + (PARTIES if name.startswith("party") else ROLES, -1))

    def arcs(self, word, head, own):
        """[S, N, d], [S, N, d], [S, N] -> scores [S, N words, N heads]; a word as its own head: the root"""
        n = word.shape[1]
        s = torch.matmul(word, head.transpose(1, 2)) / math.sqrt(ARC) + own[:, None, :]
        d = (torch.arange(n)[None] - torch.arange(n)[:, None]).clamp(-self.reach, self.reach) + self.reach
        return s + self.distance[ROLES][d]

    def links(self, word, before, own, none, place):
        """[S, N, d], [S, N, d], [S, N], [S, N], counts of words before [S, N] -> scores [S, N mentions, N + 1]; last: new"""
        s = torch.matmul(word, before.transpose(1, 2)) / math.sqrt(LINK) + own[:, None, :]
        apart = (place[:, :, None] - place[:, None, :]).clamp(min=1)
        s = s + self.near[torch.log2(apart.float()).long().clamp(max=NEAR - 1)]
        return torch.cat((s, none[:, :, None]), 2)

    def pairs(self, anchor, word, own, at):
        """[A, roles, d], [A, T, roles, d], [A, T, roles], anchors' positions [A] -> scores [A, roles, T]"""
        t = word.shape[1]
        s = torch.matmul(word.permute(0, 2, 1, 3), anchor[:, :, :, None])[..., 0] / math.sqrt(self.pair)
        d = (torch.arange(t)[None] - at[:, None]).clamp(-self.reach, self.reach) + self.reach
        rows = self.distance[:ROLES] if own.shape[2] == ROLES else self.distance[ROLES + 1:]
        return s + own.transpose(1, 2) + rows[:, d].transpose(0, 1)


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
        bias = dict(zip(model.layout, model.heads.bias.split(list(model.layout.values()))))
        bias["anchor"][0] = 4.
        bias["role_own"][:] = -3.
        bias["event"][0] = 4.
        bias["party_own"][:] = -3.
    return model


def load(file):
    """A trained model, to be used, and what else its file holds."""
    state = torch.load(file, map_location="cpu")
    model = Model(state["settings"])
    model.load_state_dict(state["model"])
    return model.eval(), state


def adopt(model, state):
    """Takes over the weights of an earlier run, whose heads may have had fewer columns: those that it lacks stay as they are."""
    old, begin = {k: v for k, v in state["model"].items() if not k.startswith("heads.") and k != "distance"}, 0
    model.load_state_dict(old, strict=False)
    with torch.no_grad():
        model.distance[:len(state["model"]["distance"])] = state["model"]["distance"]
        where = dict(zip(model.layout, model.heads.weight.split(list(model.layout.values()))))
        bias = dict(zip(model.layout, model.heads.bias.split(list(model.layout.values()))))
        for name in state.get("layout", model.layout):
            end = begin + model.layout[name]
            where[name].copy_(state["model"]["heads.weight"][begin:end])
            bias[name].copy_(state["model"]["heads.bias"][begin:end])
            begin = end


def norm(part, w, name):
    part.weight.copy_(w[name + ".weight"])
    part.bias.copy_(w[name + ".bias"])
