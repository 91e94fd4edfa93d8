"""Writes a network as src/engine/ask/reader/reader-model.ts reads it."""

import copy

import numpy as np
import torch
from lessons import hash_text
from write_model import Tensors

ABOUT = (
    "Made by 'npm run train -- --reader' and '-- --reader-on': a network learned from the questions of SQuADShifts (new Wikipedia, Reddit, Amazon; "
    "annotation CC BY 4.0, texts of Wikipedia CC BY-SA), two of three articles of SQuAD 1.1 and 2.0 dev (squad-a, squad2-a; "
    "CC BY-SA 4.0), QAMR dev (Wikinews and Wikipedia; MIT), FairytaleQA (Apache 2.0) and bench/written. Vectors of words: GloVe 6B (PDDL)."
)


def with_states(layer, norm, begin):
    """A map with the normalisation of what the reader of syntax knows multiplied into its columns."""
    layer = copy.deepcopy(layer)
    with torch.no_grad():
        own = slice(begin, begin + len(norm.weight))
        scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        weight = layer.weight[:, own, 0]
        layer.bias += weight @ (norm.bias - norm.running_mean * scale)
        layer.weight[:, own, 0] = weight * scale
    return layer


def write_reader(reader, words, file, about=ABOUT):
    """words: those that have a vector, in order; none where the file of another network has them."""
    tensors = Tensors()
    size, norm = reader.vectors.weight.shape[1], reader.state_norm
    if words:
        vectors = reader.vectors.weight[1:].detach().numpy()
        tensors.add("words.keys", "int32", np.array([hash_text(word) for word in words], np.uint32).view(np.int32))
        tensors.add("words", "int8", np.round(vectors * 40), 1 / 40)
    width = reader.question_entry.weight.shape[0]
    tensors.add_map("question.entry", with_states(reader.question_entry, norm, size))
    tensors.add_map("question.tree", reader.question_tree.map)
    tensors.add_encoder("question.", reader.question_encoder.norms, reader.question_encoder.layers)
    tensors.add_map("attend", reader.attend)
    tensors.add_map("align", with_states(reader.align, norm, size))
    tensors.add_map("sentence.entry", with_states(reader.entry, norm, 2 * size + width))
    tensors.add_map("sentence.tree", reader.tree.map)
    tensors.add_encoder("sentence.", reader.encoder.norms, reader.encoder.layers)
    for name, layer in [("shift", reader.shift), ("gate", reader.gate), ("firstAsked", reader.first_asked), ("lastAsked", reader.last_asked), ("lengths", reader.lengths)]:
        tensors.add_map(name, layer)
    scale = reader.output.weight / torch.sqrt(reader.output.running_var + reader.output.eps)
    tensors.add("output.scale", "float32", scale.detach().numpy())
    tensors.add("output.shift", "float32", (reader.output.bias - reader.output.running_mean * scale).detach().numpy())
    for name, layer in [("first", reader.first), ("last", reader.last), ("check", reader.check), ("checked", reader.checked), ("said", reader.said)]:
        tensors.add_map(name, layer)
    tensors.add("same", "float32", reader.same.detach().numpy())
    tensors.add("ranked", "float32", reader.ranked.detach().numpy())
    shape = lambda encoder: {"reach": encoder.layers[0].map.padding[0], "recurrences": len(encoder.layers) - 1}
    tensors.write(file, {"about": about, "question": shape(reader.question_encoder), "sentence": shape(reader.encoder)})
