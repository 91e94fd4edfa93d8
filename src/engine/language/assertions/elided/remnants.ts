import { spanOf } from '../../grammar/phrases.js';
import type { SyntaxNode } from '../../grammar/tree.js';
import { PLACE_APPOSITIONS } from '../../names/context-cues.js';
import { looseningWords } from './loosening-words.js';

/** A noun phrase of a clause that leaves its verb out, with the preposition before it. */
export interface Remnant {
  readonly preposition: string;
  readonly head: SyntaxNode;
  /** Its words without the preposition. */
  readonly words: readonly SyntaxNode[];
}

/** What stands between a conjunction or a comma and the next: nothing but noun phrases. */
export interface RemnantRun {
  /** The comma or the conjunction before it. */
  readonly opener: SyntaxNode;
  readonly remnants: readonly Remnant[];
  /** All its words, the opener and the comma before that among them. */
  readonly words: readonly SyntaxNode[];
}

/**
 * The runs of noun phrases behind a word of a sentence that may be clauses without a verb: `and the Liberals
 * 35` of `the Greens got 40 percent and the Liberals 35`. They are read off the row of words and not off the
 * tree, where a parser hangs their parts here and there. They end before the next verb.
 *
 * @param isBare whether the verb has a name for its subject and a noun without an article for its object, as
 *   in `Anna ordered tea, and Ola coffee`
 */
export function remnantRuns(
  from: number,
  words: readonly SyntaxNode[],
  isBare: boolean,
): readonly RemnantRun[] {
  const runs: RemnantRun[] = [];
  const loosening = looseningWords(words, from);
  const isPart = (word: SyntaxNode | undefined): boolean =>
    word !== undefined && (loosening.has(word) || isPhraseWord(word));
  let at = from + 1;
  while (at < words.length && isNominal(words[at])) {
    const opener = words[at];
    if (!opener || !isOpener(opener) || loosening.has(opener)) {
      at += 1;
      continue;
    }
    const start = words[at + 1]?.base === 'cc' ? at + 2 : at + 1;
    let end = start;
    while (end < words.length && isPart(words[end])) end += 1;
    const isPair = isBare && opener.text === ',' && start === at + 2;
    const remnants = remnantsIn(words.slice(start, end), isPair, loosening);
    const last = words[end];
    const isWhole = !last || last.base === 'punct' || isOpener(last);
    const isOfName = start === at + 1 && isDescription(words[at - 1], opener, remnants);
    if (remnants.length > 1 && isWhole && !isOfName)
      runs.push({ opener: words[start - 1] ?? opener, remnants, words: words.slice(at, end) });
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** `born in Lund, a city in Sweden`: what the place right before the comma is, and not who was born there. */
const isDescription = (
  before: SyntaxNode | undefined,
  opener: SyntaxNode,
  [first, second]: readonly Remnant[],
): boolean =>
  before?.upos === 'PROPN' &&
  opener.text === ',' &&
  first?.preposition === '' &&
  first.words[0]?.upos === 'DET' &&
  PLACE_APPOSITIONS.has(first.head.lower) &&
  second !== undefined &&
  second.preposition !== '';

const isOpener = ({ text, lower, upos }: SyntaxNode): boolean =>
  text === ',' || text === ';' || (upos === 'CCONJ' && /^(?:and|but)$/u.test(lower));

/** What may stand between a verb and a clause without one. */
const isNominal = (word: SyntaxNode | undefined): boolean =>
  word !== undefined && !/^(?:VERB|AUX|SCONJ)$/u.test(word.upos) && !word.xpos.startsWith('W');

const isPhraseWord = (word: SyntaxNode): boolean =>
  /^(?:NOUN|PROPN|NUM|SYM|ADJ|DET|ADP)$|^PRP/u.test(kindOf(word));

const kindOf = ({ upos, xpos, lower }: SyntaxNode): string => {
  if (xpos.startsWith('PRP') || lower === "'s") return 'PRP';
  return xpos.startsWith('W') ? 'X' : upos;
};

function remnantsIn(
  words: readonly SyntaxNode[],
  isPair: boolean,
  loosening: ReadonlySet<SyntaxNode>,
): readonly Remnant[] {
  const groups: SyntaxNode[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const isObject = isPair && word.upos === 'NOUN' && group?.every(({ upos }) => upos === 'PROPN');
    if (group && !isObject && !beginsPhrase(word, group, loosening)) group.push(word);
    else groups.push([word]);
  }
  const remnants = groups.map((group) => remnantOf(group, loosening));
  return remnants.every((one) => one !== undefined) ? remnants : [];
}

/** Whether a word begins a new phrase behind another: behind a noun a preposition, an article or a number. */
function beginsPhrase(
  word: SyntaxNode,
  before: readonly SyntaxNode[],
  loosening: ReadonlySet<SyntaxNode>,
): boolean {
  const last = before.at(-1);
  if (!last || last.upos === 'ADP' || last.upos === 'SYM' || loosening.has(last)) return false;
  const hasNoun = before.some(({ upos }) => /^(?:NOUN|PROPN)$/u.test(upos));
  if (loosening.has(word)) return hasNoun;
  if (word.upos === 'ADP') return word.lower !== 'of';
  // `the second 22`
  const isOneOfSeveral = before[0]?.upos === 'DET' && last.upos === 'ADJ';
  if (/^(?:NUM|SYM)$/u.test(word.upos)) return hasNoun || (isOneOfSeveral && word.upos === 'NUM');
  const isOwn = word.lower === "'s" || /sel(?:f|ves)$/u.test(word.lower);
  return /^(?:DET|PRON)$/u.test(word.upos) && !isOwn && (hasNoun || last.upos === 'NUM');
}

function remnantOf(
  group: readonly SyntaxNode[],
  loosening: ReadonlySet<SyntaxNode>,
): Remnant | undefined {
  const first = group.findIndex((word) => word.upos !== 'ADP' || loosening.has(word));
  const words = first < 0 ? [] : group.slice(first);
  const nouns = words.filter(({ upos }) => /^(?:NOUN|PROPN|NUM|SYM|PRON)$/u.test(upos));
  // `the second in June`
  const head = topOf(nouns) ?? (words[0]?.upos === 'DET' ? words.at(-1) : undefined);
  const preposition = group.slice(0, Math.max(first, 0)).map(({ lower }) => lower);
  return head && { preposition: preposition.join(' '), head, words };
}

/** The word that the others hang from, else the last. */
function topOf(words: readonly SyntaxNode[]): SyntaxNode | undefined {
  const { start, end } = spanOf(words);
  const isInside = (one: SyntaxNode | undefined): boolean =>
    one !== undefined && one.start >= start && one.end <= end;
  return words.findLast(({ parent }) => !isInside(parent)) ?? words.at(-1);
}
