import { takesClause } from '../../governors.js';
import { below, inSentencesWith, ofSentence } from '../../mend.js';

/** `Two loan deals collapsed, she said`: a noun, the verb right behind it, and who says so at the end. */
interface SaidBefore {
  readonly noun: number;
  readonly verb: number;
  readonly saying: number;
}

const saidBefore = ofSentence((tokens): SaidBefore | undefined => {
  const saying = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');
  const verb = tokens[saying];
  if (!verb || !takesClause(verb.lemma) || !/^VB[DZ]$/u.test(verb.xpos)) return undefined;
  const sayer = below(tokens, saying, 'nsubj');
  const comma = tokens.findLastIndex(({ text }, at) => at < saying && text === ',');
  if (comma < 0 || sayer < comma || sayer > saying) return undefined;
  const noun = tokens.findIndex(
    ({ head, relation }, at) =>
      at < comma && head === saying && /^(?:nsubj:outer|nsubj|dislocated|obj)$/u.test(relation),
  );
  const told = tokens.findIndex(
    ({ head, relation, xpos }, at) =>
      head === noun && at === noun + 1 && relation === 'acl' && /^VB[DN]$/u.test(xpos),
  );
  const isActive = noun >= 0 && told >= 0 && below(tokens, told, 'nsubj', 'aux:pass') < 0;
  return isActive ? { noun, verb: told, saying } : undefined;
});

/** The verb right behind a noun, with who says so behind a comma, is no description of the noun. */
export const asClauseBeforeSayer = inSentencesWith(saidBefore, (token, at, tokens) => {
  const found = saidBefore(tokens);
  if (!found) return undefined;
  if (at === found.noun) return { ...token, head: found.verb, relation: 'nsubj' };
  if (at === found.verb)
    return {
      ...token,
      ...(token.xpos === 'VBN' && { xpos: 'VBD' }),
      ...{ head: found.saying, relation: 'ccomp' },
    };
  return undefined;
});
