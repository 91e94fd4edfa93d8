import { WordList } from '../../../../data/index.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import {
  below,
  firstUnder,
  foundAt,
  inSentencesWith,
  lastUnder,
  likeBelow,
  ofRelations,
  ofSentence,
} from '../../mend.js';

/** Verbs whose object is who hears what the clause behind it says. */
const WITH_HEARER = new WordList('speakers/verbs-with-hearer.txt');

/** `told parliament that the two men, an officer and a clerk, had paid`: behind who hears it `that` opens what is told. */
export const asToldContent = ofRelations(/^conj$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (!verb || !(WITH_HEARER.has(verb.lemma) || takesClause(verb.lemma))) return undefined;
  const that = below(tokens, at, 'mark');
  if (tokens[that]?.text.toLowerCase() !== 'that' || below(tokens, at, 'cc') >= 0) return undefined;
  if (below(tokens, token.head, 'ccomp') >= 0) return undefined;
  const hearer = below(tokens, token.head, 'iobj', 'obj', 'obl');
  return hearer > token.head && lastUnder(hearer, tokens) === that - 1
    ? { ...token, relation: 'ccomp' }
    : undefined;
});

const TRADING = /^(?:acquire|buy|purchase|sell|take over)$/u;

/** `buy Lumetra, a maker of sensors for lorries, for $3 billion`: the sum is what is paid, and belongs to no noun. */
export const asPricePaid = ofRelations(/^(?:nmod|obl)$/u, (token, at, tokens) => {
  if (!/^(?:SYM|NUM)$/u.test(token.upos) && below(tokens, at, 'nummod') < 0) return undefined;
  const isFor = tokens[below(tokens, at, 'case')]?.text.toLowerCase() === 'for';
  if (!isFor || !/[$£€¥]|million|billion|dollar|euro|pound|crown/iu.test(words(at, tokens)))
    return undefined;
  const verb = tokens.findLastIndex(
    ({ upos, lemma }, other) => other < at && upos === 'VERB' && TRADING.test(lemma),
  );
  if (verb < 0 || token.head === verb) return undefined;
  let above = token.head;
  while (above > verb) above = tokens[above]?.head ?? -1;
  const isBetween = tokens
    .slice(verb + 1, at)
    .some(({ upos, relation }) => upos === 'VERB' && !relation.startsWith('a'));
  const isOf = above === verb || tokens[verb]?.head === above;
  return isOf && !isBetween ? { ...token, head: verb, relation: 'obl' } : undefined;
});

const words = (above: number, tokens: readonly SyntaxToken[]): string =>
  tokens
    .slice(firstUnder(above, tokens), lastUnder(above, tokens) + 1)
    .map(({ text }) => text)
    .join(' ');

/** `buy Torsted, a maker of pumps`: behind a comma stands what it is, and nobody gets it. */
export const asDescribedObject = ofRelations(/^(?:i?obj|advmod)$/u, (token, at, tokens) => {
  const first = likeBelow(
    tokens,
    token.head,
    ({ relation, upos }, name) =>
      upos === 'PROPN' && /^(?:iobj|advmod)$/u.test(relation) && name > token.head,
  );
  const second = below(tokens, token.head, 'obj');
  if (first < 0 || second < first) return undefined;
  const start = firstUnder(second, tokens);
  const comma = tokens[start]?.text === ',' ? start : start - 1;
  if (tokens[comma]?.text !== ',' || below(tokens, second, 'det') < 0) return undefined;
  if (at === first) return { ...token, relation: 'obj' };
  return at === second ? { ...token, head: first, relation: 'appos' } : undefined;
});

/** `fined Transmar 24,000 euros`: a name before a sum is who pays it. */
export const asFinedName = ofRelations(/^(?:xcomp|compound)$/u, (token, at, tokens) => {
  if (token.relation === 'xcomp') {
    const sum = below(tokens, token.head, 'obj', 'obl:unmarked');
    return token.upos === 'PROPN' && sum > at && below(tokens, sum, 'nummod') >= 0
      ? { ...token, relation: 'iobj' }
      : undefined;
  }
  // `cost the company 65 million crowns`
  const sum = tokens[token.head];
  const number = below(tokens, token.head, 'nummod');
  const isObject = sum && /^(?:obj|obl|xcomp)$/u.test(sum.relation) && number > at;
  const isNoun = /^(?:NOUN|PROPN)$/u.test(token.upos) && token.head > number && number > 0;
  const verb = sum && tokens[sum.head];
  return isObject && isNoun && verb && COSTING.test(verb.lemma) && sum.head < at
    ? { ...token, head: sum.head, relation: 'iobj' }
    : undefined;
});

const COSTING = /^(?:cost|fine|charge|owe|pay)$/u;

