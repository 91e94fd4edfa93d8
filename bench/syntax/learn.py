"""Learns to read sentences. `npm run train -- --syntax` runs its stages in order:

learn.py teacher SEED      a large network, learned from the treebanks
learn.py say               what the teachers together say of plain sentences
learn.py pupil             a small network, learned from the treebanks and from what was said
learn.py write FILE        writes that as the engine reads it
learn.py score NAME...     how well networks read the development parts, together

Folders come from the environment: TREEBANKS, and WORK for what is learned and sentences.txt.
"""

import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from lessons import Vocabulary, read_plain, read_treebank
from network import Reader
from trees import best_tree
from write_model import write_model

TREEBANKS, WORK = os.environ["TREEBANKS"], os.environ["WORK"]
TRAINED_ON = ["ewt-train", "gum-train"]
LONGEST = 90
TEACHER = dict(word_width=128, width=128, reach=1, recurrences=5, arc_width=96, relation_width=128, drop=0.3, part_width=48)
PUPIL = dict(word_width=64, width=52, reach=2, recurrences=4, arc_width=40, relation_width=48, drop=0.1)
TEACHER_EPOCHS = 18
PUPIL_EPOCHS = 20
TEACHERS = [1, 2]
PLACES_IN_BATCH = 1500
RATE = 3e-3
# What tags count for beside arcs and relations: the small network is short of them.
TEACHER_TAG_SHARE, PUPIL_TAG_SHARE, UNIVERSAL_TAG_SHARE = 0.5, 1.5, 0.25
# How many plain sentences stand beside one of the treebanks in an epoch.
PLAIN_SHARE = 2
IGNORED = -100

torch.set_num_threads(int(os.environ.get("THREADS", "2")))


class Lessons:
    def __init__(self):
        sentences = [s for name in TRAINED_ON for s in read_treebank(f"{TREEBANKS}/{name}.conllu")]
        self.vocabulary = Vocabulary(TREEBANKS, sentences)
        names = lambda key: sorted({token[key] for s in sentences for token in s})
        self.tags, self.universal_tags, self.relations = names("xpos"), names("upos"), names("relation")
        self.ids = {key: {name: at for at, name in enumerate(names)} for key, names in [("xpos", self.tags), ("upos", self.universal_tags), ("relation", self.relations)]}
        self.sentences = [s for s in sentences if len(s) <= LONGEST]
        self.encoded = [self.encode(s) for s in self.sentences]

    def encode(self, sentence):
        return self.vocabulary.encode([token["form"] for token in sentence])

    def reader(self, options):
        sizes = dict(parts=self.vocabulary.part_sizes, tags=len(self.tags), universal_tags=len(self.universal_tags), relations=len(self.relations))
        return Reader(sizes, torch.tensor(self.vocabulary.vectors), **options)

    def load(self, name, options):
        reader = self.reader(options)
        reader.load_state_dict(torch.load(f"{WORK}/{name}.pt"))
        return reader.eval()


def pack(encoded):
    longest = max(map(len, encoded))
    features = np.zeros((len(encoded), longest, encoded[0].shape[1]), np.int64)
    mask = np.zeros((len(encoded), longest), np.float32)
    for row, one in enumerate(encoded):
        features[row, : len(one)] = one
        mask[row, : len(one)] = 1
    return torch.tensor(features), torch.tensor(mask)


def pack_gold(sentences, ids, longest):
    gold = {key: np.full((len(sentences), longest), IGNORED, np.int64) for key in ("xpos", "upos", "head", "relation")}
    for row, sentence in enumerate(sentences):
        for place, token in enumerate(sentence, 1):
            for key in gold:
                gold[key][row, place] = token["head"] if key == "head" else ids[key].get(token[key], IGNORED)
    return {key: torch.tensor(values) for key, values in gold.items()}


