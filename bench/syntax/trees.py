"""The best tree under scores of arcs (Chu and Liu 1965, Edmonds 1967), of those with a single root."""

import numpy as np

NEVER = -1e9


def best_tree(scores):
    """The head of each place, from a row a word with the score of each place as its head; 0 is the root's."""
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, NEVER)
    heads = best_heads(scores)
    roots = [word for word in range(1, len(heads)) if heads[word] == 0]
    if len(roots) <= 1:
        return heads
    trees = [best_heads(with_one_root(scores, root)) for root in roots]
    return max(trees, key=lambda tree: sum(scores[word, tree[word]] for word in range(1, len(tree))))


def with_one_root(scores, root):
    own = scores.copy()
    own[1:, 0] = NEVER
    own[root, 0] = scores[root, 0]
    return own


def best_heads(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    outside = [word for word in range(len(heads)) if word not in cycle]
    size = len(outside)
    gains = scores[np.ix_(cycle, outside)] - scores[cycle, heads[cycle]][:, None]
    as_heads = scores[np.ix_(outside, cycle)]
    folded = np.full((size + 1, size + 1), NEVER)
    folded[:size, :size] = scores[np.ix_(outside, outside)]
    folded[size, :size] = gains.max(0)
    folded[:size, size] = as_heads.max(1)
    tree = best_heads(folded)
    result = heads.copy()
    for row, word in enumerate(outside[1:], 1):
        head = tree[row]
        result[word] = outside[head] if head < size else cycle[as_heads[row].argmax()]
    result[cycle[gains[:, tree[size]].argmax()]] = outside[tree[size]]
    return result


def find_cycle(heads):
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        word = start
        while word != 0 and seen[word] == 0:
            seen[word] = start
            word = heads[word]
        if word == 0 or seen[word] != start:
            continue
        cycle, at = [word], heads[word]
        while at != word:
            cycle.append(at)
            at = heads[at]
        return cycle
    return None
