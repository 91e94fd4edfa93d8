import type { SyntaxToken } from '../../syntax/token.js';
import { takesClause } from '../governors.js';
import { below, isTree } from '../mend.js';
import { type ContactClause, contactClauses } from './contact-clauses.js';
import type { Phrase } from './rows.js';

const CLAUSAL = /^(?:root|[cx]comp|conj|advcl|parataxis|acl|csubj)/u;

/**
 * The tokens of a sentence, its contact clauses (`the deal the board rejected was signed`) hung from their
 * nouns: a parser may take their verb for that of the sentence, or their subject for its subject.
 */
export function withContactClauses(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const named = withNounFirst(tokens);
  return contactClauses(named).reduce((read, clause) => {
    const better = isRight(clause, read) ? read : hung(clause, read);
    return isTree(better) ? better : read;
  }, named);
}

/** `Claims that it lied are false`: a sentence does not begin with its verb in the third person. */
function withNounFirst(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const [first, that, ...rest] = tokens;
  const isNoun = first?.xpos === 'VBZ' && takesClause(first.lemma) && that?.text === 'that';
  return isNoun ? [{ ...first, upos: 'NOUN', xpos: 'NNS' }, that, ...rest] : tokens;
}

function isRight(
  { noun, opener, subject, verb, end, main }: ContactClause,
  tokens: readonly SyntaxToken[],
): boolean {
  const isHung = tokens[verb]?.head === noun.head && tokens[verb].relation.startsWith('acl');
  const own = [...(subject ? [subject.head] : []), ...(opener === undefined ? [] : [opener])];
  return (
    isHung &&
    own.every((at) => tokens[at]?.head === verb) &&
    tokens.slice(verb + 1, end).every(({ head }) => head >= verb && head < end) &&
    (!main || tokens[noun.head]?.head === main.predicate)
  );
}

function hung(clause: ContactClause, tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const { noun, subject, verb, end, main } = clause;
  const top = main ? topOf(clause, tokens) : undefined;
  if (main ? !top : !isOutside(clause, tokens)) return tokens;
  const heads = [noun.head, verb, ...(subject ? [subject.head] : [])];
  const isIn = (at: number, { start, end: last }: Phrase): boolean => at >= start && at < last;
  return tokens.map((token, at) => {
    if (at === noun.head)
      return main ? nounOf(token, main.predicate, tokens) : objectOf(token, clause, tokens);
    if (at === subject?.head) return { ...token, head: verb, relation: 'nsubj' };
    if (at === verb) return verbOf(token, clause);
    if (at === clause.opener) return openerOf(token, clause);
    if (at === clause.copular?.copula)
      return { ...token, upos: 'AUX', head: verb, relation: 'cop' };
    if (at === main?.predicate) return { ...token, ...top };
    for (const phrase of [noun, subject, clause.copular?.phrase])
      if (phrase && isIn(at, phrase))
        return isIn(token.head, phrase) ? token : within(token, phrase);
    if (at > noun.start && at < verb) return { ...token, head: verb, ...auxiliary(token) };
    const isRest = at > verb && at < end;
    if (isRest) return token.head > verb && token.head < end ? token : ofVerb(token, verb);
    if (main && at >= main.start && at < main.predicate)
      return token.head >= main.start
        ? token
        : { ...token, head: main.predicate, ...auxiliary(token) };
    return main && heads.includes(token.head) ? { ...token, head: main.predicate } : token;
  });
}

/** How the sentence hangs from above: by the one of its words that does. */
function topOf(
  { noun, subject, verb, main }: ContactClause,
  tokens: readonly SyntaxToken[],
): Pick<SyntaxToken, 'head' | 'relation'> | undefined {
  const last = main?.predicate ?? verb;
  const heads = [last, verb, noun.head, ...(subject ? [subject.head] : [])];
  const found = heads
    .map((at) => tokens[at])
    .find((one) => one && CLAUSAL.test(one.relation) && (one.head < noun.start || one.head > last));
  return found && { head: found.head, relation: found.relation };
}

function nounOf(
  token: SyntaxToken,
  predicate: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken {
  const isPassive = below(tokens, predicate, 'aux:pass') >= 0;
  return { ...token, head: predicate, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
}

/** The noun as the object of the verb before it; behind a preposition it stays where it is. */
function objectOf(
  token: SyntaxToken,
  { noun }: ContactClause,
  tokens: readonly SyntaxToken[],
): SyntaxToken {
  const isObject = tokens[noun.start - 1]?.upos === 'VERB';
  return isObject ? { ...token, head: noun.start - 1, relation: 'obj' } : token;
}

/** Whether what a noun hangs from is no part of its clause, or will not be. */
const isOutside = ({ noun, end }: ContactClause, tokens: readonly SyntaxToken[]): boolean => {
  const head = tokens[noun.head]?.head ?? -1;
  return tokens[noun.start - 1]?.upos === 'VERB' || head < noun.start || head >= end;
};

const openerOf = (token: SyntaxToken, { verb, isContent }: ContactClause): SyntaxToken =>
  isContent
    ? { ...token, upos: 'SCONJ', xpos: 'IN', head: verb, relation: 'mark' }
    : { ...token, upos: 'PRON', xpos: 'WDT', head: verb, relation: 'obj' };

function verbOf(token: SyntaxToken, { noun, subject, isContent }: ContactClause): SyntaxToken {
  if (!subject) return { ...token, xpos: 'VBN', head: noun.head, relation: 'acl' };
  const xpos = token.xpos === 'VBN' ? 'VBD' : token.xpos;
  return { ...token, xpos, head: noun.head, relation: isContent ? 'acl' : 'acl:relcl' };
}

const within = (token: SyntaxToken, { head }: Phrase): SyntaxToken => ({
  ...token,
  head,
  relation: { DET: 'det', ADJ: 'amod', NUM: 'nummod' }[token.upos] ?? 'compound',
});

const auxiliary = ({ upos, relation }: SyntaxToken): { relation: string } => ({
  relation: upos === 'AUX' && !/^(?:aux|cop)/u.test(relation) ? 'aux' : relation,
});

const ofVerb = (token: SyntaxToken, verb: number): SyntaxToken => {
  if (token.head === verb) return token;
  const isNoun = /^(?:NOUN|PROPN|NUM)$/u.test(token.upos);
  return { ...token, head: verb, relation: isNoun ? 'obl' : token.relation };
};
