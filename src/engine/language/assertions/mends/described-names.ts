import type { SyntaxToken } from '../../syntax/token.js';
import { below, foundAt, inSentencesWith, type Mend, ofRelations, ofSentence } from '../mend.js';

/** Nouns whose arc crosses that of an article around them, each with the noun of that article. */
const innerNouns = ofSentence(
  (tokens): readonly { readonly noun: number; readonly head: number }[] => {
    const found: { readonly noun: number; readonly head: number }[] = [];
    tokens.forEach(({ relation, head }, article) => {
      if (relation !== 'det') return;
      for (let noun = article + 1; noun < head; noun += 1) {
        const one = tokens[noun];
        const isOutside = one && one.head >= 0 && (one.head < article || one.head > head);
        if (isOutside && one.upos === 'NOUN') found.push({ noun, head });
      }
    });
    return found;
  },
);

/**
 * `The trade union Seafarers United has called`, `The opposition councillor Ada Lind left`: a noun between
 * an article and the noun that it belongs to is part of that phrase, and no argument of the verb.
 */
export const asInnerNoun = inSentencesWith(innerNouns, (token, at, tokens) => {
  const inner = innerNouns(tokens).find(({ noun, head }) => at === noun || at === head);
  if (!inner) return undefined;
  const { noun, head } = inner;
  if (at === noun) return { ...token, head, relation: 'compound' };
  const other = tokens[noun];
  return other?.relation.startsWith('nsubj') === true && !token.relation.startsWith('nsubj')
    ? { ...token, head: other.head, relation: other.relation }
    : undefined;
});

/** `The forestry company Norwood Timber denied it`: noun and name are one subject, and not two. */
export const asDescription = ofRelations(/^(?:nsubj|i?obj)/u, (token, at, tokens) => {
  if (token.upos !== 'NOUN' || at > token.head) return undefined;
  const name = topOfName(at + 1, tokens);
  const other = tokens[name];
  const isSubject = other?.head === token.head && other.relation.startsWith('nsubj');
  return isSubject ? { ...token, head: name, relation: 'compound' } : undefined;
});

/** The word that the others of a run of names hang from; -1 where none begins there. */
function topOfName(first: number, tokens: readonly SyntaxToken[]): number {
  let end = first;
  while (tokens[end]?.upos === 'PROPN') end += isProper(tokens, end + 1) ? 2 : 1;
  const top = tokens.slice(first, end).findIndex(({ head }) => head < first || head >= end);
  return top < 0 ? -1 : first + top;
}

/** `& Pike` of `Harlow & Pike`. */
const isProper = (tokens: readonly SyntaxToken[], at: number): boolean =>
  tokens[at]?.text === '&' && tokens[at + 1]?.upos === 'PROPN';

/** `sold the brewer Torsk`: a name right behind an object names it. */
export const asNameOfObject = ofRelations(/^xcomp$/u, (token, at, tokens) => {
  const noun = tokens[at - 1];
  const isBehind = noun?.upos === 'NOUN' && noun.relation === 'obj' && noun.head === token.head;
  if (token.upos !== 'PROPN' || !isBehind) return undefined;
  const isNaming = /^(?:name|call|dub|appoint|elect|crown|christen|make)$/u.test(
    tokens[token.head]?.lemma ?? '',
  );
  return isNaming ? undefined : { ...token, head: at - 1, relation: 'flat' };
});

const namesBeforeCommas = ofSentence(
  (tokens): readonly { readonly name: number; readonly noun: number }[] => {
    return foundAt(tokens, ({ upos, relation, head }, name) => {
      if (upos !== 'PROPN' || !/^(?:discourse|vocative|dislocated|nsubj:outer)$/u.test(relation))
        return undefined;
      let comma = name + 1;
      while (tokens[comma]?.upos === 'PROPN') comma += 1;
      const noun = below(tokens, head, 'nsubj', 'nsubj:pass');
      const isBetween = tokens[comma]?.text === ',' && noun > comma && noun < head;
      const closes = tokens.slice(noun, head).some(({ text }) => text === ',');
      return isBetween && tokens[noun]?.upos === 'NOUN' && closes ? { name, noun } : undefined;
    });
  },
);

/** `Nordpie, a maker of pies, was founded`: the name before the comma is the subject, the noun says what it is. */
export const asSubjectBeforeComma = inSentencesWith(namesBeforeCommas, (token, at, tokens) => {
  for (const { name, noun } of namesBeforeCommas(tokens)) {
    if (at === name) return { ...token, relation: tokens[noun]?.relation ?? 'nsubj' };
    if (at === noun) return { ...token, head: name, relation: 'appos' };
  }
  return undefined;
});

const ADVERBS = /^(?:last|first|next)$/u;

/** `The Ardle last flooded in 1993`: it is the river that did, and then for the last time. */
export const asSubjectBeforeAdverb = ofRelations(
  /^(?:nsubj|det|compound)$/u,
  (token, at, tokens) => {
    const adverb = token.relation === 'nsubj' ? at : token.head;
    const word = tokens[adverb];
    const name = below(tokens, adverb, 'compound');
    if (word?.relation !== 'nsubj' || !ADVERBS.test(word.text) || name !== adverb - 1)
      return undefined;
    if (tokens[name]?.upos !== 'PROPN' || word.head !== adverb + 1) return undefined;
    if (at === adverb) return { ...token, upos: 'ADV', xpos: 'RB', relation: 'advmod' };
    if (at === name) return { ...token, head: word.head, relation: 'nsubj' };
    return { ...token, head: name };
  },
);

const isCapital = (token: SyntaxToken | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** `and Per coffee`: a preposition with a capital among words without one is a name. */
export const asNameLikePreposition: Mend = (token, at, tokens) => {
  if (token.upos !== 'ADP' || !isCapital(token) || isCapital(tokens[at + 1])) return undefined;
  if (!/^[\p{Ll},]+$/u.test(tokens[at - 1]?.text ?? '')) return undefined;
  const relation = token.relation === 'case' ? 'compound' : token.relation;
  return { ...token, upos: 'PROPN', xpos: 'NNP', relation };
};
