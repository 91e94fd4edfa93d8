import { byWord, readKeyed, WordList, WordMap } from '../../data/index.js';
import { mendedTree } from '../assertions/mended-tree.js';
import { isNegated } from '../grammar/negation.js';
import { prepositionOf } from '../grammar/preposition.js';
import { childOf, childrenOf, subtree, type SyntaxNode, syntaxTree } from '../grammar/tree.js';
import { parseSentenceAt } from '../syntax/index.js';
import { reportingVerb } from './reporting-verbs.js';
import { reports } from './saying.js';
import { speakerOf } from './sayers.js';

/** What is said of words by the verb that reports them: `reported`, `demanded`. */
const ATTRIBUTION_WORDS = new WordMap(() => byWord(readKeyed('speakers/attribution-words.txt')));
/** They ask for something only with `for`, `on` or a verb behind them: not `called it gossip`. */
const ASKING_FOR = new WordList('speakers/verbs-asking-for.txt');
const SAID = 'said';
/** In UTF-16 units: nobody writes longer sentences, and what takes a page without an end for one parses it long. */
const LONGEST_SENTENCE = 1_500;
const MARK = /^["“”„]$/u;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$/u;
/** They stand in many names, and tell none from another. */
const SMALL = /^(?:a|an|the|of|for|and|in|on|at|to|his|her|its|their|mr|mrs|ms|dr)$/u;

/** A sentence has as many speakers as are asked for, one after the other. */
const MOST_KNOWN = 200;
const known = new Map<string, readonly Said[]>();

/** A way of saying something, and the words of who says it. */
interface Said {
  readonly word: string;
  readonly sayer: SyntaxNode;
}

/**
 * How somebody says what a sentence tells, as a participle: `reported`, `demanded`, `said`. It is that of
 * the verb of saying whose subject they are, by their name or a pronoun; `said` where there are several
 * such, or none.
 *
 * @param sentence the words of a story.
 * @param speaker their name.
 */
export function attributionWord(sentence: string, speaker: string): string {
  const said = waysOf(sentence);
  const named = new Set(wordsOf(speaker));
  const isNamed = ({ sayer }: Said): boolean =>
    subtree(sayer).some(({ lower }) => named.has(lower));
  // `Weil denied that. She said …`: whoever opens another sentence may be the same.
  const opens = ({ sayer }: Said): boolean => /^\p{Lu}/u.test(sentence.slice(sayer.start));
  const own = said.some(isNamed)
    ? said.filter((one) => isNamed(one) || (isPronoun(one) && opens(one)))
    : said.filter(isPronoun);
  const [only = SAID, ...others] = new Set(own.map(({ word }) => word));
  return others.length === 0 ? only : SAID;
}

const isPronoun = ({ sayer }: Said): boolean => /^(?:he|she|it|they)$/u.test(sayer.lower);

/** All that a sentence itself says that somebody says, in its order. */
function waysOf(sentence: string): readonly Said[] {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const before = known.get(sentence);
  if (before) return before;
  const words = syntaxTree(
    mendedTree(parseSentenceAt(sentence, { start: 0, end: sentence.length })),
  );
  const found = words.flatMap((word): Said[] => {
    const said = isQuoted(word, words) ? undefined : wordFor(word, words);
    const sayer = said === undefined ? undefined : speakerOf(word, words);
    return said !== undefined && sayer ? [{ word: said, sayer }] : [];
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sentence, found);
  return found;
}

/** What is said of the words that a word reports; undefined where it reports none. */
function wordFor(word: SyntaxNode, words: readonly SyntaxNode[]): string | undefined {
  const isNoun = word.upos === 'NOUN' && reports(word);
  const verb = word.upos === 'VERB' || isNoun ? reportingVerb(word.lower) : undefined;
  if (verb === undefined || isNegated(word, words) || isOfThemself(word)) return undefined;
  if (!isNoun && ASKING_FOR.has(verb) && !asksFor(word))
    return verb === 'ask' && childOf(word, 'ccomp', 'advcl') ? 'asked' : SAID;
  return ATTRIBUTION_WORDS.get(verb) ?? SAID;
}

/** `called for an inquiry`, `called on the council to pay`, `asked him to pay`, `the quay was asked for`. */
const asksFor = (verb: SyntaxNode): boolean =>
  childOf(verb, 'compound:prt') !== undefined ||
  childrenOf(verb, 'xcomp').some(({ upos }) => upos === 'VERB') ||
  childrenOf(verb, 'obl', 'advcl', 'case', 'advmod').some((one) =>
    /^(?:for|on|upon)\b/u.test(prepositionOf(one) || one.lower),
  );

/** `calls itself Blue Door` */
const isOfThemself = (verb: SyntaxNode): boolean =>
  /sel(?:f|ves)$/u.test(childOf(verb, 'obj')?.lower ?? '');

/** Whether an odd number of quotation marks stands before a word. */
const isQuoted = ({ index }: SyntaxNode, words: readonly SyntaxNode[]): boolean =>
  words.filter((one) => one.index < index && MARK.test(one.text)).length % 2 === 1;

const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? [])
    .map((word) => word.toLowerCase().replace(POSSESSIVE, ''))
    .filter((word) => !SMALL.test(word));
