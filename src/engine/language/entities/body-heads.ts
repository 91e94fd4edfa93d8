import { once, readKeyed } from '../../data/index.js';

/** The heads of the names of bodies by the nouns that they go by, and all the heads that there are. */
export const bodyHeads = once(() => {
  const byNoun = readKeyed('entities/heads-of-bodies.txt');
  return { byNoun, all: new Set([...byNoun.values()].flat()) };
});