def batches(lengths):
    """Sentences of like length together, in a random order."""
    order = sorted(range(len(lengths)), key=lambda at: lengths[at] + 4 * random.random())
    found, current = [], []
    for at in order:
        if current and (len(current) + 1) * lengths[at] > PLACES_IN_BATCH:
            found.append(current)
            current = []
        current.append(at)
    found.append(current)
    random.shuffle(found)
    return found


def gold_loss(reader, encoded, sentences, ids, tag_share):
    features, mask = pack(encoded)
    gold = pack_gold(sentences, ids, features.shape[1])
    rows = reader.encode(features, mask)
    loss = lambda scores, right: F.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=IGNORED)
    return (
        loss(reader.score_arcs(rows, mask), gold["head"])
        + loss(reader.score_relations(rows, gold["head"].clamp(min=0)), gold["relation"])
        + tag_share * loss(reader.tags(rows).transpose(1, 2), gold["xpos"])
        + UNIVERSAL_TAG_SHARE * loss(reader.universal_tags(rows).transpose(1, 2), gold["upos"])
    )


def said_loss(reader, encoded, said, tag_share):
    """How far a reader is from probabilities that others gave (Hinton et al. 2015)."""
    features, mask = pack(encoded)
    count, longest = mask.shape
    rows = reader.encode(features, mask)
    heads = torch.zeros((count, longest), dtype=torch.int64)
    kinds = dict(arcs=longest, relations=said[0]["relations"].shape[1], xpos=said[0]["xpos"].shape[1], upos=said[0]["upos"].shape[1])
    right = {kind: torch.zeros((count, longest, width)) for kind, width in kinds.items()}
    for row, one in enumerate(said):
        size = len(one["heads"])
        heads[row, :size] = torch.from_numpy(one["heads"].astype(np.int64))
        for kind in kinds:
            values = torch.from_numpy(one[kind].astype(np.float32))
            right[kind][row, 1:size, : values.shape[1]] = values[1:]
    words = mask.clone()
    words[:, 0] = 0
    loss = lambda scores, kind: -(right[kind] * F.log_softmax(scores, -1)).sum() / words.sum()
    return (
        loss(reader.score_arcs(rows, mask), "arcs")
        + loss(reader.score_relations(rows, heads), "relations")
        + tag_share * loss(reader.tags(rows).transpose(1, 2), "xpos")
        + UNIVERSAL_TAG_SHARE * loss(reader.universal_tags(rows).transpose(1, 2), "upos")
    )


@torch.no_grad()
def say(readers, encoded):
    """What readers together say: probabilities of arcs, tags, and relations to the heads of the best tree."""
    mean = lambda scores: torch.stack([F.softmax(one, -1) for one in scores]).mean(0).numpy()
    order = sorted(range(len(encoded)), key=lambda at: len(encoded[at]))
    said = [None] * len(encoded)
    for start in range(0, len(order), 64):
        own = order[start : start + 64]
        features, mask = pack([encoded[at] for at in own])
        rows = [reader.encode(features, mask) for reader in readers]
        arcs = mean([reader.score_arcs(row, mask) for reader, row in zip(readers, rows)])
        heads = np.zeros(mask.shape, np.int64)
        for row, at in enumerate(own):
            size = len(encoded[at])
            heads[row, :size] = best_tree(np.log(arcs[row, :size, :size] + 1e-9))
        relations = mean([reader.score_relations(row, torch.tensor(heads)) for reader, row in zip(readers, rows)])
        xpos = mean([reader.tags(row).transpose(1, 2) for reader, row in zip(readers, rows)])
        upos = mean([reader.universal_tags(row).transpose(1, 2) for reader, row in zip(readers, rows)])
        for row, at in enumerate(own):
            size = len(encoded[at])
            cut = lambda values: values[row, :size].astype(np.float16)
            said[at] = dict(heads=heads[row, :size].astype(np.int16), arcs=cut(arcs)[:, :size], relations=cut(relations), xpos=cut(xpos), upos=cut(upos))
    return said


