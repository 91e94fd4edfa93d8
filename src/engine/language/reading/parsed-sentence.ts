import type { Span } from '../../document/index.js';
import { isHearsay } from '../assertions/mends/clauses/hearsay.js';
import { parseSentence, parseSentenceAt, type Phrase, type SyntaxToken } from '../syntax/index.js';
import { withAges } from './parsed-ages.js';

/** `, the jury has been told.`: so many words at most behind the comma. */
const LONGEST_TAIL = 8;

/**
 * Reads a sentence as `parseSentenceAt` does. Where it closes with who was told it (`…, the jury heard`),
 * what stands before that is read by itself: beside a second clause a parser takes its verb for a noun.
 */
export function parsedSentence(
  text: string,
  sentence: Span,
  phrases: readonly Phrase[],
): readonly SyntaxToken[] {
  const tokens = withAges(parseSentenceAt(text, sentence, phrases), phrases);
  const comma = tokens.findLastIndex((token) => token.text === ',');
  const verb = comma > 1 ? verbOfHearsay(comma, tokens) : -1;
  const stop = tokens.at(-1);
  if (verb < 0 || !stop) return tokens;
  const said = parseSentence([...tokens.slice(0, comma), stop], phrases).slice(0, comma);
  // What is said must be a clause: `In June, the jury was told.`
  const root = said.find(({ head }) => head < 0);
  if (root?.upos !== 'VERB' && !said.some(({ relation }) => relation === 'cop')) return tokens;
  if (
    said.some(
      ({ relation, head, xpos }) => said[head] === root && (relation === 'mark' || xpos === 'WRB'),
    )
  )
    return tokens;
  const isIn = (at: number): boolean => at > comma && at <= verb;
  return tokens.map((token, at) => {
    const before = said[at];
    if (before) return before.head < 0 ? { ...before, head: verb, relation: 'ccomp' } : before;
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    return isIn(at) && isIn(token.head) ? token : { ...token, head: verb };
  });
}

/** The last word of the sentence, where it and its subject behind the comma tell what was heard; -1 for none. */
function verbOfHearsay(comma: number, tokens: readonly SyntaxToken[]): number {
  let verb = tokens.length - 1;
  while (tokens[verb]?.upos === 'PUNCT') verb -= 1;
  if (tokens[verb]?.upos !== 'VERB' || verb - comma > LONGEST_TAIL) return -1;
  let noun = verb - 1;
  while (tokens[noun]?.upos === 'AUX') noun -= 1;
  const isPassive = tokens[verb - 1]?.lemma === 'be';
  // `and the jury was told`: a clause beside it
  if (tokens[comma + 1]?.upos === 'CCONJ') return -1;
  return noun > comma && isHearsay(noun, verb, isPassive, tokens) ? verb : -1;
}
