import { WordList } from '../data/index.js';
import { overlaps } from '../document/index.js';
import {
  childOf,
  isTitle,
  prepositionOf,
  readingOf,
  type SentenceReading,
  subtree,
  type SyntaxNode,
} from '../language/index.js';

const POINTING_NOUNS = new WordList('summary/nouns-that-point-back.txt');
const JOINTS = new WordList('summary/opening-joints.txt');
const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself)$/u;
const OTHER = /^(?:it|its|itself|they|them|their|theirs|themselves)$/u;
const DEMONSTRATIVE = /^(?:this|that|these|those)$/u;
const PARTS =
  /^(?:both|neither|either|others?|another|all|some|many|several|none|such|one|two|three|four|five|six|first|second|third|fourth|fifth|latter|former)$/u;
/** More words than a joint has. */
const LONGEST_JOINT = 4;

/**
 * Whether a sentence means something that only another one names: `he` before anybody in it, `the
 * accusation`, `both were …`; or is joined to the one before it: `But …`.
 */
export function leansOnOthers(sentence: SentenceReading): boolean {
  return opensWithJoint(sentence) || sentence.tree.some((node) => pointsBack(node, sentence));
}

function opensWithJoint({ tree }: SentenceReading): boolean {
  const words = tree.filter(({ base }) => base !== 'punct').map(({ lower }) => lower);
  return Array.from({ length: LONGEST_JOINT }, (_, at) => words.slice(0, at + 1).join(' ')).some(
    (opening) => JOINTS.has(opening),
  );
}

function pointsBack(node: SyntaxNode, sentence: SentenceReading): boolean {
  const { lower, base, upos } = node;
  if (PERSONAL.test(lower)) return !isNamedFor(node, sentence, isPerson);
  if (OTHER.test(lower)) return base !== 'expl' && !isNamedFor(node, sentence, isThing);
  // `this deal`, `that is untrue`; but `that` may open a clause.
  if (DEMONSTRATIVE.test(lower)) {
    const isAlone = upos === 'PRON' && /^(?:nsubj|obj|obl|root)$/u.test(base) && !isRelative(node);
    return (isAlone || base === 'det') && !isBehind(node, sentence, isThing);
  }
  if (base === 'nsubj' && PARTS.test(lower) && node.upos !== 'PROPN')
    return !node.children.some(({ base: of }) => of === 'nmod');
  return isPointingNoun(node);
}

const isRelative = ({ xpos }: SyntaxNode): boolean => xpos === 'WDT' || xpos === 'WP';

/** `the accusation`, with nothing that says which. */
function isPointingNoun(node: SyntaxNode): boolean {
  if (!POINTING_NOUNS.has(node.lower) || childOf(node, 'det')?.lower !== 'the') return false;
  return node.children.every(({ base }) => /^(?:det|case|punct)$/u.test(base));
}

type Means = (node: SyntaxNode, sentence: SentenceReading) => boolean;

/** Whether somebody or something stands in the sentence that a pronoun may mean: before it, or as what its clause is about. */
const isNamedFor = (pronoun: SyntaxNode, sentence: SentenceReading, means: Means): boolean =>
  isBehind(pronoun, sentence, means) || isAboveOpening(pronoun, sentence, means);

const isBehind = (node: SyntaxNode, sentence: SentenceReading, means: Means): boolean =>
  sentence.tree.slice(0, node.index).some((one) => means(one, sentence));

/** `When he left, Brandt …`: the subject behind a clause that opens the sentence. */
function isAboveOpening(pronoun: SyntaxNode, sentence: SentenceReading, means: Means): boolean {
  let clause = pronoun;
  while (clause.parent && clause.base !== 'advcl') clause = clause.parent;
  const subject = clause.parent && childOf(clause.parent, 'nsubj');
  if (!subject || subject.index < clause.index) return false;
  return subtree(subject).some((one) => one !== pronoun && means(one, sentence));
}

const isPerson: Means = (node, { story }) =>
  isTitle(node.lower) ||
  isIntroduced(node) ||
  readingOf(story)
    .names.overlapping(node)
    .some(({ kind }) => kind === 'person' || kind === 'other');

/** `A former foreman said that he …`: somebody whom the sentence itself brings in. */
const isIntroduced = (node: SyntaxNode): boolean =>
  node.upos === 'NOUN' && node.base === 'nsubj' && /^an?$/u.test(childOf(node, 'det')?.lower ?? '');

/** A noun or a name; no time, and no mere way of putting it. */
const isThing: Means = (node, { times }) =>
  /^(?:NOUN|PROPN)$/u.test(node.upos) &&
  !times.some((time) => overlaps(time, node)) &&
  !/^(?:for|in|at|by)$/u.test(node.index === 1 ? prepositionOf(node) : '');
