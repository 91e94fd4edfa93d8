"""Learns to read sentences for a question: `npm run train -- --reader` runs

learn.py LEARNED_FROM MEASURED_BY FILE [FROM]

with names of sets parted by spaces; FROM is a network that goes on learning, as `npm run train -- --reader-on` has it.
Folders come from the environment: WORK has what write-lessons.ts wrote, VECTORS the vectors of words. What is learned
is written to FILE as the engine reads it.
"""

import copy
import os
import random
import re
import sys
import time
from collections import Counter, defaultdict

import numpy as np
import torch
import torch.nn.functional as F
from questions import KINDS, LONGEST_ANSWER, MATCH_FEATURES, STATES, WORD_FEATURES, Questions
from read_reader import read_reader
from reader_network import Reader
from write_reader import write_reader

WORK, VECTORS = os.environ["WORK"], os.environ["VECTORS"]
WORDS = 40000
WIDTH = 96
EPOCHS, BATCH, RATE = 5, 32, 2.5e-3
# A network that goes on learning needs less, and keeps a part of what it was: so it forgets less of what it knew, and
# is better at both than before or after (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
EPOCHS_ON, RATE_ON, KEPT = 2, 8e-4, 0.4
# As src/engine/ask/reader/read-passages.ts has it.
SAID = 1.5
# So many candidates are learned from, more where there are few questions, and so many read.
CANDIDATES_LEARNED, CANDIDATES_WRITTEN, CANDIDATES_READ = 3, 5, 10

torch.set_num_threads(int(os.environ.get("THREADS", "2")))
# Numbers next to nothing take a hundred times as long.
torch.set_flush_denormal(True)
torch.manual_seed(1)
random.seed(1)


def loss_of(reader, questions, chosen):
    """
    How far the answers of all candidates together are from being chosen (Clark and Gardner 2018), and how far it is from
    being told which candidates say what is asked.
    """
    own = [(at, candidates_for(questions, at)) for at in chosen]
    scores, said = asked(reader, questions, own)
    right = torch.zeros_like(scores, dtype=torch.bool)
    for row, (at, candidates) in enumerate(own):
        for candidate, first, last in questions.golds[at]:
            if candidate in candidates and first < scores.shape[2]:
                right[row, candidates.index(candidate), first, last - first] = True
    says, there = torch.zeros_like(said), torch.zeros_like(said, dtype=torch.bool)
    for row, (at, candidates) in enumerate(own):
        there[row, : len(candidates)] = True
        for place, candidate in enumerate(candidates):
            says[row, place] = questions.told[at]["candidates"][candidate]["right"]
    loss = F.binary_cross_entropy_with_logits(said, says, reduction="none")[there].sum() / len(own)
    answered = right.flatten(1).any(1)
    if answered.any():
        scores, right = scores[answered].flatten(1), right[answered].flatten(1)
        chosen = scores.logsumexp(1) - scores.masked_fill(~right, -1e9).logsumexp(1)
        loss = loss + chosen.clamp(max=30).sum() / len(own)
    return loss


def asked(reader, questions, own):
    """own: questions, each with the numbers of its candidates. → scores of their runs of words, and whether each says what is asked"""
    scores, said = reader(*questions.pack(own))
    return scores, said[:, :, 0]


def candidates_for(questions, at):
    """Those with the answer, and the best of the others."""
    answering = {one for one, told in enumerate(questions.told[at]["candidates"]) if told["right"]}
    several = CANDIDATES_WRITTEN if questions.name.startswith("written") else CANDIDATES_LEARNED
    right = sorted(answering)[: several - 1]
    others = [one for one in range(len(questions.candidates[at])) if one not in answering]
    return sorted([*right, *others[: several - len(right)]])


def plain(words):
    words = re.sub(r"[!-/:-@\[-`{-~]", "", words.lower())
    return re.sub(r"\b(a|an|the)\b", " ", words).split()


def f1(one, other):
    common = sum((Counter(one) & Counter(other)).values())
    return 2 * common / (len(one) + len(other)) if common else 0.0


def auroc(chances):
    """How often a question with an answer stands above one without."""
    order = sorted(chances)
    yes = sum(answered for _, answered in order)
    if yes in (0, len(order)):
        return "-"
    above = sum(rank for rank, (_, answered) in enumerate(order, 1) if answered) - yes * (yes + 1) / 2
    return f"{above / yes / (len(order) - yes):.3f}"


