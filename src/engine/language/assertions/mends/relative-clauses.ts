import { WordList } from '../../../data/index.js';
import { lemmatise } from '../../syntax/index.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, foundAt, inSentencesWith, likeBelow, ofRelations, ofSentence } from '../mend.js';

const FINITE = /^VB[DPZ]$/u;
const OF_PLACES = /^(?:at|in|near|outside)$/iu;
/** They are in a firm or a person, and not somewhere. */
const HELD =
  /^(?:belief|confidence|faith|holding|interest|investment|investor|part|role|share|shareholder|stake|stock|trust)$/u;
const PERSONS = new WordList('entities/person-nouns.txt', 'names/around/roles.txt');

const verbsBehindClauses = ofSentence(
  (tokens): readonly { readonly verb: number; readonly noun: number }[] => {
    return foundAt(tokens, ({ relation, xpos, head }, verb) => {
      if (isSecondClause(verb, tokens)) return { verb, noun: head };
      if (isBehindClause(verb, tokens)) return { verb, noun: tokens[head]?.head ?? -1 };
      const clause = relation === 'conj' ? tokens[head] : undefined;
      const noun = clause?.relation === 'acl:relcl' ? topOfPhrase(clause.head, tokens) : -1;
      const word = tokens[noun];
      const isRoot = word?.head === -1 && /^(?:NOUN|PROPN)$/u.test(word.upos);
      if (!isRoot || below(tokens, noun, 'cop') >= 0 || below(tokens, verb, 'cc') >= 0)
        return undefined;
      const auxiliary = below(tokens, verb, 'aux', 'aux:pass');
      const first = auxiliary < 0 ? verb : Math.min(auxiliary, verb);
      const isFinite = FINITE.test(xpos) || (auxiliary >= 0 && auxiliary < verb);
      return isFinite && tokens[first - 1]?.text === ',' ? { verb, noun } : undefined;
    });
  },
);

/** `The union, which led the strike, disputed it`: behind the second comma stands the verb of the sentence. */
export const asMainVerb = inSentencesWith(verbsBehindClauses, (token, at, tokens) => {
  for (const { verb, noun } of verbsBehindClauses(tokens)) {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    const isPassive = below(tokens, verb, 'aux:pass') >= 0;
    if (at === noun) return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
  }
  return undefined;
});

/** `Every ship that sailed came back`: of two clauses of a noun that is no one's subject the second is the sentence. */
function isSecondClause(verb: number, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[verb];
  const noun = word?.relation === 'acl:relcl' ? tokens[word.head] : undefined;
  if (!word || noun?.head !== -1 || !/^(?:NOUN|PROPN|PRON)$/u.test(noun.upos)) return false;
  const auxiliary = tokens[below(tokens, verb, 'aux', 'aux:pass', 'cop')] ?? word;
  if (!FINITE.test(auxiliary.xpos) && auxiliary.xpos !== 'MD') return false;
  const first = below(tokens, word.head, 'acl:relcl');
  if (first >= verb || below(tokens, verb, 'mark', 'cc') >= 0) return false;
  const subject = below(tokens, verb, 'nsubj', 'nsubj:pass');
  if (isOfNextClause(first - 1, tokens)) return subject === first - 1;
  return subject < 0 && below(tokens, first, 'nsubj', 'nsubj:pass') >= 0;
}

/** `A boat that would sink was sold`: a finite clause without a subject or a mark behind a noun's own is the sentence. */
function isBehindClause(verb: number, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[verb];
  const clause = word?.relation === 'ccomp' ? tokens[word.head] : undefined;
  const noun = clause?.relation === 'acl:relcl' ? tokens[clause.head] : undefined;
  if (!word || noun?.head !== -1 || noun.upos !== 'NOUN' || word.head > verb) return false;
  const auxiliary = tokens[below(tokens, verb, 'aux', 'aux:pass', 'cop')] ?? word;
  const isFinite = FINITE.test(auxiliary.xpos) || auxiliary.xpos === 'MD';
  return isFinite && below(tokens, verb, 'nsubj', 'nsubj:pass', 'mark', 'expl') < 0;
}

/** `A ferry that leaks is a danger`: the pronoun is of the clause right behind it, and the noun of the sentence. */
export const asRelativeSubject = ofRelations(/^nsubj/u, (token, at, tokens) => {
  if (token.relation === 'nsubj:outer' && isOfNextClause(at + 1, tokens))
    return tokens[at + 1]?.head === token.head ? { ...token, relation: 'nsubj' } : undefined;
  return isOfNextClause(at, tokens) ? { ...token, head: at + 1, relation: 'nsubj' } : undefined;
});

const verbsBehindThat = ofSentence((tokens): readonly number[] =>
  foundAt(tokens, ({ xpos, relation, head }, verb) => {
    if (xpos !== 'NNS' || !/^(?:nsubj|aux:pass)$/u.test(relation) || head < verb) return undefined;
    const [noun, that, predicate] = [tokens[verb - 2], tokens[verb - 1], tokens[head]];
    const isBehind = that?.xpos === 'WDT' && that.head === head && /^NNP?$/u.test(noun?.xpos ?? '');
    const isOuter = noun?.relation === 'nsubj:outer' && noun.head === head;
    return isBehind && (isOuter || predicate?.head === verb - 2) ? verb : undefined;
  }),
);

