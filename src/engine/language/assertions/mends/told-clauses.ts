import { WordList } from '../../../data/index.js';
import { takesClause } from '../governors.js';
import { firstUnder, type Mend } from '../mend.js';

/** Verbs whose object is who hears what the clause behind it says. */
const WITH_HEARER = new WordList('speakers/verbs-with-hearer.txt');

/**
 * `told the board that it had closed`, `was told by the board that`, `wrote in a letter that`: the clause belongs to the verb, and not
 * to who is told, as a parser may take it.
 */
export const asTold: Mend = (token, at, tokens) => {
  const isThat = token.text.toLowerCase() === 'that';
  const clause = isThat ? token.head : at;
  const { head = -1, relation = '' } = tokens[clause] ?? {};
  const [hearer, that] = [tokens[head], tokens[head + 1]];
  const verb = hearer && tokens[hearer.head];
  if (!relation.startsWith('acl') || !verb || hearer.head > head) return undefined;
  const isHearer = WITH_HEARER.has(verb.lemma) && /^(?:i?obj|obl:agent)$/u.test(hearer.relation);
  const isPlace = hearer.relation === 'obl' && takesClause(verb.lemma);
  if (!(isHearer || isPlace) || that?.text.toLowerCase() !== 'that' || that.head !== clause)
    return undefined;
  const subject = tokens.findIndex(
    (one) => one.head === clause && one.relation.startsWith('nsubj'),
  );
  if (subject <= head + 1) return undefined;
  if (!isThat) return { ...token, head: hearer.head, relation: 'ccomp' };
  return { ...token, upos: 'SCONJ', xpos: 'IN', relation: 'mark' };
};

/** `told the board the bridge had closed`: who hears it, right behind the verb, is no object of the clause. */
export const asHearer: Mend = (token, at, tokens) => {
  const clause = token.relation === 'obj' ? tokens[token.head] : undefined;
  const verb = clause?.relation === 'ccomp' ? tokens[clause.head] : undefined;
  if (!clause || !verb || !WITH_HEARER.has(verb.lemma) || at < clause.head || at > token.head)
    return undefined;
  return firstUnder(at, tokens) === clause.head + 1 ? { ...token, head: clause.head } : undefined;
};
