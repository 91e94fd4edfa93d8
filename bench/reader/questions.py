"""The questions of a set with their candidates, as write-lessons.ts writes them, and batches of them."""

import json

import numpy as np
import torch

# As src/engine/ask/reader has them.
STATES, WORD_FEATURES, MATCH_FEATURES, KINDS = 52, 65, 14, 16
LONGEST_ANSWER = 16
LONGEST_SENTENCE, LONGEST_QUESTION = 72, 40
PER_STATE, PER_FEATURE = 16, 255
NOT_THERE = -50


class Questions:
    def __init__(self, folder, name):
        self.name = name
        numbers = lambda file, columns: np.fromfile(f"{folder}/{name}.{file}").astype(np.int64).reshape(-1, columns)
        parts = lambda file, kind, columns: np.fromfile(f"{folder}/{name}.{file}", kind).reshape(-1, columns)
        self.sentences, self.words, self.spans = numbers("sentence", 2), numbers("word", 1)[:, 0], numbers("span", 2)
        # Of each word its form and its lemma, hashed.
        self.forms = numbers("form", 2)
        # The place of the word that it hangs from, or -1.
        self.heads = numbers("head", 1)[:, 0]
        self.states, self.features = parts("state", np.int8, STATES), parts("feature", np.uint8, WORD_FEATURES)
        self.matches = parts("match", np.uint8, MATCH_FEATURES)
        self.told = [json.loads(line) for line in open(f"{folder}/{name}.jsonl", encoding="utf-8")]
        question, candidate = numbers("question", 3), numbers("candidate", 2)
        scores = np.fromfile(f"{folder}/{name}.score")
        self.asked, self.kinds = question[:, 0], question[:, 2]
        begins = np.concatenate([[0], np.cumsum(question[:, 1])])
        of = lambda rows, at: rows[begins[at] : begins[at + 1]]
        self.candidates = [of(candidate, at) for at in range(len(question))]
        self.scores = [of(scores, at) for at in range(len(question))]
        self.golds = [readable(np.array(one["golds"], np.int64).reshape(-1, 3)) for one in self.told]

    def length(self, at, candidates):
        return max(self.sentences[sentence, 1] for sentence, _ in self.candidates[at][:candidates])

    def pack(self, chosen):
        """chosen: questions, each with the numbers of its candidates. → what the network takes in"""
        several = max(len(candidates) for _, candidates in chosen)
        question = self.rows(len(chosen), min(LONGEST_QUESTION, max(self.sentences[self.asked[at], 1] for at, _ in chosen)))
        longest = max(self.sentences[self.candidates[at][one][0], 1] for at, own in chosen for one in own)
        sentence = self.rows(len(chosen) * several, min(LONGEST_SENTENCE, longest))
        matches = np.zeros((*sentence[0].shape, MATCH_FEATURES), np.float32)
        same = np.zeros((*sentence[0].shape, question[0].shape[1], 2), np.float32)
        scores = np.full((len(chosen), several), NOT_THERE, np.float32)
        kinds = np.zeros((len(chosen), KINDS), np.float32)
        for row, (at, candidates) in enumerate(chosen):
            asked = self.forms_of(self.asked[at], self.fill(question, row, self.asked[at]))
            kinds[row, self.kinds[at]] = 1
            for place, one in enumerate(candidates):
                number, begin = self.candidates[at][one]
                size = self.fill(sentence, row * several + place, number)
                matches[row * several + place, :size] = self.matches[begin : begin + size] / PER_FEATURE
                same[row * several + place, :size, : len(asked)] = self.forms_of(number, size)[:, None] == asked[None]
                scores[row, place] = self.scores[at][one]
        words, states, features, heads, mask = sentence
        tensors = lambda arrays: [torch.from_numpy(one) for one in arrays]
        return tensors(question), tensors([words, states, features, heads, matches, same, mask]), *tensors([kinds, scores])

    def rows(self, count, length):
        shape = (count, length)
        numbers = [np.zeros((*shape, size), np.float32) for size in (STATES, WORD_FEATURES, length)]
        return [np.zeros(shape, np.int64), *numbers, np.zeros(shape, np.float32)]

    def fill(self, rows, row, number):
        begin, size = self.sentences[number]
        size = min(size, rows[0].shape[1])
        own = slice(begin, begin + size)
        rows[0][row, :size] = self.words[own]
        rows[1][row, :size] = self.states[own] / PER_STATE
        rows[2][row, :size] = self.features[own] / PER_FEATURE
        heads = self.heads[own]
        hanging = np.flatnonzero((heads >= 0) & (heads < size))
        rows[3][row, hanging, heads[hanging]] = 1
        rows[4][row, :size] = 1
        return size

    def forms_of(self, number, size):
        begin = self.sentences[number, 0]
        return self.forms[begin : begin + size]

    def words_of(self, at, candidate, first, last):
        """The text of a run of words."""
        begin = self.sentences[self.candidates[at][candidate][0], 0]
        told = self.told[at]["candidates"][candidate]
        return told["text"][self.spans[begin + first, 0] - told["start"] : self.spans[begin + last, 1] - told["start"]]


def readable(golds):
    """Answers that are not too long, nor too far behind, as candidate, first word and last word."""
    return golds[(golds[:, 2] - golds[:, 1] < LONGEST_ANSWER) & (golds[:, 2] < LONGEST_SENTENCE)]
