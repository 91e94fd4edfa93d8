import { lemmatise, type SyntaxToken } from '../../../syntax/index.js';
import { takesClause } from '../../governors.js';
import { below, isTree } from '../../mend.js';
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
  const subject = basePhrase(0, tokens);
  if (!subject || tokens[subject.end]?.text !== ',') return undefined;
  const sayer = sayerFrom(subject.end + 1, tokens);
  const verb = sayer?.end ?? -1;
  if (!sayer || tokens[verb + 1]?.text !== ',' || !isSaying(verb, subject, tokens))
    return undefined;
  const predicate = predicateFrom(verb + 2, tokens);
  return predicate < 0 ? undefined : { subject, sayer, verb, predicate };
}

/** Who says it: the phrase before the last word that stands before the second comma. */
function sayerFrom(start: number, tokens: readonly SyntaxToken[]): Phrase | undefined {
  const comma = tokens.findIndex(({ text }, at) => at >= start && text === ',');
  const whole = basePhrase(start, tokens.slice(0, comma - 1));
  return whole?.end === comma - 1 ? { ...whole, head: whole.end - 1 } : undefined;
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
    if (at === subject.head)
      return { ...token, head: predicate, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    if (at === sayer.head) return { ...token, head: verb, relation: 'nsubj' };
    if (isIn(at, subject))
      return isIn(token.head, subject) ? token : { ...token, head: subject.head };
    if (isIn(at, sayer)) return isIn(token.head, sayer) ? token : { ...token, head: sayer.head };
    if (token.relation === 'punct') return { ...token, head: verb };
    return at > predicate && heads.includes(token.head) ? { ...token, head: predicate } : token;
  });
}

const isIn = (at: number, { start, end }: Phrase): boolean => at >= start && at < end;