/** The articles of who pays a sum, which hang from that. */
export const asArticleOfPayer = ofRelations(/^(?:det|amod|nmod:poss)$/u, (token, at, tokens) => {
  const sum = tokens[token.head];
  const payer = likeBelow(
    tokens,
    token.head,
    ({ relation, upos }, other) =>
      relation === 'compound' && /^(?:NOUN|PROPN)$/u.test(upos) && other > at,
  );
  const number = below(tokens, token.head, 'nummod');
  const verb = sum && tokens[sum.head];
  const isSum = sum && /^(?:obj|obl|xcomp)$/u.test(sum.relation) && COSTING.test(verb?.lemma ?? '');
  return isSum && payer > at && number > payer && sum.head < at
    ? { ...token, head: payer }
    : undefined;
});

/** A noun, read as the top of its sentence, whose verb a parser takes for one of its objects. */
interface LostVerb {
  readonly noun: number;
  readonly verb: number;
  readonly object: number;
  readonly above: number;
}

const lostVerbs = ofSentence((tokens): LostVerb | undefined => {
  const noun = tokens.findIndex(({ relation }) => relation === 'root');
  if (tokens[noun]?.upos !== 'NOUN' || below(tokens, noun, 'cop', 'nsubj', 'expl') >= 0)
    return undefined;
  const [verb] = foundAt(tokens, ({ xpos, relation, head }, at) => {
    const isMisread = /^VB[DN]$/u.test(xpos) && relation === 'amod' && head > at;
    const isBehind = tokens[at - 1]?.text === ',' && tokens[noun + 1]?.text === ',';
    return isMisread && isBehind && at > noun + 2 ? at : undefined;
  });
  if (verb === undefined) return undefined;
  const clause = below(tokens, noun, 'acl:relcl', 'acl');
  const object = tokens[verb]?.head ?? -1;
  return clause > noun && clause < verb
    ? { noun, verb, object, above: tokens[object]?.head ?? -1 }
    : undefined;
});

/** `The shed, which belongs to Holm, housed tractors and tools`: behind the clause stands the verb of its noun. */
export const asLostVerb = inSentencesWith(lostVerbs, (token, at, tokens) => {
  const found = lostVerbs(tokens);
  if (!found) return undefined;
  const { noun, verb, object, above } = found;
  if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head: -1, relation: 'root' };
  if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
  if (at === object) return { ...token, head: verb, relation: 'obj' };
  if (token.relation === 'conj' && token.head === above && at > object)
    return { ...token, head: object };
  return at === tokens.length - 1 && token.upos === 'PUNCT' ? { ...token, head: verb } : undefined;
});

/**
 * `cost 65 million, according to the auditor`: who says so is no part of what it cost; `was held and has talked,
 * according to papers`: behind a comma they say both.
 */
export const asSourceOfClause = ofRelations(/^(?:nmod|obl)$/u, (token, at, tokens) => {
  const according = below(tokens, at, 'case');
  if (tokens[according]?.text.toLowerCase() !== 'according') return undefined;
  const above = tokens[token.head];
  const verb = above && tokens[above.head];
  if (verb?.upos !== 'VERB') return undefined;
  if (token.relation === 'nmod')
    return above?.relation === 'obj' ? { ...token, head: above.head, relation: 'obl' } : undefined;
  const isJoined =
    above?.relation === 'conj' &&
    tokens[according - 1]?.text === ',' &&
    below(tokens, token.head, 'nsubj', 'nsubj:pass', 'expl') < 0;
  return isJoined ? { ...token, head: above.head } : undefined;
});

/** `a maker in Senegal, the Institut Diop`: behind the comma stands its name, and no place has that. */
export const asNameBeyondPlace = ofRelations(/^appos$/u, (token, at, tokens) => {
  const place = token.upos === 'PROPN' ? tokens[token.head] : undefined;
  if (place?.upos !== 'PROPN' || place.relation !== 'nmod') return undefined;
  const isIn = /^(?:at|in|near)$/iu.test(tokens[below(tokens, token.head, 'case')]?.text ?? '');
  const noun = tokens[place.head];
  const hasArticle = /^an?$/iu.test(tokens[below(tokens, place.head, 'det')]?.text ?? '');
  return isIn && noun?.upos === 'NOUN' && hasArticle && below(tokens, at, 'det') >= 0
    ? { ...token, head: place.head }
    : undefined;
});

/** `stored tar, glue and 30 drums`: what ends a row of objects is one of them, and joined to no verb. */
export const asLastObject = ofRelations(/^conj$/u, (token, at, tokens) => {
  const isNoun = /^(?:NOUN|PROPN)$/u.test(token.upos) && tokens[token.head]?.upos === 'VERB';
  if (!isNoun || below(tokens, at, 'nsubj', 'cop', 'case', 'orphan', 'acl', 'obj') >= 0)
    return undefined;
  const object = below(tokens, token.head, 'obj');
  const second = below(tokens, object, 'conj');
  const isRow = object > token.head && second > object && second < at;
  const isJoined = firstUnder(at, tokens) === lastUnder(second, tokens) + 1;
  return isRow && isJoined && below(tokens, at, 'cc') >= 0 ? { ...token, head: object } : undefined;
});