@torch.no_grad()
def score(reader, name, questions, chosen):
    reader.eval()
    counts, chances = Counter(), []
    for begin in range(0, len(chosen), 64):
        own = [(at, list(range(min(CANDIDATES_READ, len(questions.candidates[at]))))) for at in chosen[begin : begin + 64]]
        scores, said = (one.numpy() for one in asked(reader, questions, own))
        for row, (at, candidates) in enumerate(own):
            told = questions.told[at]
            chances.append((said[row, : len(candidates)].max(), bool(told["answers"])))
            if not told["answers"]:
                continue
            runs = np.logaddexp.reduce(scores[row].reshape(len(scores[row]), -1), axis=1)
            candidate = int((runs + SAID * said[row])[: len(candidates)].argmax())
            first, more = divmod(int(scores[row, candidate].argmax()), LONGEST_ANSWER)
            words = plain(questions.words_of(at, candidate, first, first + more))
            answers = [plain(answer) for answer in told["answers"]]
            counts["questions"] += 1
            counts["ranked"] += told["candidates"][0]["right"]
            counts["read"] += told["candidates"][candidate]["right"]
            counts["exact"] += words in answers
            counts["shared"] += max(f1(words, answer) for answer in answers)
    share = lambda key: f"{100 * counts[key] / counts['questions']:.1f}"
    print(name, "right sentence", share("ranked"), "->", share("read"), "exact", share("exact"), "F1", share("shared"), "AUROC", auroc(chances), flush=True)


def batches(lessons, lengths):
    """Questions of one set and like length together, in a random order."""
    by_set, found = defaultdict(list), []
    for at, (name, _) in enumerate(lessons):
        by_set[name].append(at)
    for own in by_set.values():
        own.sort(key=lambda at: lengths[at] + 6 * random.random())
        found += [own[at : at + BATCH] for at in range(0, len(own), BATCH)]
    random.shuffle(found)
    return found


def learn(reader, sets, lessons, measure, epochs, rate, resting=(), loss_of=loss_of):
    """resting: normalisations that learn nothing."""
    lengths = [sets[name].length(at, CANDIDATES_LEARNED) for name, at in lessons]
    weights = [one for one in reader.parameters() if one.requires_grad]
    optimiser = torch.optim.Adam(weights, lr=rate, betas=(0.9, 0.97))
    steps = epochs * len(batches(lessons, lengths))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps + 1, pct_start=0.12)
    for epoch in range(epochs):
        started, total = time.time(), 0.0
        reader.train()
        for norm in resting:
            norm.eval()
        found = batches(lessons, lengths)
        for batch in found:
            loss = loss_of(reader, sets[lessons[batch[0]][0]], [lessons[at][1] for at in batch])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 5.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(found):.3f}, {time.time() - started:.0f} s", flush=True)
        measure()


def read_vectors():
    """A row for each word that has one, after a row of zeros for all others."""
    vectors = np.fromfile(f"{VECTORS}/vectors.i8", np.int8).reshape(-1, 100)[:WORDS] / 40
    return torch.tensor(np.concatenate([np.zeros((1, 100)), vectors]), dtype=torch.float32)


def main(learned_from, measured_by, file, goes_on_from=None):
    sets = {name: Questions(WORK, name) for name in {*learned_from.split(), *measured_by.split()}}
    lessons = [
        (name, at)
        for name in learned_from.split()
        for at, told in enumerate(sets[name].told)
        if teaches(told)
    ]
    vectors = read_vectors()
    words = open(f"{VECTORS}/vectors.txt", encoding="utf-8").read().split("\n")[:WORDS]
    reader = Reader(vectors, STATES, WORD_FEATURES, MATCH_FEATURES, KINDS, WIDTH)

    def measure():
        for name in measured_by.split():
            score(reader, name, sets[name], range(len(sets[name].golds)))

    if goes_on_from is None:
        learn(reader, sets, lessons, measure, EPOCHS, RATE)
    else:
        # Its normalisations are in its maps already.
        norms = read_reader(reader, goes_on_from)
        before = copy.deepcopy(reader)
        measure()
        learn(reader, sets, lessons, measure, EPOCHS_ON, RATE_ON, norms)
        mix(reader, before)
        measure()
    write_reader(reader.eval(), words, file)


@torch.no_grad()
def mix(reader, before):
    for weight, was in zip(reader.parameters(), before.parameters()):
        weight.copy_(KEPT * was + (1 - KEPT) * weight)


def teaches(told):
    """Whether a question has no answer, or has it among its candidates."""
    return not told["answers"] or any(candidate["right"] for candidate in told["candidates"])


if __name__ == "__main__":
    main(*sys.argv[1:])
