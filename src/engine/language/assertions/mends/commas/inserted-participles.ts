import { PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { below, firstUnder, lastUnder, ofRelations } from '../../mend.js';

/**
 * `gave the bell, cast in 1740 by Ida Moe, to the parish`: a participle right behind the comma of an object
 * says what that is, where the clause goes on behind it, or is an infinitive and has nobody who did it.
 */
export const asParticipleOfObject = ofRelations(/^(?:advcl|obl|nmod)$/u, (token, at, tokens) => {
  const object = objectBefore(at, tokens);
  if (object >= 0) return { ...token, xpos: 'VBN', head: object, relation: 'acl' };
  // `to the parish`, which a parser hangs from the participle or from who did it
  const participle = participleAbove(at, tokens);
  if (participle < 0 || objectBefore(participle, tokens) < 0) return undefined;
  return isGoingOn(at, participle, tokens)
    ? { ...token, head: tokens[participle]?.head ?? -1, relation: 'obl' }
    : undefined;
});

/** The object that a participle hung from its verb describes; -1 for none. */
function objectBefore(participle: number, tokens: readonly SyntaxToken[]): number {
  const token = tokens[participle];
  const verb = tokens[token?.head ?? -1];
  if (token?.relation !== 'advcl' || verb?.upos !== 'VERB' || tokens[participle - 1]?.text !== ',')
    return -1;
  if (!/^VB[ND]?$/u.test(token.xpos) || below(tokens, participle, ...OWN) >= 0) return -1;
  const object = below(tokens, token.head, 'obj');
  const isNext = object > token.head && lastBefore(object, participle, tokens) === participle - 2;
  if (!isNext || (isPerson(tokens[object]) && !isQuoted(object, tokens))) return -1;
  const isInfinitive = tokens[below(tokens, token.head, 'mark')]?.xpos === 'TO';
  const goesOn = tokens.some((_, at) => isGoingOn(at, participle, tokens));
  return isInfinitive || goesOn ? object : -1;
}

const OWN = ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'obj', 'advmod'] as const;

/** Of a person it may be said as of who acts: `left her, followed by two dogs, at noon`. */
const isPerson = (word: SyntaxToken | undefined): boolean =>
  word === undefined || word.upos === 'PRON' || PERSON_NOUNS.has(word.lemma);

/** `“Woman with a Lamp”` is a work. */
const isQuoted = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(({ head, text }) => head === noun && /^["“]$/u.test(text));

/** The last word of a phrase without what hangs from it behind another word. */
const lastBefore = (noun: number, end: number, tokens: readonly SyntaxToken[]): number => {
  const last = lastUnder(noun, tokens);
  return tokens[last]?.text === ',' && last === end - 1 ? last - 1 : last;
};

/** Whether a word is `to` somebody, right behind the comma that closes what the participle says. */
function isGoingOn(at: number, participle: number, tokens: readonly SyntaxToken[]): boolean {
  const token = tokens[at];
  if (!token || at < participle || !/^(?:obl|nmod)$/u.test(token.relation)) return false;
  const preposition = below(tokens, at, 'case');
  const start = firstUnder(at, tokens);
  const comma = tokens[start]?.text === ',' ? start : start - 1;
  return (
    /^(?:to|from)$/iu.test(tokens[preposition]?.text ?? '') &&
    preposition <= comma + 1 &&
    tokens[comma]?.text === ',' &&
    participleAbove(at, tokens) === participle
  );
}

/** The participle that a phrase hangs from, itself or by who did it; -1 for none. */
function participleAbove(at: number, tokens: readonly SyntaxToken[]): number {
  const above = tokens[at]?.head ?? -1;
  const word = tokens[above];
  if (!word || above > at) return -1;
  return word.relation.startsWith('obl') ? word.head : above;
}

/** `hired by Ida Moe, then working at Acme`: who did so then is the one right before. */
export const asDoingThen = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const [comma, then] = [tokens[at - 2], tokens[at - 1]];
  const isThen = then?.head === at && /^(?:then|formerly|previously)$/u.test(then.text);
  if (token.xpos !== 'VBG' || comma?.text !== ',' || !isThen) return undefined;
  let noun = at - 3;
  for (
    let word = tokens[noun];
    word && /^(?:flat|compound)$/u.test(word.relation);
    word = tokens[noun]
  )
    noun = word.head;
  const isNamed = tokens[noun]?.upos === 'PROPN' || tokens[noun]?.upos === 'NOUN';
  return isNamed && noun < at ? { ...token, head: noun, relation: 'acl' } : undefined;
});
