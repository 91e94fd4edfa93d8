import { byWord, readKeyed, WordList, WordMap } from '../../data/index.js';
import { prepositionOf } from '../grammar/preposition.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import { TIME_UNITS } from '../grammar/time-units.js';
import { type Role, ROLES } from './assertion.js';
import { isAmount, isTime, type ValueSpans } from './values.js';

const PREPOSITIONS = new WordMap(() => byWord(readKeyed('assertions/prepositions.txt', ROLES)));
const ORIGIN_VERBS = new WordList('assertions/origin-verbs.txt');
const SUPPLYING = new WordList('assertions/supplying-verbs.txt');
const RECIPIENT_VERBS = new WordList('assertions/recipient-verbs.txt');

/**
 * What a noun phrase behind a preposition, or beside a verb without one, is to the verb.
 *
 * @param verb its lemma, with its particle
 */
export function roleOfOblique(node: SyntaxNode, verb: string, values: ValueSpans): Role {
  const preposition = prepositionOf(node);
  if (preposition === 'by' && isLength(node)) return 'amount';
  // `than in Truro`, `than in 1980`
  if (preposition.startsWith('than ')) return 'standard';
  if (isTime(values, node) || isThen(node, preposition) || isPartOfTime(node, values))
    return 'time';
  const role = PREPOSITIONS.get(`${verb} ${preposition}`) ?? PREPOSITIONS.get(preposition);
  // `for 40 million crowns`, `for 300`: a price, whatever is counted.
  if (preposition === 'for' && handsOver(verb) && childOf(node, 'nummod')) return 'amount';
  // `fell from 300 to 250` is no score.
  if (preposition !== 'from' && isScore(node)) return 'amount';
  if (isSupply(verb, preposition)) return 'patient';
  if (preposition === 'by' && isMargin(node)) return 'amount';
  if (isAmount(values, node))
    return role === 'origin' || role === 'goal' || role === 'standard' ? role : 'amount';
  if (preposition === 'to' && RECIPIENT_VERBS.has(firstWord(verb))) return 'recipient';
  return role ?? 'other';
}

const TIMES_OF_DAY = new WordList('assertions/times-of-day.txt');
const BESIDE_TIMES =
  /^(?:after|around|at|before|by|during|from|in|on|over|since|through|throughout|till|towards|until|up to)$/u;
const LENGTH = /^(?:second|minute|hour|day|week|month|year|decade)$/u;
const BESIDE_LENGTHS = /^(?:after|during|for|in|over|within)$/u;

/** `by the end of the year` */
const isPartOfTime = (node: SyntaxNode, values: ValueSpans): boolean =>
  /^(?:beginning|close|end|middle|start)$/u.test(node.lemma) &&
  childrenOf(node, 'nmod').some((one) => prepositionOf(one) === 'of' && isTime(values, one));

/** `at dawn`, `in the evening`, `within minutes`: when or how long, and nowhere. */
function isThen({ upos, xpos, lemma, lower, children }: SyntaxNode, preposition: string): boolean {
  if (upos !== 'NOUN' || children.some(({ base }) => base === 'compound')) return false;
  if (TIMES_OF_DAY.has(lemma) || TIMES_OF_DAY.has(lower)) return BESIDE_TIMES.test(preposition);
  return xpos === 'NNS' && LENGTH.test(lemma) && BESIDE_LENGTHS.test(preposition);
}

/** Whether a verb hands something from one to another: `sold the mill to Brandt`, `bought it from Acme`. */
export function handsOver(lemma: string): boolean {
  const verb = firstWord(lemma);
  return RECIPIENT_VERBS.has(verb) || ORIGIN_VERBS.has(verb);
}

/** `supplied the army with boots`: what is handed over stands behind `with`. */
export function isSupply(lemma: string, preposition: string): boolean {
  return preposition === 'with' && SUPPLYING.has(firstWord(lemma));
}

/** `give` of `give up`. */
function firstWord(lemma: string): string {
  return lemma.split(' ')[0] ?? lemma;
}

/** The verb with its particle: `turn down`. */
export function lemmaOf(node: SyntaxNode): string {
  const particle = childOf(node, 'compound:prt');
  const lemma = node.lemma.toLowerCase();
  return particle ? `${lemma} ${particle.lower}` : lemma;
}

/** `older by ten years`, `extended by a week`: how much more, and not until when. */
const isLength = (node: SyntaxNode): boolean =>
  TIME_UNITS.has(node.lemma) &&
  node.children.some(
    ({ base, lower }) => base === 'nummod' || /^(?:an?|several|few)$/u.test(lower),
  );

const MARGINS = new WordList('assertions/margins.txt');

/** `rejected by 10 votes to 3`, `beaten by a wide margin`. */
export const isMargin = (node: SyntaxNode): boolean =>
  MARGINS.has(node.lemma) &&
  node.children.some(({ base, lower }) => base === 'nummod' || lower === 'a' || base === 'amod');

/** `3-1`, `6 to 3`: the score of a match or a vote, one token or two numbers with a dash between. */
export function isScore(node: SyntaxNode): boolean {
  if (/^\d{1,3}[-–]\d{1,3}$/u.test(node.text)) return true;
  const isPart = ({ text }: SyntaxNode): boolean => /^\d{1,3}$/u.test(text);
  return (
    isPart(node) &&
    childrenOf(node, 'nmod').some((one) => isPart(one) && /^(?:[-–]|to)$/u.test(prepositionOf(one)))
  );
}

/** Verbs that say which place somebody has among others: `finished behind Berg`. */
const RANKING = new WordList('assertions/ranking-verbs.txt');

/** Where one who is ranked stands to another: `ahead` of it, or `behind`; undefined where nobody is ranked. */
export function rankOf(
  oblique: SyntaxNode,
  verb: string,
  subject: SyntaxNode | undefined,
): 'ahead' | 'behind' | undefined {
  if (!RANKING.has(verb) || !subject || !isCompetitor(subject) || !isCompetitor(oblique))
    return undefined;
  const preposition = prepositionOf(oblique);
  if (preposition === 'behind') return 'behind';
  return preposition === 'ahead of' || preposition === 'clear of' ? 'ahead' : undefined;
}

/** A name or a person, and no thing that stands somewhere; a plural at the head of a sentence may be either. */
const isCompetitor = ({ upos, xpos, text, lower, index }: SyntaxNode): boolean =>
  upos === 'PROPN' ||
  (upos === 'NOUN' && (index > 0 || xpos === 'NN') && /^\p{Lu}/u.test(text)) ||
  /^(?:he|she|they|him|her|them|we|us)$/u.test(lower);