/** `A boat that sinks is a loss`: between `that` and the verb of the sentence a noun in -s is a verb. */
export const asVerbBehindThat = inSentencesWith(verbsBehindThat, (token, at, tokens) => {
  for (const verb of verbsBehindThat(tokens)) {
    const [noun, predicate] = [verb - 2, tokens[verb]?.head ?? -1];
    const above = tokens[noun];
    const isPassive = below(tokens, predicate, 'aux:pass') >= 0;
    if (at === noun)
      return { ...token, head: predicate, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    if (at === verb - 1) return { ...token, upos: 'PRON', head: verb, relation: 'nsubj' };
    if (at === predicate && token.head === noun && above)
      return { ...token, head: above.head, relation: above.relation };
    if (at !== verb) continue;
    const read = { upos: 'VERB', xpos: 'VBZ', lemma: lemmatise(token.text, 'VBZ', false) };
    return { ...token, ...read, head: noun, relation: 'acl:relcl' };
  }
  return undefined;
});

/** Whether a relative pronoun hangs as its subject from another verb than the one of its clause. */
function isOfNextClause(pronoun: number, tokens: readonly SyntaxToken[]): boolean {
  const [that, verb] = [tokens[pronoun], tokens[pronoun + 1]];
  if (that?.relation.startsWith('nsubj') !== true || !that.xpos.startsWith('W')) return false;
  const isClause = verb?.relation === 'acl:relcl' && verb.head === pronoun - 1;
  return isClause && that.head > pronoun + 1 && below(tokens, pronoun + 1, 'nsubj') < 0;
}

/** The noun that a name beside it hangs from: `union` of `the union FMB`. */
function topOfPhrase(at: number, tokens: readonly SyntaxToken[]): number {
  const word = tokens[at];
  return word && /^(?:flat|appos|compound)$/u.test(word.relation)
    ? topOfPhrase(word.head, tokens)
    : at;
}

/** `a woman of 79, who was found`, `a collision between A and B that killed two`, `the mill at Lund, which`: what the clause is said of. */
export const asClauseOfNoun = ofRelations(/^acl:relcl$/u, (token, at, tokens) => {
  const head = nounOfClause(at, tokens);
  return head === token.head ? undefined : { ...token, head };
});

function nounOfClause(clause: number, tokens: readonly SyntaxToken[]): number {
  const head = tokens[clause]?.head ?? -1;
  const word = tokens[head];
  const opening = tokens.slice(head + 1, clause).map(({ text }) => text.toLowerCase());
  if (
    word?.upos === 'NUM' &&
    word.relation === 'nmod' &&
    opening.find(isWord)?.startsWith('who') === true
  )
    return word.head;
  if (isWhere(head, tokens) && opening[0] === ',' && word) {
    const isPerson = PERSONS.has(tokens[word.head]?.lemma.toLowerCase() ?? '');
    return opening[1] === (isPerson ? 'who' : 'which') ? word.head : head;
  }
  const first = word?.upos === 'PROPN' && word.relation === 'conj' ? tokens[word.head] : undefined;
  const between = first?.relation === 'nmod' ? below(tokens, word?.head ?? -1, 'case') : -1;
  const isBetween = tokens[between]?.text.toLowerCase() === 'between';
  return first && isBetween && opening[0] === 'that' ? first.head : head;
}

const isWord = (text: string): boolean => /\p{L}/u.test(text);

/**
 * `the mill at Lund, which was built in 1903`: behind a noun and the name of its place a clause after a comma
 * is said of the noun.
 */
function isWhere(name: number, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[name];
  const noun = word?.upos === 'PROPN' && word.relation === 'nmod' ? tokens[word.head] : undefined;
  const preposition = tokens[below(tokens, name, 'case')]?.text ?? '';
  return noun?.upos === 'NOUN' && !HELD.test(noun.lemma) && OF_PLACES.test(preposition);
}

/** The predicate of each such subject. */
const subjectsBehindThat = ofSentence((tokens): ReadonlyMap<number, number> | undefined => {
  const found = foundAt(tokens, (_, predicate): readonly [number, number] | undefined => {
    const subject = subjectBehindThat(predicate, tokens);
    return subject < 0 ? undefined : [subject, predicate];
  });
  return found.length > 0 ? new Map(found) : undefined;
});

/** `but that felled forests were a bigger cause`: what stands between `that` and its verb is its subject. */
export const asSubjectBehindThat = inSentencesWith(subjectsBehindThat, (token, at, tokens) => {
  if (
    token.relation === 'nsubj' &&
    isConjunction(token) &&
    subjectBehindThat(token.head, tokens) >= 0
  )
    return { ...token, relation: 'mark' };
  const clause = subjectsBehindThat(tokens)?.get(at) ?? -1;
  return clause < 0 ? undefined : { ...token, head: clause, relation: 'nsubj' };
});

const isConjunction = ({ text, relation }: SyntaxToken): boolean =>
  text.toLowerCase() === 'that' && /^(?:mark|nsubj)$/u.test(relation);

function subjectBehindThat(predicate: number, tokens: readonly SyntaxToken[]): number {
  if (!/^(?:ccomp|conj)$/u.test(tokens[predicate]?.relation ?? '')) return -1;
  const that = likeBelow(tokens, predicate, isConjunction);
  const hasSubject = tokens.some(
    ({ head, relation }, at) => head === predicate && at !== that && /^[nc]subj/u.test(relation),
  );
  const verb = below(tokens, predicate, 'cop');
  if (hasSubject || that < 0 || verb < that + 2) return -1;
  const tops = tokens.flatMap(({ head }, at) =>
    at > that && at < verb && (head <= that || head >= verb) ? [at] : [],
  );
  const [top = -1] = tops;
  return tops.length === 1 && /^(?:NOUN|PROPN)$/u.test(tokens[top]?.upos ?? '') ? top : -1;
}
