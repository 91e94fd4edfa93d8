import { synonymsOf, stem, memoise } from '../language/index.js';
import { OPPOSITES } from './words/opposites.js';
import { SAME_WORDS } from './words/same-words.js';

/** Stems by stem. */
type Families = ReadonlyMap<string, ReadonlySet<string>>;

const stemsOf = (words: string): string[] => words.trim().split(/\s+/u).map(stem);

function link(families: Map<string, Set<string>>, term: string, others: readonly string[]): void {
  const family = families.get(term) ?? new Set();
  for (const other of others) if (other !== term) family.add(other);
  families.set(term, family);
}

function sameFamilies(): Families {
  const families = new Map<string, Set<string>>();
  for (const group of SAME_WORDS.map(stemsOf)) for (const one of group) link(families, one, group);
  return families;
}

function oppositeFamilies(): Families {
  const families = new Map<string, Set<string>>();
  for (const line of OPPOSITES) {
    const [one = [], other = []] = line.split('|').map(stemsOf);
    for (const term of one) link(families, term, other);
    for (const term of other) link(families, term, one);
  }
  return families;
}

const same = sameFamilies();
const opposite = oppositeFamilies();

/** Letters that two stems of one root share at least, and that may differ at most at the end. */
const ROOT = 5;
const ENDING = 4;

/** How far one word may stand for another: 1 for the same, 0 for none. Words by their stems. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (areOpposite(a, b)) return 0;
  if (same.get(a)?.has(b)) return 0.9;
  if (synonymsOf(a).has(b)) return 0.75;
  return shareRoot(a, b) ? 0.7 : 0;
}

/** Whether two words say the opposite of one another. Words by their stems. */
export function areOpposite(a: string, b: string): boolean {
  return opposite.get(a)?.has(b) === true;
}

/** `production` and `producer`: what Porter's stems keep apart. */
function shareRoot(a: string, b: string): boolean {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length >= ROOT && Math.max(a.length, b.length) - length <= ENDING;
}

/** Verbs that say little by themselves, and words for anybody. */
const LIGHT = new Set(
  stemsOf(
    'be have do make get take put go come give say tell report add note state become remain stand say announce claim declare hold keep call describe include carry bring compare accord follow someone somebody anyone anybody everyone people person',
  ),
);

/** Whether a word says little by itself. */
export const isLight: (term: string) => boolean = memoise((term) => LIGHT.has(term));
