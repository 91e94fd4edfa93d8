import { WordList } from '../../../../data/index.js';
import { COMMON_NOUNS, PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import {
  below,
  firstUnder,
  inSentencesWith,
  ofRelations,
  ofSentence,
  placesOf,
} from '../../mend.js';

const GIVING =
  /^(?:sell|give|pay|lend|hand|transfer|let|award|donate|lease|rent|grant|deliver|return|resell|loan)$/u;
/** Nouns that have a `to` of their own: `a threat to the town`. */
const WITH_TO = new WordList('assertions/nouns-with-to.txt');
const CHAIN = /^(?:nmod|obl|acl|appos|flat|compound)(?::|$)/u;

/** `sold the plant to Acme`, `paid £9 belonging to Brandt to Acme`: who gets it hangs from the verb. */
export const asRecipientBehindObject = ofRelations(/^nmod/u, (token, at, tokens) => {
  if (!mayReceive(token)) return undefined;
  const to = tokens[below(tokens, at, 'case')];
  const above = tokens[token.head];
  if (!to || !/^to$/iu.test(to.text) || !above || WITH_TO.has(above.lemma)) return undefined;
  const verb = verbAbove(token.head, tokens);
  const isFree = verb >= 0 && below(tokens, verb, 'iobj') < 0 && !hasGoal(verb, tokens);
  return isFree ? { ...token, head: verb, relation: 'obl' } : undefined;
});

const mayReceive = ({ upos, lemma }: SyntaxToken): boolean =>
  upos === 'PROPN' || (upos === 'NOUN' && (PERSON_NOUNS.has(lemma) || COMMON_NOUNS.has(lemma)));

/** The verb of giving whose object a noun is, or is in; -1 for none. */
function verbAbove(noun: number, tokens: readonly SyntaxToken[]): number {
  let at = noun;
  for (let steps = 0; steps < 5; steps += 1) {
    const word = tokens[at];
    const verb = word && tokens[word.head];
    if (!word || !verb) return -1;
    if (word.relation === 'obj')
      return GIVING.test(verb.lemma) && verb.upos === 'VERB' && word.head < at ? word.head : -1;
    if (!CHAIN.test(word.relation)) return -1;
    at = word.head;
  }
  return -1;
}

const hasGoal = (verb: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(
    ({ head, relation }, at) =>
      head === verb && relation === 'obl' && tokens[below(tokens, at, 'case')]?.text === 'to',
  );

/** `to the developer Harrow Vale`: a name right behind a noun, which nothing joins to the verb, is its own. */
export const asNameOfRecipient = ofRelations(/^obl$/u, (token, at, tokens) => {
  const isBare = token.upos === 'PROPN' && below(tokens, at, 'case') < 0;
  const before = isBare ? firstUnder(at, tokens) - 1 : -1;
  const noun = tokens[before];
  return noun?.upos === 'NOUN' && tokens[below(tokens, before, 'case')]?.text === 'to'
    ? { ...token, head: before, relation: 'appos' }
    : undefined;
});

const PLANNING = /^(?:plan|hope|aim|offer|promise|attempt|claim|vow|need)s$/iu;

/** The roots that are verbs of planning, taken for nouns. */
const plans = ofSentence((tokens): readonly number[] =>
  placesOf(tokens, (at) => isPlan(at, tokens)),
);

/** `Acme plans to sell`: behind a name and before `to`, where a sentence has no other verb. */
export const asVerbOfPlan = inSentencesWith(plans, (token, at, tokens) => {
  if (isPlan(at, tokens)) return { ...token, upos: 'VERB', xpos: 'VBZ', lemma: bare(token.text) };
  if (!isPlan(token.head, tokens)) return undefined;
  if (token.relation === 'compound' && at === token.head - 1)
    return { ...token, relation: 'nsubj' };
  return token.relation === 'acl' ? { ...token, relation: 'xcomp' } : undefined;
});

function isPlan(at: number, tokens: readonly SyntaxToken[]): boolean {
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || noun.relation !== 'root' || !PLANNING.test(noun.text)) return false;
  const [before, to] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.upos === 'PROPN' &&
    before.head === at &&
    to?.xpos === 'TO' &&
    tokens[to.head]?.head === at &&
    tokens.at(-1)?.text === '.'
  );
}

const bare = (text: string): string => text.toLowerCase().replace(/s$/u, '');
