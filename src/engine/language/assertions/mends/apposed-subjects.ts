import type { SyntaxToken } from '../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../mend.js';

/** A noun with a name between commas behind it, right before a verb: all of it is the verb's subject. */
interface ApposedSubject {
  readonly noun: number;
  /** Where the name begins, and where the comma behind it stands. */
  readonly name: number;
  readonly end: number;
  readonly verb: number;
}

const SUBORDINATORS = /^(?:after|before|since|until|as)$/iu;
const LONGEST_NAME = 6;
const LONGEST_DESCRIPTION = 12;

const apposedSubjects = ofSentence((tokens): readonly ApposedSubject[] => {
  return foundAt(tokens, ({ text, upos }, comma): ApposedSubject | undefined => {
    const noun = comma - 1;
    if (text !== ',' || upos !== 'PUNCT' || !mayBeNoun(noun, tokens)) return undefined;
    const end = tokens.findIndex((one, index) => index > comma && one.text === ',');
    const inside = tokens.slice(comma + 1, Math.max(comma + 1, end));
    const verb = isName(inside) || isDescription(inside) ? verbBehind(end, tokens) : -1;
    const own = below(tokens, verb, 'nsubj', 'nsubj:pass');
    const free = own < 0 || (own > comma && own < end);
    return verb < 0 || !free ? undefined : { noun, name: comma + 1, end, verb };
  });
});

/**
 * `after the president, Marcus Bell, left`: the commas lead a parser astray, which takes the noun for
 * part of what stands before it, or for the subject of a later verb.
 */
export const asApposedSubject = inSentencesWith(apposedSubjects, (token, at, tokens) => {
  for (const one of apposedSubjects(tokens)) {
    const { noun, name, end, verb } = one;
    if (at === noun) return { ...token, upos: 'NOUN', head: verb, relation: 'nsubj' };
    const isTop = at >= name && at < end && (token.head < name || token.head >= end);
    if (isTop) return { ...token, head: noun, relation: 'appos' };
    if (token.head === noun && token.relation === 'case' && SUBORDINATORS.test(token.text))
      return { ...token, head: verb, relation: 'mark' };
    if (
      at === verb &&
      token.relation === 'conj' &&
      below(tokens, at, 'cc') < 0 &&
      isLed(one, tokens)
    )
      return { ...token, relation: 'advcl' };
    const mended = withSubjectBehindMark(token, at, tokens, one);
    if (mended) return mended;
  }
  return undefined;
});

const isLed = ({ noun }: ApposedSubject, tokens: readonly SyntaxToken[]): boolean =>
  SUBORDINATORS.test(tokens[below(tokens, noun, 'case')]?.text ?? '');

/** `…, left after a study put the cost at …`: the verb that had the noun has its own subject. */
function withSubjectBehindMark(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
  { noun, verb }: ApposedSubject,
): SyntaxToken | undefined {
  const other = tokens[noun]?.head ?? -1;
  if (tokens[noun]?.relation !== 'nsubj' || other <= verb) return undefined;
  const own = tokens.findIndex(
    ({ head, relation }, index) => head === other && relation === 'obl' && index < other,
  );
  const mark = own < 0 ? -1 : below(tokens, own, 'case');
  if (mark < 0 || !SUBORDINATORS.test(tokens[mark]?.text ?? '')) return undefined;
  if (at === own) return { ...token, relation: 'nsubj' };
  return at === mark ? { ...token, head: other, relation: 'mark' } : undefined;
}

const isName = (inside: readonly SyntaxToken[]): boolean =>
  inside.length > 0 &&
  inside.length <= LONGEST_NAME &&
  inside.at(-1)?.upos === 'PROPN' &&
  inside[0]?.upos === 'PROPN' &&
  inside.every((one) => one.upos === 'PROPN' || /^\p{Ll}{1,3}$/u.test(one.text));

/** `the first on the route since 2009` */
const isDescription = (inside: readonly SyntaxToken[]): boolean =>
  inside.length > 1 &&
  inside.length <= LONGEST_DESCRIPTION &&
  /^(?:an?|the)$/iu.test(inside[0]?.text ?? '') &&
  inside.every(({ upos }) => !/^(?:VERB|AUX|SCONJ)$/u.test(upos));

/** `Acme's chief executive`, which the parser takes for an adjective, but for a subject all the same. */
const mayBeNoun = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[at]?.upos === 'NOUN' || tokens[at]?.relation === 'nsubj:outer';

/** The finite verb right behind a comma, adverbs and auxiliaries left aside; -1 where none stands there. */
function verbBehind(comma: number, tokens: readonly SyntaxToken[]): number {
  let at = comma + 1;
  let isFinite = false;
  while (/^(?:ADV|AUX|PART)$/u.test(tokens[at]?.upos ?? '')) {
    isFinite ||= /^(?:VB[DPZ]|MD)$/u.test(tokens[at]?.xpos ?? '');
    at++;
  }
  const verb = tokens[at];
  return verb?.upos === 'VERB' && (isFinite || /^VB[DPZ]$/u.test(verb.xpos)) ? at : -1;
}

/** `the firm, based in Lund, Sweden, makes boats`: a name between commas right before the verb is of what stands before it. */
export const asPlaceBehind = ofRelations(/^nsubj(?::outer)?$/u, (token, at, tokens) => {
  const isOuter = token.relation === 'nsubj:outer';
  const name = isOuter ? below(tokens, token.head, 'nsubj') : at;
  const subject = tokens[name];
  const isBetween =
    subject?.relation === 'nsubj' &&
    subject.upos === 'PROPN' &&
    tokens[name - 1]?.text === ',' &&
    tokens[name + 1]?.text === ',' &&
    below(tokens, subject.head, 'nsubj:outer') >= 0;
  if (!isBetween || tokens[name - 2]?.upos !== 'PROPN') return undefined;
  if (isOuter) return { ...token, relation: 'nsubj' };
  return { ...token, head: name - 2, relation: 'nmod:unmarked' };
});

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** `Mayor Moe promised`, `the newspaper Dagen`: a name right behind a noun is that noun's, and nothing of the verb. */
export const asNameBehindNoun = ofRelations(/^obl(?::unmarked)?$/u, (token, at, tokens) => {
  if (token.upos !== 'PROPN') return undefined;
  if (DAYS.test(token.text.toLowerCase()) || below(tokens, at, 'case') >= 0) return undefined;
  const noun = tokens[at - 1];
  if (!noun || at > token.head || noun.head !== token.head) return undefined;
  const isPhrase =
    noun.relation.startsWith('nsubj') ||
    (noun.relation === 'obl' && below(tokens, at - 1, 'case') >= 0);
  const isTitled = isPhrase && /^(?:NOUN|PROPN)$/u.test(noun.upos) && noun.xpos !== 'NNS';
  return isTitled ? { ...token, head: at - 1, relation: 'flat' } : undefined;
});
