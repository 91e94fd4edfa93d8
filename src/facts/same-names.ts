import type { Story } from '../story/index.js';
import type { Name, Span } from '../text/index.js';
import { FIRM_SUFFIX } from './firm-suffix.js';
import { METONYMS } from './metonyms.js';
import { nameKey } from './name-keys.js';

/** A name read in a story, with its text (no title, no possessive) and its key. */
export interface Reading extends Span {
  readonly story: Story;
  readonly name: Name;
  readonly text: string;
  readonly key: string;
}

/** Which keys name one subject: a disjoint-set forest over them. */
export class Sameness {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(a: string, b: string): void {
    const [from, to] = [this.root(b), this.root(a)];
    if (from !== to) this.#parent.set(from, to);
  }
}

/** `Group of Seven (G7)`: the expansion's key and the acronym's. */
export function acronymAfter({
  story,
  name,
  text,
  key,
}: Reading): readonly [string, string] | undefined {
  const found = /^\s*\((?:the\s+)?(\p{Lu}[\p{L}\p{N}.&]{1,9})\)/u.exec(
    story.text.slice(name.end, name.end + 20),
  );
  const acronym = found?.[1]?.replaceAll('.', '') ?? '';
  const initials = text
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return acronym !== '' && initials.toLowerCase() === acronym.toLowerCase()
    ? [key, nameKey(acronym)]
    : undefined;
}

/** Joins the names that mean the same: metonyms, acronyms, firms without their suffix, surnames. */
export function samenessOf(readings: readonly Reading[]): Sameness {
  const same = new Sameness();
  const keys = new Map(readings.map(({ key, name }) => [key, name.kind]));
  for (const group of METONYMS) {
    const [first, ...others] = group.filter((key) => keys.has(key));
    for (const key of others) if (first !== undefined) same.join(first, key);
  }
  for (const reading of readings) {
    const pair = acronymAfter(reading);
    if (pair) same.join(pair[0], pair[1]);
  }
  for (const [key, kind] of keys) {
    const short = key.replace(FIRM_SUFFIX, '');
    if (short !== key && keys.has(short)) same.join(short, key);
    if (key.includes(' ') || kind === 'place' || kind === 'organisation') continue;
    // A surname alone is the one person who bears it.
    const bearers = [...keys].filter(([full, of]) => of === 'person' && full.endsWith(` ${key}`));
    const [bearer] = bearers[0] ?? [];
    if (bearers.length === 1 && bearer !== undefined) same.join(bearer, key);
  }
  return same;
}
