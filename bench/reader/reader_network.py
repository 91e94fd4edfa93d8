"""The network that reads sentences for a question, as it is learned: src/engine/ask/reader runs it."""

import sys
from os.path import dirname, join

import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, join(dirname(__file__), "../syntax"))
from network import Convolution, Recurrence  # noqa: E402
from questions import LONGEST_ANSWER  # noqa: E402

LEAK = 0.1


def drop_columns(rows, share, training):
    """Whole columns of a sentence are dropped (Gal and Ghahramani 2016)."""
    if not training:
        return rows
    return rows * torch.bernoulli(torch.full((len(rows), rows.shape[1], 1), 1 - share)) / (1 - share)


class Encoder(nn.Module):
    def __init__(self, width, reach, recurrences, drop):
        super().__init__()
        self.drop = drop
        self.layers = nn.ModuleList([Convolution(width, width, reach), *(Recurrence(width) for _ in range(recurrences))])
        self.norms = nn.ModuleList([nn.BatchNorm1d(width) for _ in self.layers])

    def forward(self, rows, mask):
        for norm, layer in zip(self.norms, self.layers):
            rows = (rows + layer(drop_columns(norm(rows), self.drop, self.training) * mask, mask)) * mask
        return rows


class Tree(nn.Module):
    """A convolution over the tree: a word, the one that it hangs from, and the mean of those that hang from it (Marcheggiani and Titov 2017)."""

    def __init__(self, width):
        super().__init__()
        self.map = nn.Conv1d(3 * width, width, 1)

    def forward(self, rows, heads, mask):
        """heads: of each word a row, with 1 for the word that it hangs from."""
        above = torch.bmm(rows, heads.transpose(1, 2))
        below = torch.bmm(rows, heads) / heads.sum(1).clamp(min=1)[:, None]
        return (rows + F.leaky_relu(self.map(torch.cat([rows, above, below], 1)), LEAK)) * mask


