"""Learns to read sentences for a claim: `npm run train -- --claim-reader` runs

learn_claims.py LEARNED_FROM MEASURED_BY VERDICTS FILE FROM

with names of sets parted by spaces, a file of JSON with the verdicts of each claim by its id, and FROM, the network
that reads for questions, which goes on learning: what it has learned of words that say the same is what a claim
needs. Of each set, what is learned is whether one of a claim's candidates bears it out or contradicts it, or none does.
"""

import json
import sys

import numpy as np
import torch
import torch.nn as nn
from learn import WIDTH, WORK, learn, read_vectors
from questions import KINDS, MATCH_FEATURES, STATES, WORD_FEATURES, Questions
from read_reader import read_reader
from reader_network import Reader
from write_reader import write_reader

EPOCHS, RATE, DROP = 4, 7e-4, 0.2
CANDIDATES_LEARNED, CANDIDATES_READ = 5, 8
VERDICTS = ["supported", "contradicted"]
ABOUT = "Made by 'npm run train -- --claim-reader': the network of reader.bin, gone on learning from the claims of bench/written. Its words are those of reader.bin."


def candidates_for(claims, at):
    """The sentence that decides, where it is known, and the best of the others."""
    deciding = [one for one, told in enumerate(claims.told[at]["candidates"]) if told["right"]][:2]
    others = [one for one in range(len(claims.candidates[at])) if one not in deciding]
    return sorted([*deciding, *others[: CANDIDATES_LEARNED - len(deciding)]])


def loss_of(reader, claims, chosen, verdicts):
    """How far one of the candidates with a claim's verdict, or none, is from being chosen among them all."""
    own = [(at, candidates_for(claims, at)) for at in chosen]
    said = reader(*claims.pack(own))[1]
    count, several, _ = said.shape
    there = torch.zeros(count, several, dtype=torch.bool)
    right = torch.zeros(count, 1 + 2 * several, dtype=torch.bool)
    for row, (at, candidates) in enumerate(own):
        there[row, : len(candidates)] = True
        told = claims.told[at]
        deciding = [place for place, one in enumerate(candidates) if told["candidates"][one]["right"]]
        for verdict in verdicts[told["id"]]:
            if verdict not in VERDICTS:
                right[row, 0] = True
                continue
            for place in deciding or range(len(candidates)):
                right[row, 1 + VERDICTS.index(verdict) * several + place] = True
    scores = torch.cat([torch.zeros(count, 1), *(said[:, :, at].masked_fill(~there, -1e4) for at in range(2))], 1)
    return (scores.logsumexp(1) - scores.masked_fill(~right, -1e9).logsumexp(1)).clamp(max=20).mean()


@torch.no_grad()
def score(reader, name, claims, verdicts):
    """Of the claims that are surest of a verdict, how many have it."""
    reader.eval()
    chances, had = {verdict: [] for verdict in VERDICTS}, {verdict: [] for verdict in VERDICTS}
    for begin in range(0, len(claims.told), 64):
        chosen = range(begin, min(begin + 64, len(claims.told)))
        own = [(at, list(range(min(CANDIDATES_READ, len(claims.candidates[at]))))) for at in chosen]
        said = reader(*claims.pack(own))[1]
        for row, (at, candidates) in enumerate(own):
            mine = said[row, : len(candidates)]
            share = torch.cat([torch.zeros(1), mine[:, 0], mine[:, 1]]).softmax(0)[1:].reshape(2, -1).sum(1)
            for place, verdict in enumerate(VERDICTS):
                chances[verdict].append(float(share[place]))
                had[verdict].append(verdict in verdicts[claims.told[at]["id"]])
    for verdict in VERDICTS:
        order = np.argsort(-np.array(chances[verdict]))
        right = np.array(had[verdict])[order]
        surest = " ".join(f"{share:.0%}: {100 * right[: max(1, int(len(right) * share))].mean():.0f}" for share in (0.06, 0.12, 0.2, 0.3))
        print(name, verdict, "right of the surest", surest, flush=True)


def main(learned_from, measured_by, verdicts, file, goes_on_from):
    verdicts = json.load(open(verdicts, encoding="utf-8"))
    sets = {name: Questions(WORK, name) for name in {*learned_from.split(), *measured_by.split()}}
    lessons = [(name, at) for name in learned_from.split() for at in range(len(sets[name].told))]
    reader = Reader(read_vectors(), STATES, WORD_FEATURES, MATCH_FEATURES, KINDS, WIDTH)
    norms = read_reader(reader, goes_on_from)
    reader.said = nn.Sequential(nn.Dropout(DROP), nn.Linear(3 * WIDTH + 2, len(VERDICTS)))

    def measure():
        for name in measured_by.split():
            score(reader, name, sets[name], verdicts)

    learn(reader, sets, lessons, measure, EPOCHS, RATE, norms, lambda *asked: loss_of(*asked, verdicts))
    reader.said = reader.said[1]
    write_reader(reader.eval(), [], file, ABOUT)


if __name__ == "__main__":
    main(*sys.argv[1:])
