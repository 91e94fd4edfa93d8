import { below, type Mend } from '../mend.js';

/** `by frost and not by fire`: a second agent behind `and` or `rather than` is joined to the first. */
export const asJoinedAgent: Mend = (token, at, tokens) => {
  if (token.relation !== 'obl:agent' || below(tokens, at, 'cc') < 0) return undefined;
  const first = tokens.findIndex(
    ({ head, relation }, other) => other < at && head === token.head && relation === 'obl:agent',
  );
  return first < 0 ? undefined : { ...token, head: first, relation: 'conj' };
};

/** `died, killed by frost`: a participle behind a comma is no complement. */
export const asFreeParticiple: Mend = (token, at, tokens) => {
  const comma = tokens[at - 1];
  const isFree = token.xpos === 'VBN' && comma?.text === ',' && comma.head === at;
  return token.relation === 'xcomp' && isFree && at > token.head
    ? { ...token, relation: 'advcl' }
    : undefined;
};

/** `described it as impractical`: a preposition, and no degree as in `as good as`. */
export const asPrepositionAs: Mend = (token, at, tokens) => {
  const phrase = tokens[token.head];
  const isAs = token.text.toLowerCase() === 'as' && token.relation === 'advmod' && at < token.head;
  if (!isAs || phrase?.relation !== 'obl' || below(tokens, token.head, 'case') >= 0)
    return undefined;
  const isDegree = tokens.slice(token.head).some(({ text }) => text.toLowerCase() === 'as');
  return isDegree ? undefined : { ...token, upos: 'ADP', xpos: 'IN', relation: 'case' };
};
