import { PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { below, likeBelow, nounOfName, ofRelations } from '../../mend.js';

/**
 * `the Dalby Fund, set up by two brothers, which owns the pier, refused`: persons are `who`, and a family
 * between commas is not spoken of beside a name.
 */
export const asClauseBeyondAgent = ofRelations(/^(?:acl|advcl):relcl$/u, (token, at, tokens) => {
  const which = pronounOf(at, tokens);
  if (tokens[which - 1]?.text !== ',') return undefined;
  const doer = token.relation === 'acl:relcl' ? token.head : doerBefore(which, tokens);
  const agent = tokens[doer];
  const participle = tokens[agent?.head ?? -1];
  const by = tokens[below(tokens, doer, 'case')]?.text.toLowerCase();
  if (!agent || !participle || by !== 'by' || !/^VB[ND]$/u.test(participle.xpos)) return undefined;
  const noun = nounBefore(agent.head, tokens);
  if (noun < 0) return undefined;
  const isOther = isOthers(agent, tokens[at], tokens[noun]);
  return { ...token, head: isOther ? noun : doer, relation: 'acl:relcl' };
});

/** Who did something right before the comma of a clause; -1 for none. */
function doerBefore(which: number, tokens: readonly SyntaxToken[]): number {
  const doer = nounOfName(which - 2, tokens);
  return tokens[doer]?.relation.startsWith('obl') === true ? doer : -1;
}

/** Whether a clause with `which` cannot be, or hardly is, about who did something. */
function isOthers(
  agent: SyntaxToken,
  verb: SyntaxToken | undefined,
  noun: SyntaxToken | undefined,
): boolean {
  if (agent.upos === 'PROPN') return false;
  const isMany = agent.xpos === 'NNS' && verb?.xpos === 'VBZ';
  const isFamily = /^(?:family|couple)$/u.test(agent.lemma) && noun?.upos === 'PROPN';
  return isMany || isFamily || (agent.xpos !== 'NNS' && isPerson(agent));
}

/** A noun for one person, and for no body: `founder`, `mayor`. */
const isPerson = ({ lemma, upos }: SyntaxToken): boolean =>
  upos === 'NOUN' && PERSON_NOUNS.has(lemma) && !/^(?:government|council|party|club)$/u.test(lemma);

/** The noun that the comma before a participle stands behind; -1 where none does. */
function nounBefore(participle: number, tokens: readonly SyntaxToken[]): number {
  const before = participle - 2;
  if (tokens[participle - 1]?.text !== ',' || !/^(?:NOUN|PROPN)$/u.test(tokens[before]?.upos ?? ''))
    return -1;
  let at = before;
  while (/^(?:flat|compound|nmod)/u.test(tokens[at]?.relation ?? '')) at = tokens[at]?.head ?? -1;
  return at;
}

const pronounOf = (clause: number, tokens: readonly SyntaxToken[]): number =>
  likeBelow(tokens, clause, ({ text }) => /^which$/iu.test(text));

/** `with the consent of Dr Holm, who chaired the board`: `who` is the person, and no consent. */
export const asClauseOfHolder = ofRelations(/^acl:relcl$/u, (token, at, tokens) => {
  const noun = tokens[token.head];
  if (noun?.upos !== 'NOUN') return undefined;
  const who = likeBelow(tokens, at, ({ text }) => /^who$/iu.test(text));
  if (who < 0) return undefined;
  if (PERSON_NOUNS.has(noun.lemma) || noun.xpos === 'NNS') return undefined;
  const holder = tokens.findLastIndex(
    ({ head, relation, upos, lemma }, other) =>
      other < who &&
      other > token.head &&
      head === token.head &&
      relation === 'nmod' &&
      (upos === 'PROPN' || PERSON_NOUNS.has(lemma)),
  );
  const isOf = tokens[token.head + 1]?.text.toLowerCase() === 'of';
  return holder > 0 && isOf ? { ...token, head: holder } : undefined;
});
