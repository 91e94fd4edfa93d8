import { COMMON_NOUNS, PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import { bodyHeads } from '../../../entities/body-heads.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, ofRelations } from '../../mend.js';

/**
 * `said the bridge was safe, adding that it had been checked`: who adds it is who said the first; and no bridge
 * says anything.
 */
export const asParticipleOfSayer = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const content = tokens[token.head];
  if (token.xpos !== 'VBG' || !takesClause(token.lemma) || content?.relation !== 'ccomp')
    return undefined;
  const sayer = tokens[content.head];
  const isApart = tokens[at - 1]?.text === ',' && at > token.head;
  if (!isApart || !sayer || content.head > token.head || !takesClause(sayer.lemma))
    return undefined;
  if (below(tokens, at, 'ccomp') < 0 || below(tokens, content.head, 'nsubj') < 0) return undefined;
  const subject = tokens[below(tokens, token.head, 'nsubj', 'nsubj:pass')];
  return token.lemma === 'add' || (subject && !maySpeak(subject))
    ? { ...token, head: content.head }
    : undefined;
});

const maySpeak = ({ upos, lemma }: SyntaxToken): boolean =>
  upos !== 'NOUN' ||
  PERSON_NOUNS.has(lemma) ||
  bodyHeads().byNoun.has(lemma) ||
  COMMON_NOUNS.get(lemma)?.some((kind) => kind === 'organisation' || kind === 'person') === true;

/** `people who lived there said so`: behind the verb of a description `there` is where it was, and opens nothing. */
export const asPlaceOfDescription = ofRelations(/^(?:expl|nsubj)$/u, (token, at, tokens) => {
  const before = tokens[at - 1];
  if (token.text !== 'there' || token.head !== at + 1) return undefined;
  if (before?.relation !== 'acl:relcl' || before.upos !== 'VERB') return undefined;
  return { ...token, upos: 'ADV', xpos: 'RB', head: at - 1, relation: 'advmod' };
});
