import {
  endingsOf,
  lemmaClass,
  type LemmaRule,
  wholeKey,
} from '../../src/engine/language/syntax/lemmas/lemma-rules.js';

/** A word with its lemma. */
export interface LemmaLesson {
  readonly text: string;
  readonly lemma: string;
  readonly xpos: string;
  readonly isFirst: boolean;
}

/** A rule that is right for an ending less often than this, over the one it would replace, is left out. */
const LEAST_GAIN = 2;

/** The lines of a file of lemma rules: class, key, `small` or `same`, letters cut, letters put on. */
export function learnLemmas(lessons: readonly LemmaLesson[]): string[] {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const { text, lemma, xpos, isFirst } of lessons) {
    const change = ruleOf(text, lemma);
    const rule = ruleLine(change);
    const own = inside(
      counts,
      lemmaClass(text, xpos, isFirst),
      () => new Map<string, Map<string, number>>(),
    );
    const lower = text.toLowerCase();
    // What goes beyond an ending is no rule of that ending.
    const endings = endingsOf(lower).filter((ending) => change.cut <= ending.length);
    for (const key of [wholeKey(lower), ...endings]) {
      const rules = inside(own, key, () => new Map<string, number>());
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([name, keys]) => linesOf(name, keys)).sort();
}

/** The shortest change that makes the lemma: of the word as it is written where it can be. */
function ruleOf(text: string, lemma: string): LemmaRule {
  const [same, small] = [text, text.toLowerCase()].map((base) => commonStart(base, lemma));
  const lower = (small ?? 0) > (same ?? 0) || text === text.toLowerCase();
  const common = (lower ? small : same) ?? 0;
  return { lower, cut: text.length - common, ending: lemma.slice(common) };
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function ruleLine({ lower, cut, ending }: LemmaRule): string {
  return [lower ? 'small' : 'same', cut, ending].join('\t');
}

/** Those keys of a class whose commonest rule is another than that of the next shorter key kept. */
function linesOf(name: string, keys: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const kept = new Map<string, string>();
  const order = [...keys].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [key, rules] of order) {
    const [rule, count] = [...rules].reduce((one, other) => (other[1] > one[1] ? other : one));
    const shorter = key.startsWith('^') ? endingsOf(key.slice(1)) : endingsOf(key).slice(1);
    const general = shorter.find((ending) => kept.has(ending));
    const said = general === undefined ? undefined : kept.get(general);
    if (rule === said) continue;
    const gain = count - (said === undefined ? 0 : (rules.get(said) ?? 0));
    if (said === undefined || gain >= LEAST_GAIN) kept.set(key, rule);
  }
  return [...kept].map(([key, rule]) => `${name}\t${key}\t${rule}`);
}

/** Endings from the shortest to the longest, whole words last. */
function rank(key: string): number {
  return key.startsWith('^') ? 99 : key.length;
}

function inside<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
