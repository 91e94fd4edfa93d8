import { BEFORE_AN_ADJECTIVE, FORMS_OF_BE } from './function-words.js';
import { pureParticiple } from '../words/irregular-verbs.js';
import type { TaggedToken } from './token.js';

/** `finite` carries a clause; a `participle` after a comma carries one too (`…, prolonging a tough period`). */
export type VerbForm = 'finite' | 'participle' | 'other';

/** A run of tokens that is one verb: auxiliaries, negation, adverbs, `plan to propose`. Indexes, inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The verb that names what happens first: `told`, `plan`, `identified`. */
  readonly head: number;
  readonly form: VerbForm;
  readonly passive: boolean;
}

const PARTICLES = new Set(['out', 'up', 'off', 'down', 'away', 'back']);
const OPENS_INFINITIVE = new Set(['able', 'unable', 'likely', 'unlikely', 'ready', 'due', 'set']);
const isVerb = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'VERB' || token?.tag === 'AUX';
const isNominal = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'NOUN' || token?.tag === 'PROPN' || token?.tag === 'ADJ';
const LETTING = /^(?:let|lets|letting|help|helps|helped|makes|made|making)$/u;
const PARTICIPLE = /(?:ed|ing|en|wn)$/u;

/** Whether a participle stands before its noun (`the copied models`, `leading AI model`). */
function isAttributive(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.tag !== 'VERB' || !before || !PARTICIPLE.test(token.lower)) return false;
  if (before.text === '-') return true;
  if (!isNominal(tokens[at + 1]) || FORMS_OF_BE.has(before.lower)) return false;
  if (before.tag === 'ADP' || before.tag === 'SCONJ') return !token.lower.endsWith('ing');
  return (
    BEFORE_AN_ADJECTIVE.has(before.tag) || /^(?:its|his|her|their|our|my|'s)$/u.test(before.lower)
  );
}

/** Whether a token belongs to a verb rather than to a noun. */
export function isVerbal(tokens: readonly TaggedToken[], at: number): boolean {
  return isVerb(tokens[at]) && !isAttributive(tokens, at);
}

/** Where an infinitive chained to the verb at `at` ends (`plan to propose`), or `at`. */
function endOfInfinitive(tokens: readonly TaggedToken[], at: number): number {
  let to = at + 1;
  while (tokens[to]?.tag === 'ADV') to++;
  if (OPENS_INFINITIVE.has(tokens[to]?.lower ?? '')) to++;
  if (tokens[to]?.lower !== 'to') return at;
  let verb = to + 1;
  while (tokens[verb]?.tag === 'ADV') verb++;
  return isVerb(tokens[verb]) ? endOfGroup(tokens, verb) : at;
}

/** Where the verb group that has a verb at `at` ends. */
function endOfGroup(tokens: readonly TaggedToken[], at: number): number {
  let last = at;
  while (tokens[last]?.tag === 'AUX') {
    let next = last + 1;
    while (tokens[next]?.tag === 'ADV' || tokens[next]?.tag === 'PART') next++;
    if (tokens[next]?.lower === 'what') next++;
    if (!isVerbal(tokens, next)) {
      if (tokens[last + 1]?.tag === 'PART' && tokens[last + 1]?.lower !== 'to') last++;
      break;
    }
    last = next;
  }
  if (PARTICLES.has(tokens[last + 1]?.lower ?? '')) last++;
  return endOfInfinitive(tokens, last);
}

function formOf(tokens: readonly TaggedToken[], at: number): VerbForm {
  const token = tokens[at];
  let before = at - 1;
  while (tokens[before]?.tag === 'ADV') before--;
  const previous = tokens[before];
  if (!token || previous?.lower === 'to') return 'other';
  const afterComma = previous?.text === ',';
  if (token.tag === 'AUX') return /^(?:being|having|been)$/u.test(token.lower) ? 'other' : 'finite';
  // `lets labs copy`: a bare form that another verb governs.
  const letting = tokens
    .slice(Math.max(0, at - 5), at)
    .findLastIndex(({ lower }) => LETTING.test(lower));
  if (letting >= 0 && previous?.tag === 'NOUN' && !/(?:s|ed)$/u.test(token.lower)) return 'other';
  const participle =
    token.lower.endsWith('ing') ||
    pureParticiple().test(token.lower) ||
    (token.lower.endsWith('ed') &&
      tokens[at + 1]?.lower === 'by' &&
      !(tokens[at + 2]?.lower ?? '').endsWith('ing'));
  if (!participle) return before < 0 && token.lower.endsWith('ed') ? 'other' : 'finite';
  const whileDoing = previous?.lower === 'while' && token.lower.endsWith('ing');
  return afterComma || whileDoing ? 'participle' : 'other';
}

/** The verb groups of a sentence, in order. */
export function findVerbGroups(tokens: readonly TaggedToken[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerbal(tokens, at)) continue;
    const last = endOfGroup(tokens, at);
    let first = at;
    while (tokens[first - 1]?.tag === 'ADV' && first - 1 > (groups.at(-1)?.last ?? -1)) first--;
    const verbs = tokens
      .slice(at, last + 1)
      .flatMap((token, i) => (token.tag === 'VERB' ? at + i : []));
    const head = verbs[0] ?? at;
    const passive =
      head > at &&
      tokens[head - 1]?.lower !== 'what' &&
      /(?:ed|en|wn|ung|ought|put|made|told|sent|built|held|led|left|paid|sold|said|set|hit|cut)$/u.test(
        tokens[head]?.lower ?? '',
      ) &&
      tokens.slice(at, head).some((token) => FORMS_OF_BE.has(token.lower));
    groups.push({ first, last, head, form: formOf(tokens, at), passive });
    at = last;
  }
  return groups;
}
