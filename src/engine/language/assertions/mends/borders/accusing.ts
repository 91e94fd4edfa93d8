import { takesPreposition } from '../../governors.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

/** `whom it accuses of spying`: a clause about what they did, and no thing. */
export const asGerundOfAccusing = ofRelations(/^obl$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  const isOf = tokens[below(tokens, at, 'case')]?.text === 'of' && token.xpos === 'VBG';
  return isOf && verb?.upos === 'VERB' && takesPreposition(verb.lemma, 'of')
    ? { ...token, relation: 'advcl' }
    : undefined;
});

/** `accused the county of having known`: what the county did, and no word of who accuses it. */
export const asClauseOfAccused = ofRelations(/^acl$/u, (token, at, tokens) => {
  const accused = tokens[token.head];
  const verb = tokens[accused?.head ?? -1];
  const of = below(tokens, at, 'mark', 'case');
  const isClause = tokens[of]?.text === 'of' && of > token.head && /^VB[GN]$/u.test(token.xpos);
  const isAccused = accused?.relation === 'obj' && verb?.upos === 'VERB';
  return isClause && isAccused && takesPreposition(verb.lemma, 'of')
    ? { ...token, head: accused.head, relation: 'advcl' }
    : undefined;
});

/** A deed that somebody is accused of, read as what its object is like: `of hiding losses`. */
interface Deed {
  readonly of: number;
  readonly verb: number;
  readonly object: number;
  /** The verb of accusing. */
  readonly above: number;
}

const deeds = ofSentence((tokens): readonly Deed[] =>
  foundAt(tokens, ({ xpos, relation, head: object }, verb): Deed | undefined => {
    const of = verb - 1;
    const noun = tokens[object];
    if (xpos !== 'VBG' || !/^(?:amod|compound)$/u.test(relation) || object < verb) return undefined;
    if (tokens[of]?.text !== 'of' || tokens[of].head !== object) return undefined;
    // `accused Acme of …`: read as of the firm, too.
    const isOfAccused = noun?.relation === 'nmod' && tokens[noun.head]?.relation === 'obj';
    const above = (isOfAccused ? tokens[noun.head]?.head : noun?.head) ?? -1;
    const accuses = tokens[above];
    const isAccused = accuses?.upos === 'VERB' && takesPreposition(accuses.lemma, 'of');
    return isAccused && (isOfAccused || noun?.relation === 'obl')
      ? { of, verb, object, above }
      : undefined;
  }),
);

/** `accused it of raising fees by a third`: what they did, to what, and by how much; no fees that raise. */
export const asDeedOfAccusing = inSentencesWith(deeds, (token, at, tokens) => {
  for (const { of, verb, object, above } of deeds(tokens)) {
    if (at === verb) return { ...token, head: above, relation: 'advcl' };
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    if (at === of) return { ...token, head: verb };
    const isBehind = token.head === above && at > object && token.relation.startsWith('obl');
    if (isBehind && below(tokens, at, 'case') >= 0) return { ...token, head: verb };
  }
  return undefined;
});
