"""The network that reads a sentence, as it is learned: src/engine/language/syntax/network runs it."""

import torch
import torch.nn as nn
import torch.nn.functional as F

LONGEST_ARC = 20
LONGEST_RELATION = 5
LEAK = 0.1


@torch.jit.script
def remember(kept: torch.Tensor, taken: torch.Tensor) -> torch.Tensor:
    """c[t] = kept[t] c[t-1] + taken[t], over the first dimension."""
    memory = torch.zeros_like(taken[0])
    states = []
    for kept_now, taken_now in zip(kept.unbind(0), taken.unbind(0)):
        memory = kept_now * memory + taken_now
        states.append(memory)
    return torch.stack(states)


class Recurrence(nn.Module):
    """A simple recurrent unit (Lei et al. 2018), half of its columns from the end of the sentence."""

    def __init__(self, width):
        super().__init__()
        self.map = nn.Conv1d(width, 3 * width, 1)
        self.half = width // 2
        nn.init.constant_(self.map.bias[width : 2 * width], 1.0)

    def forward(self, words, mask):
        taken, kept, out = self.map(words).chunk(3, 1)
        kept = torch.sigmoid(kept)
        taken = (1 - kept) * taken * mask
        forward, backward = remember(self.both_ways(kept), self.both_ways(taken)).permute(1, 2, 0).chunk(2, 0)
        return torch.cat([forward, backward.flip(2)], 1) * torch.sigmoid(out)

    def both_ways(self, rows):
        ways = torch.cat([rows[:, : self.half], rows[:, self.half :].flip(2)], 0)
        return ways.permute(2, 0, 1).contiguous()


class Convolution(nn.Module):
    """A gated convolution over a word and so many on each side of it (Dauphin et al. 2017)."""

    def __init__(self, word_width, width, reach):
        super().__init__()
        self.map = nn.Conv1d(word_width, 2 * width, 2 * reach + 1, padding=reach)

    def forward(self, words, mask):
        read, gate = self.map(words).chunk(2, 1)
        return read * torch.sigmoid(gate)


class Reader(nn.Module):
    """Tags, arcs and relations from one encoding of a sentence, whose first place is the root's."""

    def __init__(self, sizes, vectors, word_width, width, reach, recurrences, arc_width, relation_width, drop, part_width=32):
        super().__init__()
        self.drop = drop
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.vector_map = nn.Linear(vectors.shape[1], word_width)
        self.parts = nn.ModuleList(nn.Embedding(size, part_width) for size in sizes["parts"])
        self.part_maps = nn.ModuleList(nn.Linear(part_width, word_width, bias=False) for _ in sizes["parts"])
        for part in self.parts:
            nn.init.normal_(part.weight, std=0.3)
        self.root = nn.Parameter(torch.randn(word_width) * 0.3)
        self.entry = nn.Identity() if word_width == width else nn.Conv1d(word_width, width, 1)
        self.layers = nn.ModuleList([Convolution(word_width, width, reach), *(Recurrence(width) for _ in range(recurrences))])
        self.norms = nn.ModuleList([nn.BatchNorm1d(word_width), *(nn.BatchNorm1d(width) for _ in range(recurrences))])
        self.output = nn.BatchNorm1d(width)
        self.tags = nn.Conv1d(width, sizes["tags"], 1)
        self.universal_tags = nn.Conv1d(width, sizes["universal_tags"], 1)
        self.arc_head = nn.Conv1d(width, arc_width, 1)
        self.arc_dependent = nn.Conv1d(width, arc_width, 1)
        self.arc_bias = nn.Parameter(torch.zeros(arc_width))
        self.arc_distance = nn.Linear(arc_width, 2 * LONGEST_ARC + 2)
        nn.init.zeros_(self.arc_distance.weight)
        self.relation_head = nn.Conv1d(width, relation_width, 1)
        self.relation_dependent = nn.Conv1d(width, relation_width, 1)
        self.relation_distance = nn.Embedding(2 * LONGEST_RELATION + 2, relation_width)
        nn.init.zeros_(self.relation_distance.weight)
        self.relations = nn.Linear(relation_width, sizes["relations"])

    def dropped(self, rows):
        return F.dropout(rows, self.drop, self.training)

    def encode(self, features, mask, word_drop=0.1):
        """features: sentence x place x (vector, word, parts...); word 0 and vector 0 are the unknown ones."""
        features = features.clone()
        if self.training:
            unknown = torch.rand(features.shape[:2]) < word_drop
            features[..., :2] = features[..., :2].masked_fill(unknown[..., None], 0)
        rows = self.vector_map(self.vectors(features[..., 0]))
        for at, (part, part_map) in enumerate(zip(self.parts, self.part_maps)):
            rows = rows + part_map(part(features[..., at + 1]))
        rows = torch.cat([self.root.expand(len(rows), 1, -1), rows[:, 1:]], 1).transpose(1, 2)
        mask = mask[:, None]
        rows = self.dropped(F.leaky_relu(rows, LEAK)) * mask
        for at, (norm, layer) in enumerate(zip(self.norms, self.layers)):
            read = layer(self.dropped(norm(rows)) * mask, mask)
            rows = ((self.entry(rows) if at == 0 else rows) + read) * mask
        return self.dropped(self.output(rows))

    def score_arcs(self, rows, mask):
        """For each word the scores of all places as its head."""
        heads = self.dropped(F.leaky_relu(self.arc_head(rows), LEAK)).transpose(1, 2)
        dependents = self.dropped(F.leaky_relu(self.arc_dependent(rows), LEAK)).transpose(1, 2)
        places = torch.arange(rows.shape[2])
        distance = (places[None] - places[:, None]).clamp(-LONGEST_ARC, LONGEST_ARC) + LONGEST_ARC
        scores = dependents @ heads.transpose(1, 2) + (heads @ self.arc_bias)[:, None]
        scores = scores + torch.gather(self.arc_distance(dependents), 2, distance.expand(len(scores), -1, -1))
        scores = scores.masked_fill((mask == 0)[:, None], -1e4)
        return scores.masked_fill(torch.eye(len(places), dtype=torch.bool)[None], -1e4)

    def score_relations(self, rows, heads):
        as_head = self.relation_head(rows).transpose(1, 2)
        its_head = torch.gather(as_head, 1, heads[..., None].expand(-1, -1, as_head.shape[2]))
        away = (heads - torch.arange(rows.shape[2])[None]).clamp(-LONGEST_RELATION, LONGEST_RELATION)
        distance = torch.where(heads == 0, 2 * LONGEST_RELATION + 1, away + LONGEST_RELATION)
        both = self.relation_dependent(rows).transpose(1, 2) + its_head + self.relation_distance(distance)
        return self.relations(self.dropped(F.leaky_relu(both, LEAK)))