def score(readers, lessons):
    for reader in readers:
        reader.eval()
    for name in ("ewt-dev", "gum-dev"):
        sentences = read_treebank(f"{TREEBANKS}/{name}.conllu")
        counts = dict(words=0, xpos=0, upos=0, attached=0, head=0, relation=0)
        for sentence, said in zip(sentences, say(readers, [lessons.encode(s) for s in sentences])):
            for place, token in enumerate(sentence, 1):
                counts["words"] += 1
                counts["xpos"] += lessons.tags[said["xpos"][place].argmax()] == token["xpos"]
                counts["upos"] += lessons.universal_tags[said["upos"][place].argmax()] == token["upos"]
                if token["upos"] == "PUNCT":
                    continue
                counts["attached"] += 1
                if said["heads"][place] == token["head"]:
                    counts["head"] += 1
                    counts["relation"] += lessons.relations[said["relations"][place].argmax()] == token["relation"]
        share = lambda key, of: f"{100 * counts[key] / counts[of]:.2f}"
        print(name, "UAS", share("head", "attached"), "LAS", share("relation", "attached"), "XPOS", share("xpos", "words"), "UPOS", share("upos", "words"), flush=True)


def learn(reader, lessons, epochs, tag_share, plain=(), said=()):
    weights = [one for one in reader.parameters() if one.requires_grad]
    optimiser = torch.optim.Adam(weights, lr=RATE, betas=(0.9, 0.95))
    lengths = [len(one) for one in lessons.encoded]
    plain_lengths = [len(one) for one in plain]
    plain_step = len(batches(lengths)) * PLAIN_SHARE if plain else 0
    steps = epochs * (len(batches(lengths)) + 10 + plain_step)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps, pct_start=0.1)
    waiting = []
    for epoch in range(epochs):
        started, total = time.time(), 0.0
        reader.train()
        tasks = [("gold", batch) for batch in batches(lengths)]
        while len(waiting) < plain_step:
            waiting += batches(plain_lengths)
        tasks += [("said", batch) for batch in waiting[:plain_step]]
        waiting = waiting[plain_step:]
        random.shuffle(tasks)
        for kind, batch in tasks:
            if kind == "gold":
                loss = gold_loss(reader, [lessons.encoded[at] for at in batch], [lessons.sentences[at] for at in batch], lessons.ids, tag_share)
            else:
                loss = said_loss(reader, [plain[at] for at in batch], [said[at] for at in batch], tag_share)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 5.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(tasks):.3f}, {time.time() - started:.0f} s", flush=True)
        if epoch % 6 == 5 or epoch == epochs - 1:
            score([reader], lessons)


def main(stage, *names):
    seed = int(names[0]) if stage == "teacher" else 0
    torch.manual_seed(seed)
    random.seed(seed)
    lessons = Lessons()
    teachers = lambda: [lessons.load(f"teacher{at}", TEACHER) for at in TEACHERS]
    if stage == "teacher":
        reader = lessons.reader(TEACHER)
        learn(reader, lessons, TEACHER_EPOCHS, TEACHER_TAG_SHARE)
        torch.save(reader.state_dict(), f"{WORK}/teacher{seed}.pt")
    elif stage == "say":
        plain = [lessons.vocabulary.encode(words) for words in read_plain(f"{WORK}/sentences.txt")]
        said = say(teachers(), plain)
        torch.save((plain, said), f"{WORK}/said.pt")
    elif stage == "pupil":
        plain, said = torch.load(f"{WORK}/said.pt")
        reader = lessons.reader(PUPIL)
        learn(reader, lessons, PUPIL_EPOCHS, PUPIL_TAG_SHARE, plain, said)
        torch.save(reader.state_dict(), f"{WORK}/pupil.pt")
    elif stage == "write":
        write_model(lessons, lessons.load("pupil", PUPIL), TREEBANKS, names[0])
    elif stage == "score":
        score([lessons.load(name, PUPIL if name == "pupil" else TEACHER) for name in names], lessons)


if __name__ == "__main__":
    main(*sys.argv[1:])
