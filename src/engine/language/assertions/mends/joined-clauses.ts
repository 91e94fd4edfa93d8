import { WordList } from '../../../data/index.js';
import { COMMON_NOUNS, PERSON_NOUNS } from '../../entities/anaphor-words.js';
import { reportingVerb } from '../../speakers/reporting-verbs.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { takesClause } from '../governors.js';
import { below, inSentencesWith, ofRelations, withThat } from '../mend.js';

/**
 * `warned (that) it leaks, and that the valve is old`: behind a second `that` the clause is joined to the
 * first one and not to the verb above, as a parser takes it.
 */
export const asSecondContent = ofRelations(/^conj$/u, (token, at, tokens) => {
  if (!hasThat(tokens, at)) return undefined;
  const first = tokens.findIndex(
    ({ head, relation }, index) => head === token.head && relation === 'ccomp' && index < at,
  );
  return first < 0 ? undefined : { ...token, head: first };
});

const SUBORDINATORS = /^(?:after|because|before|since|until|when|while)$/iu;

/** `said that it came after the tax had risen`: the second clause says when the first was so. */
export const asTimeOfContent = ofRelations(/^ccomp$/u, (token, at, tokens) => {
  const mark = below(tokens, at, 'mark');
  if (!SUBORDINATORS.test(tokens[mark]?.text ?? '')) return undefined;
  const first = tokens.findIndex(
    ({ head, relation }, index) => head === token.head && relation === 'ccomp' && index < mark,
  );
  return first < 0 ? undefined : { ...token, head: first, relation: 'advcl' };
});

