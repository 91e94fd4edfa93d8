import { lemmatise, type SyntaxToken } from '../../../syntax/index.js';
import { takesClause } from '../../governors.js';
import { below, isTree } from '../../mend.js';
import { isHearsay } from './hearsay.js';
import { basePhrase, type Phrase, predicateFrom } from '../rows.js';

/** `The mill, the union claims, closed`: a subject, who says it, the verb of saying, and what is said of the subject. */
interface Aside {
  readonly subject: Phrase;
  readonly sayer: Phrase;
  readonly verb: number;
  readonly predicate: number;
}

/**
 * The tokens of a sentence, the verb of an aside between commas above what is said: a parser takes
 * `claims` and `reports` for nouns, or what stands before the aside for a part of it.
 */
export function withAsides(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const aside = asideIn(tokens);
  if (!aside) return tokens;
  const better = hung(aside, tokens);
  return isTree(better) ? better : tokens;
}

function asideIn(tokens: readonly SyntaxToken[]): Aside | undefined {
  // `But frost, Lund says, explains little`
  const start = /^(?:but|and|yet|so)$/iu.test(tokens[0]?.text ?? '') ? 1 : 0;
  const subject = basePhrase(start, tokens) ?? bareWord(start, tokens);
  if (!subject || tokens[subject.end]?.text !== ',') return undefined;
  const sayer = sayerFrom(subject.end + 1, tokens);
  const told = sayer && isSaying(sayer.end, subject, tokens) ? sayer : undefined;
  const heard = told ? undefined : hearerFrom(subject.end + 1, tokens);
  const verb = told?.end ?? heard?.verb ?? -1;
  const above = told ?? heard?.phrase;
  if (!above || tokens[verb + 1]?.text !== ',') return undefined;
  const predicate = predicateFrom(verb + 2, tokens);
  return predicate < 0 ? undefined : { subject, sayer: above, verb, predicate };
}

/** `frost`, `cold`: one word before a comma that a parser takes for a call or an adjective. */
const bareWord = (start: number, tokens: readonly SyntaxToken[]): Phrase | undefined =>
  /^(?:discourse|vocative|nsubj)/u.test(tokens[start]?.relation ?? '') &&
  /^(?:INTJ|ADJ|X)$/u.test(tokens[start]?.upos ?? '')
    ? { start, head: start, end: start + 1 }
    : undefined;

/** Who says it: the phrase before the last word that stands before the second comma. */
function sayerFrom(start: number, tokens: readonly SyntaxToken[]): Phrase | undefined {
  const comma = tokens.findIndex(({ text }, at) => at >= start && text === ',');
  const whole = basePhrase(start, tokens.slice(0, comma - 1));
  return whole?.end === comma - 1 ? { ...whole, head: whole.end - 1 } : undefined;
}

/** `a court has been told`, `it is alleged`: what reports others' words, with its auxiliaries. */
function hearerFrom(
  start: number,
  tokens: readonly SyntaxToken[],
): { readonly phrase: Phrase; readonly verb: number } | undefined {
  const phrase = basePhrase(start, tokens);
  let verb = phrase?.end ?? -1;
  while (tokens[verb]?.upos === 'AUX') verb += 1;
  const isAuxiliary = phrase !== undefined && verb > phrase.end;
  return phrase && isHearsay(phrase.head, verb, isAuxiliary, tokens) ? { phrase, verb } : undefined;
}

/** Whether a word is a verb of saying; one that may be a noun is one behind a subject in the singular. */
function isSaying(at: number, subject: Phrase, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[at];
  if (!word || !takesClause(word.lemma)) return false;
  if (/^VB[DPZ]$/u.test(word.xpos)) return true;
  return word.xpos === 'NNS' && /^NNP?$/u.test(tokens[subject.end - 1]?.xpos ?? '');
}

function hung(
  { subject, sayer, verb, predicate }: Aside,
  tokens: readonly SyntaxToken[],
): readonly SyntaxToken[] {
  const isPassive = below(tokens, predicate, 'aux:pass') >= 0;
  const heads = [subject.head, sayer.head, verb];
  return tokens.map((token, at) => {
    if (at === verb) {
      const read = token.upos === 'NOUN' ? { upos: 'VERB', xpos: 'VBZ' } : { upos: 'VERB' };
      const lemma = lemmatise(token.text, read.xpos ?? token.xpos, false);
      return { ...token, ...read, lemma, head: -1, relation: 'root' };
    }
    if (at === predicate) {
      // `closed`, read as a participle that describes the mill.
      const isPast = token.xpos === 'VBN' && below(tokens, at, 'aux', 'aux:pass', 'cop') < 0;
      return { ...token, ...(isPast && { xpos: 'VBD' }), head: verb, relation: 'ccomp' };
    }
    if (at === subject.head) {
      const read = /^(?:INTJ|ADJ|X)$/u.test(token.upos) ? { upos: 'NOUN', xpos: 'NN' } : {};
      return { ...token, ...read, head: predicate, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    }
    if (at < subject.start) return { ...token, head: predicate, relation: 'cc' };
    const isTold = at > sayer.end - 1 && at < verb;
    if (at === sayer.head) {
      const isDone = verb > sayer.end && tokens[verb - 1]?.lemma === 'be';
      return { ...token, head: verb, relation: isDone ? 'nsubj:pass' : 'nsubj' };
    }
    if (isTold) {
      const isLast = at === verb - 1 && token.lemma === 'be';
      return { ...token, head: verb, relation: isLast ? 'aux:pass' : 'aux' };
    }
    if (isIn(at, subject))
      return isIn(token.head, subject) ? token : { ...token, head: subject.head };
    if (isIn(at, sayer)) return isIn(token.head, sayer) ? token : { ...token, head: sayer.head };
    if (token.relation === 'punct') return { ...token, head: verb };
    return at > predicate && heads.includes(token.head) ? { ...token, head: predicate } : token;
  });
}

const isIn = (at: number, { start, end }: Phrase): boolean => at >= start && at < end;
