import type { SyntaxToken } from '../../../syntax/token.js';
import { inSentencesWith, ofSentence, placesOf } from '../../mend.js';

const BEFORE_NOUN =
  /^(?:the|an?|no|every|each|any|another|its|his|her|their|our|my|your|['’]s|old|new|coal|gold|silver|copper|iron|salt|tin|zinc|diamond|uranium|lithium)$/iu;

const isMine = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[at]?.text === 'mine' && BEFORE_NOUN.test(tokens[at - 1]?.text ?? '');

const mines = ofSentence((tokens): readonly number[] =>
  placesOf(tokens, (at) => isMine(at, tokens)),
);

/** `no mine would close`: behind an article it is where coal is dug, and the article is its own. */
export const asMine = inSentencesWith(mines, (token, at, tokens) => {
  if (isMine(at, tokens)) return { ...token, upos: 'NOUN', xpos: 'NN', lemma: 'mine' };
  const isOwn = isMine(at + 1, tokens) && /^(?:discourse|advmod|det)$/u.test(token.relation);
  return isOwn ? { ...token, upos: 'DET', xpos: 'DT', head: at + 1, relation: 'det' } : undefined;
});