const TIMES =
  /^(?:week|weekend|month|year|night|day|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Who something is heard or learned from. */
const isSource = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[below(tokens, noun, 'case')]?.text.toLowerCase() === 'from' &&
  tokens[noun + 1]?.xpos === 'IN';

/** `claimed last week that the firm would close`, `heard from a guard that it had`: no clause of the week, but what is claimed. */
export const asContentBehindTime = inSentencesWith(withThat, (token, at, tokens) => {
  const isThat = token.text.toLowerCase() === 'that';
  const clause = isThat ? tokens[token.head] : token;
  const time = clause?.relation.startsWith('acl') === true ? tokens[clause.head] : undefined;
  const verb = time?.relation.startsWith('obl') ? tokens[time.head] : undefined;
  if (!clause || !time || !verb || time.head > clause.head) return undefined;
  if (!TIMES.test(time.text) && !isSource(clause.head, tokens)) return undefined;
  const that = tokens[clause.head + 1]?.text.toLowerCase() === 'that';
  if (!that || !takesClause(verb.lemma) || below(tokens, time.head, 'ccomp') >= 0) return undefined;
  if (isThat) return at === clause.head + 1 ? { ...token, relation: 'mark' } : undefined;
  return { ...token, head: time.head, relation: 'ccomp' };
});

/** Verbs for what persons and bodies do, and nothing else does. */
const OWN_DEEDS = new WordList('assertions/deeds-of-persons.txt');

/**
 * `ruled that the firing was unfair and awarded her £9,000`: what a thing cannot do is joined to the verb
 * above, and not to the clause about the thing.
 */
export const asDeedOfSpeaker = ofRelations(/^conj$/u, (token, at, tokens) => {
  const clause = tokens[token.head];
  const verb = clause?.relation === 'ccomp' ? tokens[clause.head] : undefined;
  // A passive has no object: `unfair and awarded her £9,000` is none, whatever a tagger takes it for.
  const isPast =
    token.xpos === 'VBD' ||
    (token.xpos === 'VBN' && below(tokens, at, 'obj', 'iobj', 'xcomp') > at);
  if (clause && verb && isReportBesideClause(token, at, tokens))
    return { ...token, head: clause.head };
  if (!clause || verb?.xpos !== 'VBD' || !isPast) return undefined;
  if (!OWN_DEEDS.has(token.lemma) || below(tokens, at, 'nsubj', 'nsubj:pass', 'mark', 'aux') >= 0)
    return undefined;
  const subject = tokens[below(tokens, token.head, 'nsubj', 'nsubj:pass')];
  const noun = subject?.lemma.toLowerCase() ?? '';
  const isThing =
    subject?.upos === 'NOUN' &&
    !PERSON_NOUNS.has(noun) &&
    COMMON_NOUNS.get(noun)?.includes('organisation') !== true;
  return isThing && below(tokens, clause.head, 'nsubj') >= 0
    ? { ...token, head: clause.head, xpos: 'VBD' }
    : undefined;
});

const PRESENT = /^VB[ZP]$/u;

/**
 * `accepts that £40 was paid but says that …`: a report in the present, as the verb above is, is no part of a
 * clause in the past.
 */
function isReportBesideClause(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
): boolean {
  const clause = tokens[token.head];
  const verb = clause && tokens[clause.head];
  if (!clause || !PRESENT.test(token.xpos) || verb?.xpos !== token.xpos) return false;
  const finite = tokens[below(tokens, token.head, 'aux:pass', 'aux', 'cop')] ?? clause;
  return (
    finite.xpos === 'VBD' &&
    reportingVerb(token.text.toLowerCase()) !== undefined &&
    below(tokens, at, 'nsubj', 'nsubj:pass', 'mark', 'aux') < 0
  );
}

function hasThat(tokens: readonly SyntaxToken[], clause: number): boolean {
  const mark = tokens.find(({ head, relation }) => head === clause && relation === 'mark');
  return mark?.text.toLowerCase() === 'that';
}

/** `says that closing the road helps`: the gerund is what helps, and no second thing that is said. */
export const asSubjectClause = ofRelations(/^(?:mark|ccomp)$/u, (token, at, tokens) => {
  const gerund = token.relation === 'mark' ? token.head : at;
  const clause = finiteBeside(gerund, tokens);
  if (clause < 0 || !hasThat(tokens, gerund)) return undefined;
  if (at === gerund) return { ...token, head: clause, relation: 'csubj' };
  return token.text.toLowerCase() === 'that' ? { ...token, head: clause } : undefined;
});

/** The clause behind a gerund that hangs from the same verb and has no subject; -1 where there is none. */
function finiteBeside(gerund: number, tokens: readonly SyntaxToken[]): number {
  const first = tokens[gerund];
  if (first?.relation !== 'ccomp' || first.xpos !== 'VBG') return -1;
  return tokens.findIndex(
    ({ head, relation }, at) =>
      at > gerund &&
      head === first.head &&
      relation === 'ccomp' &&
      below(tokens, at, 'nsubj', 'nsubj:pass', 'csubj', 'mark') < 0,
  );
}

/**
 * `ordered that it be shut because of leaks, and Acme complied`: behind a comma and `and` a name with a
 * verb in the past opens a clause, and is not joined to a common noun before it.
 */
export const asClauseOfName = ofRelations(/^(?:acl|cc|conj)$/u, (token, at, tokens) => {
  const name = token.relation === 'conj' ? at : token.head;
  const joined = tokens[name];
  if (joined?.relation !== 'conj' || joined.upos !== 'PROPN') return undefined;
  const [verb, and] = [below(tokens, name, 'acl'), below(tokens, name, 'cc')];
  if (and !== name - 1) return undefined;
  if (tokens[and - 1]?.text !== ',' || tokens[joined.head]?.upos !== 'NOUN') return undefined;
  if (verb !== name + 1 || !/^VB[DN]$/u.test(tokens[verb]?.xpos ?? '')) return undefined;
  const root = tokens.findIndex(({ relation, upos }) => relation === 'root' && upos === 'VERB');
  if (root < 0 || root > name) return undefined;
  if (at === verb) return { ...token, head: root, relation: 'conj', xpos: 'VBD' };
  if (at === name) return { ...token, head: verb, relation: 'nsubj' };
  return at === and ? { ...token, head: verb } : undefined;
});

/** `ordered that it be shut, and Acme complied`: what is told in the past is no part of what is ordered. */
export const asDeedBesideOrder = ofRelations(/^(?:nsubj:pass|conj)$/u, (token, at, tokens) => {
  if (token.relation === 'nsubj:pass' && isBesideOrder(token.head, tokens))
    return { ...token, relation: 'nsubj' };
  return isBesideOrder(at, tokens)
    ? { ...token, xpos: 'VBD', head: tokens[token.head]?.head ?? -1 }
    : undefined;
});

function isBesideOrder(at: number, tokens: readonly SyntaxToken[]): boolean {
  const token = tokens[at];
  const clause = token?.relation === 'conj' ? tokens[token.head] : undefined;
  const verb = clause?.relation === 'ccomp' ? tokens[clause.head] : undefined;
  if (!token || !/^VB[DN]$/u.test(token.xpos) || verb?.xpos !== 'VBD') return false;
  const be = tokens[below(tokens, token.head, 'aux:pass', 'cop')];
  if ((be ?? clause)?.xpos !== 'VB' || hasModal(tokens, token.head)) return false;
  const isClause = below(tokens, at, 'nsubj', 'nsubj:pass') >= 0;
  const isBare = below(tokens, at, 'mark', 'aux', 'aux:pass') < 0;
  return isClause && isBare && tokens[below(tokens, at, 'cc') - 1]?.text === ',';
}

const hasModal = (tokens: readonly SyntaxToken[], verb: number): boolean =>
  tokens.some(({ head, relation, xpos }) => head === verb && relation === 'aux' && xpos === 'MD');

/** `worked for Acme and for Brandt`: joined to the phrase before it with such a preposition, and not to the verb. */
export const asJoinedPhrase = ofRelations(/^conj$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB') return undefined;
  const preposition = tokens[below(tokens, at, 'case')]?.lemma;
  if (preposition === undefined) return undefined;
  if (below(tokens, at, 'cop', 'nsubj', 'aux', 'orphan') >= 0) return undefined;
  // `lived in Lund, but in 1945 in Skara`
  if (/^but$/iu.test(tokens[below(tokens, at, 'cc')]?.text ?? '')) return undefined;
  const first = tokens.findLastIndex(
    ({ head, relation }, index) =>
      index < at &&
      head === token.head &&
      relation === 'obl' &&
      tokens[below(tokens, index, 'case')]?.lemma === preposition,
  );
  return first < 0 ? undefined : { ...token, head: first };
});
