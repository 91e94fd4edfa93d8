"""Writes a network as src/engine/network/tensor-file.ts reads it."""

import json
import struct
from collections import Counter

import numpy as np
import torch
from lessons import PARTS, hash_text

ABOUT = (
    "Made by 'npm run train -- --syntax': a network learned from the training parts of Universal Dependencies, "
    "English Web Treebank (CC BY-SA 4.0) and GUM (free genres; annotation CC BY 4.0, texts CC BY and CC BY-SA), and "
    "from what two larger ones learned from these say of the sentences of SQuAD 1.1 and 2.0 (CC BY-SA 4.0), "
    "SQuADShifts (CC BY 4.0; texts of Wikipedia CC BY-SA), SelQA (Apache 2.0; texts CC BY-SA) and Wikinews (QAMR, MIT). "
    "Vectors and clusters of words: GloVe 6B (PDDL)."
)
TYPES = {"float32": np.float32, "int8": np.int8, "int32": np.int32, "uint16": np.uint16, "uint8": np.uint8}


class Tensors:
    def __init__(self):
        self.names, self.bytes = [], []

    def add(self, name, kind, values, scale=None):
        values = np.ascontiguousarray(values, TYPES[kind])
        data = values.tobytes()
        self.bytes.append(data + b"\0" * (-len(data) % 4))
        self.names.append({"name": name, "type": kind, "shape": list(values.shape), **({"scale": scale} if scale else {})})

    def add_table(self, name, values):
        scale = float(np.abs(values).max() / 127)
        self.add(name, "int8", np.round(values / scale), scale)

    def add_map(self, name, layer, norm=None):
        """With the normalisation that stands before it, if any, multiplied in."""
        weight, bias = layer.weight.detach().numpy(), layer.bias.detach().numpy()
        if weight.ndim == 3 and weight.shape[2] > 1:
            # What a word adds to those behind it, the farthest first, to itself, and to those before it.
            reach = weight.shape[2] // 2
            weight = weight.transpose(2, 0, 1).reshape(-1, weight.shape[1])
            bias = np.concatenate([bias * 0] * reach + [bias] + [bias * 0] * reach)
        weight = weight.reshape(len(weight), -1)
        if norm:
            scale = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach().numpy()
            bias = bias + weight @ (norm.bias.detach().numpy() - norm.running_mean.numpy() * scale)
            weight = weight * scale
        if len(bias) % 2:
            weight, bias = np.concatenate([weight, weight[:1] * 0]), np.append(bias, 0)
        self.add(f"{name}.weights", "float32", weight)
        self.add(f"{name}.bias", "float32", bias)

    def add_encoder(self, prefix, norms, layers):
        names = ["convolution", *(f"recurrence{at}" for at in range(len(layers) - 1))]
        for name, norm, layer in zip(names, norms, layers):
            self.add_map(prefix + name, layer.map, norm)

    def write(self, file, header):
        text = json.dumps({**header, "tensors": self.names}).encode()
        text += b" " * (-len(text) % 4)
        with open(file, "wb") as out:
            out.write(struct.pack("<I", len(text)) + text + b"".join(self.bytes))


def write_model(lessons, reader, treebanks, file):
    tensors = Tensors()
    add_words(tensors, lessons.vocabulary, reader, treebanks)
    for at, name in enumerate([*PARTS, "cases"], 1):
        tensors.add_table(name, (reader.parts[at].weight @ reader.part_maps[at].weight.t()).detach().numpy())
    tensors.add("root", "float32", reader.root.detach().numpy())
    tensors.add("bias", "float32", reader.vector_map.bias.detach().numpy())
    tensors.add_map("entry", reader.entry)
    tensors.add_encoder("", reader.norms, reader.layers)
    for name, layer in [
        ("tags", reader.tags),
        ("universalTags", reader.universal_tags),
        ("arc.head", reader.arc_head),
        ("arc.dependent", reader.arc_dependent),
        ("relation.head", reader.relation_head),
        ("relation.dependent", reader.relation_dependent),
    ]:
        tensors.add_map(name, layer, reader.output)
    tensors.add_map("arc.distance", reader.arc_distance)
    tensors.add_map("relations", reader.relations)
    tensors.add("arc.headBias", "float32", reader.arc_bias.detach().numpy())
    tensors.add("relation.distance", "float32", reader.relation_distance.weight.detach().numpy())
    header = {
        "about": ABOUT,
        "tags": lessons.tags,
        "universalTags": lessons.universal_tags,
        "relations": lessons.relations,
        "tagPairs": tag_pairs(lessons),
        "reach": reader.layers[0].map.padding[0],
        "recurrences": len(reader.layers) - 1,
    }
    tensors.write(file, header)


def tag_pairs(lessons):
    """The tags and universal tags that the treebanks give words together, but for slips."""
    counts = Counter((token["xpos"], token["upos"]) for sentence in lessons.sentences for token in sentence)
    indices = lambda tag, universal: [lessons.tags.index(tag), lessons.universal_tags.index(universal)]
    return sorted(indices(*pair) for pair, count in counts.items() if count > 2)


def add_words(tensors, vocabulary, reader, treebanks):
    """A row for each word that has a vector or a row of its own, and a last one for all others."""
    words = [*vocabulary.vector_ids, *(word for word in vocabulary.words if word not in vocabulary.vector_ids)]
    numbers = np.array([*(vocabulary.numbers(word)[:2] for word in words), [0, 0]])
    own = reader.parts[0].weight @ reader.part_maps[0].weight.t()
    rows = reader.vectors.weight[numbers[:, 0]] @ reader.vector_map.weight.t() + own[numbers[:, 1]]
    tensors.add("words.keys", "int32", np.array([hash_text(word) for word in words], np.uint32).view(np.int32))
    tensors.add_table("words", rows.detach().numpy())
    clusters = {}
    for line in open(f"{treebanks}/clusters.tsv", encoding="utf-8"):
        word, coarse, fine = line.rstrip("\n").split("\t")
        clusters[word] = (int(coarse) + 1, int(fine) + 1)
    numbers = np.array([clusters.get(word, (0, 0)) for word in words])
    tensors.add("clusters.coarse", "uint8", numbers[:, 0])
    tensors.add("clusters.fine", "uint16", numbers[:, 1])