class Reader(nn.Module):
    """Scores of all runs of words of some sentences to answer a question."""

    def __init__(self, vectors, states, word_features, match_features, kinds, width, align_width=48, question_layers=1, layers=3, drop=0.15, outputs=1):
        super().__init__()
        self.drop = drop
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        size = vectors.shape[1]
        self.state_norm = nn.BatchNorm1d(states)
        own = size + states + word_features
        self.question_entry = nn.Conv1d(own + kinds, width, 1)
        self.question_tree = Tree(width)
        self.question_encoder = Encoder(width, 1, question_layers, drop)
        self.attend = nn.Conv1d(width, 1, 1)
        self.align = nn.Conv1d(size + states, align_width, 1)
        # The aligned question word: its vector and what it is in the question.
        self.entry = nn.Conv1d(own + size + width + match_features + 2, width, 1)
        self.shift, self.gate = nn.Linear(width, width), nn.Linear(width, width)
        self.tree = Tree(width)
        self.encoder = Encoder(width, 1, layers, drop)
        self.output = nn.BatchNorm1d(width)
        self.first, self.last = nn.Conv1d(width, width, 1), nn.Conv1d(width, width, 1)
        self.first_asked, self.last_asked = nn.Linear(width, width), nn.Linear(width, width)
        self.lengths = nn.Linear(width, LONGEST_ANSWER)
        nn.init.zeros_(self.lengths.weight)
        self.ranked = nn.Parameter(torch.ones(1))
        # What words count for in being alike whose form, lemma or vector is the same.
        self.same = nn.Parameter(torch.tensor([2.0, 2.0, 2.0]))
        # Of each word of the question: what it is, and what of the sentence is most like it.
        self.check = nn.Conv1d(2 * (size + width) + 2 * size + 4, width, 1)
        self.checked = nn.Conv1d(width, 1, 1)
        self.said = nn.Linear(3 * width + 2, outputs)

    def dropped(self, rows):
        return drop_columns(rows, self.drop, self.training)

    def words(self, tokens, states, features):
        vectors = self.dropped(self.vectors(tokens).transpose(1, 2))
        states = self.dropped(self.state_norm(states.transpose(1, 2)))
        return vectors, states, features.transpose(1, 2)

    def forward(self, question, sentences, kinds, scores):
        """question: tokens, states, features, heads, mask; sentences: the same, K to a question, and match features."""
        tokens, states, features, heads, mask = question
        mask = mask[:, None]
        asked, asked_states, asked_features = self.words(tokens, states, features)
        spread = kinds[:, :, None].expand(-1, -1, asked.shape[2])
        read = F.leaky_relu(self.question_entry(torch.cat([asked, asked_states, asked_features, spread], 1)), LEAK) * mask
        read = self.question_encoder(self.question_tree(read, heads, mask), mask)
        attention = self.attend(read).masked_fill(mask == 0, -1e4).softmax(-1)
        summary = (read * attention).sum(-1)

        count, several = scores.shape
        tokens, states, features, heads, matches, same, own_mask = sentences
        own_mask = own_mask[:, None]
        vectors, states, features = self.words(tokens, states, features)
        repeat = lambda rows: rows.repeat_interleave(several, 0)
        keys = repeat(F.leaky_relu(self.align(torch.cat([asked, asked_states], 1)), LEAK))
        queries = F.leaky_relu(self.align(torch.cat([vectors, states], 1)), LEAK)
        alike = torch.bmm(queries.transpose(1, 2), keys) / keys.shape[1] ** 0.5
        unit = lambda tokens: F.normalize(self.vectors(tokens), dim=2)
        same = torch.cat([same, torch.bmm(unit(tokens), repeat(unit(question[0])).transpose(1, 2))[..., None]], 3)
        alike = (alike + (same * self.same).sum(3)).masked_fill(repeat(mask) == 0, -1e4)
        aligned = torch.bmm(alike.softmax(-1), repeat(torch.cat([asked, read], 1)).transpose(1, 2)).transpose(1, 2)
        nearest = alike.max(-1)[0][:, None].clamp(-5, 20) / 4
        behind = ((scores - scores.max(1, keepdim=True)[0]).clamp(min=-12) / 4).reshape(-1, 1, 1)
        rows = torch.cat([vectors, aligned, states, features, matches.transpose(1, 2), nearest, behind.expand(-1, -1, nearest.shape[2])], 1)
        rows = F.leaky_relu(self.entry(rows), LEAK)
        by = repeat(summary)
        rows = (rows * (1 + torch.tanh(self.gate(by)))[:, :, None] + self.shift(by)[:, :, None]) * own_mask
        rows = self.dropped(self.output(self.encoder(self.tree(rows, heads, own_mask), own_mask)))
        width = rows.shape[1]
        score = lambda layer, asked_layer: ((layer(rows) * asked_layer(by)[:, :, None]).sum(1) / width**0.5).masked_fill(own_mask[:, 0] == 0, -1e4)
        first = score(self.first, self.first_asked) + self.ranked * behind[:, 0] * 4
        last = score(self.last, self.last_asked)
        said = self.says(repeat(torch.cat([asked, read], 1)), torch.cat([vectors, rows], 1), alike, same, repeat(mask), own_mask, rows, behind, first, last)
        ends = F.pad(last, (0, LONGEST_ANSWER - 1), value=-1e4).unfold(1, LONGEST_ANSWER, 1)
        runs = first[:, :, None] + ends + self.lengths(by)[:, None]
        return runs.reshape(count, several, -1, LONGEST_ANSWER), said.reshape(count, several, -1)

    def says(self, asked, told, alike, same, mask, own_mask, rows, behind, first, last):
        """Whether each sentence says what is asked, or bears a claim out and contradicts it: log-odds."""
        alike = alike.masked_fill(own_mask.transpose(1, 2) == 0, -1e4)
        heard = torch.bmm(told, alike.softmax(1))
        nearest = alike.max(1)[0][:, None].clamp(-5, 20) / 4
        size = self.vectors.weight.shape[1]
        vector, other = asked[:, :size], heard[:, :size]
        has = same.masked_fill(own_mask.transpose(1, 2)[..., None] == 0, 0).max(1)[0].transpose(1, 2)
        words = F.leaky_relu(self.check(torch.cat([asked, heard, vector * other, (vector - other).abs(), nearest, has], 1)), LEAK)
        share = self.checked(words).masked_fill(mask == 0, -1e4).softmax(-1)
        most = words.masked_fill(mask == 0, -1e4).max(-1)[0]
        telling = rows.masked_fill(own_mask == 0, -1e4).max(-1)[0]
        best = (first.max(-1)[0] + last.max(-1)[0])[:, None] / 8
        return self.said(torch.cat([(words * share).sum(-1), most, telling, behind[:, 0], best], 1))
