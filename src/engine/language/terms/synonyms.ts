import { stem } from './terms.js';
import { SYNONYM_GROUPS } from './synonym-groups.js';

const families = new Map<string, Set<string>>();
for (const group of SYNONYM_GROUPS) {
  const stems = new Set(group.split(' ').map(stem));
  for (const term of stems) {
    const family = families.get(term) ?? new Set();
    for (const other of stems) if (other !== term) family.add(other);
    families.set(term, family);
  }
}

/** Stems that may stand for a stem. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return families.get(term) ?? new Set();
}
