import { WordList } from '../../../data/index.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, type Mend } from '../mend.js';

const RECIPIENT_VERBS = new WordList('assertions/recipient-verbs.txt');

/** `sent off the captain`: a noun without a preposition behind a verb's particle is its object. */
export const asObjectOfParticle: Mend = (token, at, tokens) => {
  const isBare = token.relation === 'obl' && below(tokens, at, 'case') < 0;
  if (!isBare || !/^(?:NOUN|PROPN)$/u.test(token.upos) || below(tokens, token.head, 'obj') >= 0)
    return undefined;
  const particle = below(tokens, token.head, 'compound:prt');
  const first = tokens.findIndex((_, other) => isUnder(other, at, tokens));
  return particle >= 0 && first === particle + 1 ? { ...token, relation: 'obj' } : undefined;
};

/** `the striker, whom they sold`: a clause with `who` describes the noun before it. */
export const asClauseOfPerson: Mend = (token, at, tokens) => {
  const isClause = /^(?:advcl(?::relcl)?|ccomp|parataxis)$/u.test(token.relation);
  if (!isClause || at < token.head) return undefined;
  const who = tokens.findIndex(({ head, text }) => head === at && /^who(?:m|ever)?$/iu.test(text));
  // `asked who did it`
  if (token.relation !== 'advcl:relcl' && tokens[who - 1]?.text !== ',') return undefined;
  let noun = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  while (/^(?:flat|compound)/u.test(tokens[noun]?.relation ?? '')) noun = tokens[noun]?.head ?? -1;
  const isNoun = /^(?:NOUN|PROPN)$/u.test(tokens[noun]?.upos ?? '') && who > 0;
  return isNoun ? { ...token, head: noun, relation: 'acl:relcl' } : undefined;
};

/** `one of the survivors, Josef Kahn, pulled`: a name between commas is no second member of a list. */
export const asNameBetweenCommas: Mend = (token, at, tokens) => {
  const head = tokens[token.head];
  if (token.relation !== 'conj' || token.upos !== 'PROPN' || head?.upos === 'PROPN')
    return undefined;
  if (!head || !/^(?:nsubj|obj|obl|nmod)/u.test(head.relation)) return undefined;
  const others = tokens.filter((one) => one.head === token.head && one.relation === 'conj');
  const isJoined = below(tokens, at, 'cc') >= 0 || others.length > 1;
  const first = tokens.findIndex((_, other) => isUnder(other, at, tokens));
  const behind = tokens[lastUnder(at, tokens) + 1];
  const isBetween = tokens[first]?.text === ',' && (behind?.text === ',' || isClosed(at, tokens));
  return !isJoined && isBetween ? { ...token, relation: 'appos' } : undefined;
};

/** `denied Osei bail`: a name before a bare noun is who gets it. */
export const asNamedRecipient: Mend = (token, at, tokens) => {
  const object = token.relation === 'compound' ? tokens[token.head] : undefined;
  const verb = object?.relation === 'obj' ? tokens[object.head] : undefined;
  if (token.upos !== 'PROPN' || object?.upos !== 'NOUN' || !verb) return undefined;
  const first = tokens.findIndex((_, other) => isUnder(other, at, tokens));
  return RECIPIENT_VERBS.has(verb.lemma) && first === object.head + 1
    ? { ...token, head: object.head, relation: 'iobj' }
    : undefined;
};

/** Whether a word is another one or hangs from it. */
function isUnder(word: number, above: number, tokens: readonly SyntaxToken[]): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    if (at === above) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

const lastUnder = (above: number, tokens: readonly SyntaxToken[]): number =>
  tokens.findLastIndex((_, other) => isUnder(other, above, tokens));

/** Whether the last word that hangs from one is a comma. */
const isClosed = (above: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[lastUnder(above, tokens)]?.text === ',';
