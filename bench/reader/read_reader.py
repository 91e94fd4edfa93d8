"""Reads a network as write_reader.py wrote it, to go on learning."""

import json
import struct
import sys
from os.path import dirname, join

import numpy as np
import torch

sys.path.insert(0, join(dirname(__file__), "../syntax"))

from write_model import TYPES  # noqa: E402


def read_tensors(file):
    """Values by their names, as write_model.py writes them."""
    data = open(file, "rb").read()
    size = struct.unpack("<I", data[:4])[0]
    tensors, at = {}, 4 + size
    for one in json.loads(data[4 : 4 + size])["tensors"]:
        values = np.frombuffer(data, TYPES[one["type"]], int(np.prod(one["shape"])), at)
        tensors[one["name"]] = values.reshape(one["shape"])
        at += values.nbytes + -values.nbytes % 4
    return tensors


def fill(tensors, name, layer):
    weight, bias = tensors[f"{name}.weights"], tensors[f"{name}.bias"]
    out = layer.weight.shape[0]
    if layer.weight.ndim == 3 and layer.weight.shape[2] > 1:
        taps = layer.weight.shape[2]
        middle = taps // 2 * out
        layer.weight.copy_(torch.tensor(weight[: taps * out]).reshape(taps, out, -1).permute(1, 2, 0))
        layer.bias.copy_(torch.tensor(bias[middle : middle + out]))
    else:
        layer.weight.copy_(torch.tensor(weight[:out]).reshape(layer.weight.shape))
        layer.bias.copy_(torch.tensor(bias[:out]))


@torch.no_grad()
def read_reader(reader, file):
    """Fills a network; tells its normalisations, which are in its maps already and let rows through as they are."""
    tensors = read_tensors(file)
    norms = [module for module in reader.modules() if isinstance(module, torch.nn.BatchNorm1d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.eps = 0.0
    layers = {
        "question.entry": reader.question_entry,
        "question.tree": reader.question_tree.map,
        "attend": reader.attend,
        "align": reader.align,
        "sentence.entry": reader.entry,
        "sentence.tree": reader.tree.map,
        "shift": reader.shift,
        "gate": reader.gate,
        "firstAsked": reader.first_asked,
        "lastAsked": reader.last_asked,
        "lengths": reader.lengths,
        "first": reader.first,
        "last": reader.last,
        "check": reader.check,
        "checked": reader.checked,
        "said": reader.said,
    }
    for prefix, encoder in [("question.", reader.question_encoder), ("sentence.", reader.encoder)]:
        names = ["convolution", *(f"recurrence{at}" for at in range(len(encoder.layers) - 1))]
        layers.update({prefix + name: layer.map for name, layer in zip(names, encoder.layers)})
    for name, layer in layers.items():
        fill(tensors, name, layer)
    reader.output.weight.copy_(torch.tensor(tensors["output.scale"]))
    reader.output.bias.copy_(torch.tensor(tensors["output.shift"]))
    reader.same.copy_(torch.tensor(tensors["same"]))
    reader.ranked.copy_(torch.tensor(tensors["ranked"]))
    return norms
