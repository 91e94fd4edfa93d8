import { isTitleBeforeName } from '../../../names/titles.js';
import { type Mend, ofRelations } from '../../mend.js';

/** `if the tax rises`: the article is of the subject right behind it, and not of the verb. */
export const asArticleOfSubject = ofRelations(/^(?:det|amod)$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || at > token.head) return undefined;
  const noun = tokens.findIndex(({ upos }, index) => index > at && /^(?:NOUN|PROPN)$/u.test(upos));
  const subject = tokens[noun];
  const isSubject = subject?.head === token.head && subject.relation.startsWith('nsubj');
  const isNext = tokens
    .slice(at + 1, noun)
    .every(
      ({ upos, head }) => /^(?:ADJ|NUM)$/u.test(upos) && (head === noun || head === token.head),
    );
  return isSubject && isNext ? { ...token, head: noun } : undefined;
});

/** `Mayor Tom Ash spoke`: a title right before a name is part of it, and no argument of the verb. */
export const asTitleOfName: Mend = (token, at, tokens) => {
  const name = tokens[at + 1];
  const isTitle = /^\p{Lu}/u.test(token.text) && isTitleBeforeName(token.text.toLowerCase());
  const isBeside = name?.upos === 'PROPN' && name.head === token.head && token.head > at + 1;
  return isTitle && isBeside && name.relation.startsWith('nsubj')
    ? { ...token, head: at + 1, relation: 'nmod:desc' }
    : undefined;
};
