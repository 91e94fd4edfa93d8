import { once } from '../../data/index.js';
import { readTerms } from '../../language/index.js';
import { anyAskingWord, askingWords } from '../question/asking-words.js';
import type { ExpectedKind } from '../question/expected-kind.js';
import type { Question } from '../question/question.js';

/** Kinds of question whose answers have a shape of their own. */
export const QUESTION_GROUPS = [
  'who',
  'where',
  'when',
  'count',
  'amount',
  'name',
  'what is',
  'what did',
  'how',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** How a question is built around its question word. */
export interface AskedShape {
  readonly group: QuestionGroup;
  /** Indexes of its terms: the first behind what is asked for, the last of all, the one before; or -1. */
  readonly next: number;
  readonly last: number;
  readonly before: number;
  /** The preposition before the question word: `in which city`; or none. */
  readonly preposition: string;
  /** The preposition that it ends with: `what is it known for`; or none. */
  readonly stranded: string;
  /** Indexes of its terms that are verbs by their ending: `accused`. */
  readonly verbs: ReadonlySet<number>;
  /** Whether it asks who does something, or to whom it is done. */
  readonly voice: 'agent' | 'patient' | 'unknown';
  /** Whether it asks for more than one. */
  readonly several: boolean;
}

const GROUP_OF: Readonly<Partial<Record<ExpectedKind, QuestionGroup>>> = {
  place: 'where',
  date: 'when',
  duration: 'amount',
  count: 'count',
  money: 'amount',
  percent: 'amount',
  amount: 'amount',
  reason: 'how',
  manner: 'how',
  statement: 'how',
};
const QUESTION_WORD = /^(?:who|whom|whose|what|which|where|when|why|how)$/u;

/** Words in lower case that tell how a question is built. */
const building = once(() => ({
  be: new Set([...askingWords('be'), "'s"]),
  auxiliaries: new Set([...askingWords('auxiliary', 'modal'), 'should', 'may', 'might']),
  prepositions: new Set(askingWords('preposition')),
  /** Behind a verb: `what led to`, `what caused the`. */
  afterVerbs: new Set(askingWords('after a verb')),
  participle: new RegExp(`(?:ed|wn|ten|ken|sen)$|^(?:${anyAskingWord('participle')})$`, 'u'),
}));
const SEVERAL =
  /\b(?:who|what|which)\s+(?:are|were)\b|\b(?:which|what)\s+(?:two|three|four|five|other)\b|\b(?:which|what)\s+\p{L}*[^s\P{L}]s\b(?!\s+(?:is|was|does|the))/iu;

/** Reads how a question is built. */
export function readAskedShape({ text, terms, expected, focus }: Question): AskedShape {
  const tokens = readTerms(text);
  const words = tokens.map(({ word }) => word.text.toLowerCase());
  const indexes = tokens.map(({ term }) =>
    term === null ? -1 : terms.findIndex((one) => one.term === term),
  );
  const at = words.findIndex((word) => QUESTION_WORD.test(word));
  const group = groupOf(expected, words.slice(Math.max(0, at)));
  let behind = at + 1;
  if (group !== 'what is' && group !== 'what did') {
    while (isFocus(tokens[behind]?.term, focus)) behind++;
  }
  const found = (index: number): boolean => index !== -1;
  return {
    group,
    next: indexes.slice(behind).find(found) ?? -1,
    last: indexes.slice(at + 1).findLast(found) ?? -1,
    before: indexes.slice(0, Math.max(0, at)).findLast(found) ?? -1,
    preposition: prepositionOf(words[at - 1]),
    stranded: prepositionOf(words.at(-1)),
    verbs: new Set(indexes.filter((_, i) => building().participle.test(words[i] ?? ''))),
    voice: voiceOf(words.slice(at + 1)),
    several: SEVERAL.test(text),
  };
}

function groupOf(
  expected: ExpectedKind,
  [asking = '', next = '', third = '']: string[],
): QuestionGroup {
  const group = GROUP_OF[expected];
  if (group) return group;
  if (asking.startsWith('who') && expected === 'person') return 'who';
  if (expected !== 'open' || !/^wh(?:at|ich)$/u.test(asking)) return 'name';
  const { be, auxiliaries, afterVerbs } = building();
  if (be.has(next)) return 'what is';
  if (auxiliaries.has(next)) return 'what did';
  return /(?:ed|s)$/u.test(next) && afterVerbs.has(third) ? 'what did' : 'name';
}

/** @param words behind the question word */
function voiceOf(words: readonly string[]): AskedShape['voice'] {
  const { be, auxiliaries, participle } = building();
  const at = words.findIndex((word) => be.has(word) || auxiliaries.has(word));
  const auxiliary = words[at];
  if (auxiliary === undefined) return 'agent';
  if (/^(?:do|does|did)$/u.test(auxiliary)) return 'patient';
  const isPassive = be.has(auxiliary) && words.slice(at + 1).some((word) => participle.test(word));
  if (!isPassive) return 'unknown';
  return words.at(-1) === 'by' ? 'agent' : 'patient';
}

function isFocus(term: string | null | undefined, focus: readonly string[]): boolean {
  return typeof term === 'string' && focus.includes(term);
}

function prepositionOf(word = ''): string {
  return building().prepositions.has(word) ? word : '';
}
