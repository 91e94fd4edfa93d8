import { WordList } from '../../../data/index.js';
import { COMMON_NOUNS, PERSON_NOUNS } from '../../entities/anaphor-words.js';
import { bodyHeads } from '../../entities/body-heads.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, ofRelations } from '../mend.js';

const RECIPIENT_VERBS = new WordList('assertions/recipient-verbs.txt');

/** `by frost and not by fire`: a second agent behind `and` or `rather than` is joined to the first. */
export const asJoinedAgent = ofRelations(/^obl:agent$/u, (token, at, tokens) => {
  if (below(tokens, at, 'cc') < 0) return undefined;
  const first = tokens.findIndex(
    ({ head, relation }, other) => other < at && head === token.head && relation === 'obl:agent',
  );
  return first < 0 ? undefined : { ...token, head: first, relation: 'conj' };
});

/** `was sold to the town by Ida Holm`, `was towed from Ghent to Hull by two tugs`: who acts in a passive is no part of where or to whom something goes. */
export const asAgentBehind = ofRelations(/^nmod$/u, (token, at, tokens) => {
  const handed = tokens[token.head];
  if (handed?.relation !== 'obl') return undefined;
  const verb = handed.head;
  const isBy = tokens[below(tokens, at, 'case')]?.text.toLowerCase() === 'by';
  const to = tokens[below(tokens, token.head, 'case')]?.text.toLowerCase();
  if (!isBy || to !== 'to') return undefined;
  const isHanded = RECIPIENT_VERBS.has(tokens[verb]?.lemma ?? '');
  if (!isHanded && !isFromSomewhere(verb, tokens)) return undefined;
  // `was given to a book by Ida Holm`
  if (handed.upos !== 'PROPN' && !isReceiver(handed.lemma)) return undefined;
  const isFree = below(tokens, verb, 'obl:agent') < 0 && below(tokens, verb, 'aux:pass') >= 0;
  return isFree ? { ...token, head: verb, relation: 'obl:agent' } : undefined;
});

const isFromSomewhere = (verb: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(
    ({ head, relation }, at) =>
      head === verb &&
      relation === 'obl' &&
      tokens[below(tokens, at, 'case')]?.text.toLowerCase() === 'from',
  );

/** Whether a noun is for somebody, a body or a place that something may be handed to. */
const isReceiver = (noun: string): boolean =>
  COMMON_NOUNS.get(noun) !== undefined || PERSON_NOUNS.has(noun) || bodyHeads().byNoun.has(noun);

/** `died, killed by frost`: a participle behind a comma is no complement. */
export const asFreeParticiple = ofRelations(/^xcomp$/u, (token, at, tokens) => {
  const comma = tokens[at - 1];
  const isFree = token.xpos === 'VBN' && comma?.text === ',' && comma.head === at;
  return isFree && at > token.head ? { ...token, relation: 'advcl' } : undefined;
});

/** `described it as impractical`: a preposition, and no degree as in `as good as`. */
export const asPrepositionAs = ofRelations(/^advmod$/u, (token, at, tokens) => {
  const phrase = tokens[token.head];
  const isAs = token.text.toLowerCase() === 'as' && at < token.head;
  if (!isAs || phrase?.relation !== 'obl' || below(tokens, token.head, 'case') >= 0)
    return undefined;
  const isDegree =
    /^(?:much|many|far|long|little|few|well|soon|often)$/iu.test(tokens[at + 1]?.text ?? '') ||
    tokens.slice(token.head).some(({ text }) => text.toLowerCase() === 'as');
  return isDegree ? undefined : { ...token, upos: 'ADP', xpos: 'IN', relation: 'case' };
});
