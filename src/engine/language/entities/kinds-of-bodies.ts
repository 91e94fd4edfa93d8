import { WordList } from '../../data/index.js';
import { COMMON_NOUNS, FIRM_NOUNS } from './anaphor-words.js';
import { bodyHeads } from './body-heads.js';
import type { Entity } from './entity-registry.js';
import { firmSuffix } from './firm-suffix.js';

/** Under it the table has what any noun for a firm may go with. */
const FIRM = 'firm';

/**
 * Whether a noun tells the kind of body that the head of a name tells: `the council` is the Harbour
 * Council, and neither the Harbour Foundation nor the Chamber of Trade.
 *
 * @returns undefined where the noun or the name tells no kind
 */
export function isKindOfBody(noun: string, { keys }: Pick<Entity, 'keys'>): boolean | undefined {
  if (COMMON_NOUNS.get(noun)?.includes('place') === true) return isNoTown(keys) ? false : undefined;
  const isFirm = FIRM_NOUNS.has(noun);
  const going = bodyHeads().byNoun.get(isFirm ? FIRM : noun);
  if (!going) return undefined;
  if (isFirm && [...keys].some((key) => firmSuffix().test(key))) return true;
  const heads = [...keys].flatMap((key) => headOf(key) ?? []);
  // `the council` is not Redline Buses; a plain noun for a body may be a firm.
  if (heads.length === 0 && OF_STATE.test(noun) && [...keys].every((key) => key.includes(' ')))
    return false;
  const isPublic = PUBLIC.has(noun) && heads.length === 0;
  if (isPublic && [...keys].some((key) => firmSuffix().test(key))) return false;
  return heads.length === 0 ? undefined : heads.some((head) => going.includes(head));
}

/** Nouns for what no firm is. */
const PUBLIC = new Set(
  'charity commission committee council court department government inquiry inspectorate ministry parliament party police regulator senate tribunal union university watchdog'.split(
    ' ',
  ),
);

/** Whether a noun is for firms or for what no firm is; undefined for others. */
export function bodyClass(noun: string): 'firm' | 'public' | undefined {
  if (FIRM_NOUNS.has(noun)) return 'firm';
  return PUBLIC.has(noun) ? 'public' : undefined;
}

/** Nouns for what has its kind in a name of several words: `the council` is no Norsk Kontroll. */
const OF_STATE = /^(?:council|court|department|government|ministry|tribunal|union|university)$/u;

const NO_TOWNS = new WordList('entities/no-towns.txt');

/** `the city` is not Mill Road. */
const isNoTown = (keys: ReadonlySet<string>): boolean =>
  keys.size > 0 && [...keys].every((key) => NO_TOWNS.has(/ (\S+)$/u.exec(key)?.[1] ?? ''));

/** `council` of `harbour council`, `chamber` of `chamber of trade`, `bank` of `bank lund`; none of one word. */
function headOf(key: string): string | undefined {
  if (!key.includes(' ')) return undefined;
  const words = key.replace(/ (?:of|for|on|in|at) .*$/u, '').split(' ');
  return [words.at(-1), words[0]].find((word) => word !== undefined && bodyHeads().all.has(word));
}
