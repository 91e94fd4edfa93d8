import type { DraftTree, Drafts } from './draft.js';

/** At most so many heads come into question for a word. */
export const MAX_CANDIDATES = 32;

/**
 * Writes the heads that come into question for a word: those that the drafts say, their heads and
 * nearest children, its own outer children, and its neighbours.
 *
 * @returns how many there are
 */
export function arcCandidates(drafts: Drafts, word: number, into: Int32Array): number {
  const count = drafts[0].heads.length;
  let size = 0;
  const add = (head: number): void => {
    if (head < 0 || head > count || head === word) return;
    for (let at = 0; at < size; at += 1) if (into[at] === head) return;
    into[size] = head;
    size += 1;
  };
  const sure = drafts[0].heads[word] === drafts[1].heads[word];
  for (const draft of drafts) {
    const { heads, firstChild, lastChild } = draft;
    const head = heads[word] ?? count;
    const above = head < count ? (heads[head] ?? count) : count;
    add(head);
    add(above);
    if (above < count) add(heads[above] ?? count);
    // What both drafts say is seldom wrong, and then hardly ever by much.
    if (sure) {
      add(nearestChild(draft, head, word - 1, -1));
      break;
    }
    add(nearestChild(draft, head, head - 1, -1));
    const before = nearestChild(draft, head, word - 1, -1);
    add(before);
    add(nearestChild(draft, head, before - 1, -1));
    add(nearestChild(draft, head, word + 1, 1));
    add(firstChild[word] ?? count + 1);
    add(lastChild[word] ?? count + 1);
  }
  if (sure) return size;
  add(word - 1);
  if (word + 1 < count) add(word + 1);
  return size;
}

/** The first child of a head from a place on, to one side; -1 where there is none. */
function nearestChild({ heads }: DraftTree, head: number, from: number, step: number): number {
  for (let at = from; at >= 0 && at < heads.length; at += step) if (heads[at] === head) return at;
  return -1;
}
