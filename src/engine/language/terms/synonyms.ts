import { once, readGroups } from '../../data/index.js';
import { stem } from './terms.js';

const families = once(() => {
  const byStem = new Map<string, Set<string>>();
  for (const group of readGroups('terms/synonyms.txt')) {
    const stems = new Set(group.map(stem));
    for (const term of stems) {
      const family = byStem.get(term) ?? new Set();
      for (const other of stems) if (other !== term) family.add(other);
      byStem.set(term, family);
    }
  }
  return byStem;
});

const NONE: ReadonlySet<string> = new Set();

/** Stems that may stand for a stem. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return families().get(term) ?? NONE;
}
