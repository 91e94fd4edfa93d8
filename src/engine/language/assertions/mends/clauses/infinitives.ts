import { asksTo } from '../../governors.js';
import { below, inSentencesWith, type Mend, ofRelations, ofSentence } from '../../mend.js';

const PREDETERMINERS = /^(?:all|both|half)$/iu;

/** `half the workers left`: a part of the noun phrase behind it, and not the object of the verb. */
export const asPredeterminer: Mend = (token, at, tokens) => {
  const article = tokens[at + 1];
  const isBefore = PREDETERMINERS.test(token.text) && article?.relation === 'det';
  const noun = isBefore ? article.head : -1;
  return noun > at && token.head !== noun
    ? { ...token, head: noun, relation: 'det:predet' }
    : undefined;
};

/**
 * `ordered the firm to pay`, `allowed him to leave`: an infinitive behind whom a verb asks or allows is no
 * purpose of the verb's but what they are to do.
 */
export const asInfinitive = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || token.xpos !== 'VB') return undefined;
  const [to, object] = [below(tokens, at, 'mark'), below(tokens, token.head, 'obj')];
  if (tokens[to]?.xpos !== 'TO' || object < token.head || object > at) return undefined;
  return asksTo(verb.lemma) ? { ...token, relation: 'xcomp' } : undefined;
});

/** `promised to have the boats inspected`: what somebody has done is done as surely as they have it done. */
export const asCausative = ofRelations(/^acl$/u, (token, at, tokens) => {
  const object = tokens[token.head];
  const verb = object?.relation === 'obj' ? tokens[object.head] : undefined;
  if (token.xpos !== 'VBN' || at < token.head || !/^(?:have|get)$/u.test(verb?.lemma ?? ''))
    return undefined;
  return verb?.upos === 'VERB' && object
    ? { ...token, head: object.head, relation: 'xcomp' }
    : undefined;
});

/** Whether a bare verb is taken for a noun behind a preposition. */
const bareVerbs = ofSentence((tokens): boolean =>
  tokens.some(({ xpos, relation }) => xpos === 'VB' && relation === 'obl'),
);

/** `planned to fire two`: a bare verb behind `to` is an infinitive, and no noun. */
export const asBareVerb = inSentencesWith(bareVerbs, (token, at, tokens) => {
  const verb = /^to$/iu.test(token.text) ? at + 1 : at;
  const [word, to] = [tokens[verb], tokens[verb - 1]];
  if (word?.xpos !== 'VB' || word.relation !== 'obl' || to?.head !== verb || to.xpos !== 'IN')
    return undefined;
  if (!/^to$/iu.test(to.text) || tokens[word.head]?.upos !== 'VERB') return undefined;
  return at === verb
    ? { ...token, relation: 'xcomp' }
    : { ...token, upos: 'PART', xpos: 'TO', relation: 'mark' };
});
