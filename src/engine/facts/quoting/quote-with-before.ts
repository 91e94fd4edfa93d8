import type { Quote } from '../../document/index.js';
import { childOf, type SyntaxNode } from '../../language/index.js';
import { isOpenWord } from '../doubt/open-words.js';
import type { FactSentence } from '../fact-story.js';

/**
 * The quote that a sentence's facts are shown with: the sentence, and the one before it of its paragraph
 * where it speaks of something that nobody could tell without that (`The firm denies this`).
 */
export function quoteWithBefore(sentence: FactSentence): Quote {
  const known = quotes.get(sentence.read) ?? quoteOf(sentence);
  quotes.set(sentence.read, known);
  return known;
}

/** One for all that is told of a sentence, by its reading: what compares quotes works them out once. */
const quotes = new WeakMap<FactSentence['read'], Quote>();

function quoteOf(sentence: FactSentence): Quote {
  const { read, before, words } = sentence;
  const isSame =
    before?.read.story === read.story && before.read.quote.paragraph === read.quote.paragraph;
  if (!isSame || !words.some((word) => leansBack(word, sentence))) return read.quote;
  return read.story.quote(before.read.start, read.end);
}

/** What somebody said, which a noun alone stands for: `described the claim as`. */
const SAID_BEFORE =
  /^(?:accusation|allegation|charge|claim|comparison|criticism|idea|prediction|remark|rumour|suggestion)$/u;
const ANSWERING =
  /^(?:call|confirm|contest|contradict|deny|describe|dismiss|dispute|echo|rebut|refute|reject|repeat|ridicule)$/u;

function leansBack(word: SyntaxNode, sentence: FactSentence): boolean {
  return (
    isOpenWord(word, sentence) ||
    isBareThis(word) ||
    isBareClaim(word) ||
    isTheOther(word) ||
    isUnnamedAge(word, sentence)
  );
}

/** `denies this`, `This was false`: and no `that` which opens a clause. */
const isBareThis = ({ lower, upos, base, parent }: SyntaxNode): boolean =>
  /^(?:this|that)$/u.test(lower) &&
  upos === 'PRON' &&
  parent?.base === 'root' &&
  (base === 'obj' || (base === 'nsubj' && lower === 'this'));

function isBareClaim({ lemma, base, parent, children }: SyntaxNode): boolean {
  const isObject = base === 'obj' && parent !== undefined && ANSWERING.test(parent.lemma);
  return (
    isObject &&
    SAID_BEFORE.test(lemma) &&
    children.every((child) => child.base === 'det' && child.lower === 'the') &&
    children.length > 0
  );
}

/** `cleared him of the other two`: of what, the sentence before tells. */
function isTheOther(word: SyntaxNode): boolean {
  const other = childOf(word, 'amod');
  const isOther = other?.lower === 'other' && childOf(word, 'det')?.lower === 'the';
  return isOther && (word.upos === 'NUM' || childOf(word, 'nummod') === word);
}

/** `the 23-year-old`, of whom nothing tells who it is. */
const isUnnamedAge = (word: SyntaxNode, { mentions }: FactSentence): boolean =>
  word.lower === 'old' &&
  childOf(word, 'compound')?.lower === 'year' &&
  childOf(word, 'det')?.lower === 'the' &&
  !mentions.some(({ head, referent }) => head === word && referent.entity);
