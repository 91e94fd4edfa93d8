"""What a reader of sentences is learned from: treebanks, plain sentences, and what is seen of a word."""

import re
from collections import Counter

import numpy as np

PARTS = {
    "suffix2": 1000,
    "suffix3": 3000,
    "suffix4": 4000,
    "suffix5": 5000,
    "prefix2": 800,
    "prefix3": 3000,
    "shape": 500,
}
LETTER_CASES = 4
CASES = 6 * LETTER_CASES
MASK = 0xFFFFFFFF


def hash_text(text):
    """As src/engine/network/hash.ts has it."""
    value = 0x811C9DC5
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    for unit in units:
        value = ((value ^ int(unit)) * 0x01000193) & MASK
    value = ((value ^ (value >> 16)) * 0x85EBCA6B) & MASK
    value = ((value ^ (value >> 13)) * 0xC2B2AE35) & MASK
    return value ^ (value >> 16)


def shape_of(word):
    shape = re.sub("[0-9]", "d", re.sub("[a-z]", "x", re.sub("[A-Z]", "X", word)))
    return re.sub(r"(.)\1{2,}", r"\1\1", shape)


def parts_of(word):
    plain = re.sub("[0-9]", "0", word.lower())
    return [plain[-2:], plain[-3:], plain[-4:], plain[-5:], plain[:2], plain[:3], shape_of(word)]


def letter_case(word):
    if not re.search(r"[^\W\d_]", word):
        return 0
    if word == word.lower():
        return 1
    return 3 if len(word) > 1 and word == word.upper() else 2


def sentence_case(cases):
    letters = sum(case > 0 for case in cases)
    capitals = sum(case > 1 for case in cases)
    if 2 * sum(case > 2 for case in cases) > letters:
        return 5
    return 0 if letters == 0 else -(-4 * capitals // letters)


class Vocabulary:
    """Numbers of words for the network: a vector, a row of its own where a treebank has it twice, parts."""

    def __init__(self, folder, treebanks):
        words = open(f"{folder}/vectors.txt", encoding="utf-8").read().split("\n")[:60000]
        raw = np.fromfile(f"{folder}/vectors.i8", np.int8).reshape(-1, 100)
        self.vectors = np.concatenate([np.zeros((1, 100)), raw / 40]).astype(np.float32)
        self.vector_ids = {word: at + 1 for at, word in enumerate(words)}
        counts = Counter(token["form"].lower() for sentence in treebanks for token in sentence)
        self.words = sorted(word for word, count in counts.items() if count > 1)
        self.word_ids = {word: at + 1 for at, word in enumerate(self.words)}
        self.part_sizes = [len(self.words) + 1, *PARTS.values(), CASES]
        self.known = {}

    def numbers(self, word):
        if word not in self.known:
            lower = word.lower()
            parts = [hash_text(part) % size for part, size in zip(parts_of(word), PARTS.values())]
            self.known[word] = [self.vector_ids.get(lower, 0), self.word_ids.get(lower, 0), *parts]
        return self.known[word]

    def encode(self, words):
        cases = [letter_case(word) for word in words]
        written = sentence_case(cases)
        rows = [[*self.numbers(word), written * LETTER_CASES + case] for word, case in zip(words, cases)]
        return np.array([[0] * len(rows[0]), *rows], np.int64)


def read_treebank(file):
    """Sentences of tokens with form, xpos, upos, head (0 for the root) and relation."""
    sentences, tokens = [], []
    for line in open(file, encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            form, upos, xpos, head, relation = (columns[at] for at in (1, 3, 4, 6, 7))
            tokens.append({"form": form, "upos": upos, "xpos": xpos, "head": int(head), "relation": relation})
        elif not line.strip() and tokens:
            sentences.append(tokens)
            tokens = []
    return sentences


def read_plain(file):
    """Sentences without annotation, a line each, words parted by tabs."""
    return [line.split("\t") for line in open(file, encoding="utf-8").read().split("\n") if line]
