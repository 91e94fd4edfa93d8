import { WordList } from '../../../../data/index.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { asksTo } from '../../governors.js';
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

const SAYING = new WordList('speakers/saying-verbs.txt');
const CALLING = /^(?:call|label|dub|brand|describe|deem|declare)$/u;

const isBehindComma = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[at - 1]?.text === ',';

/**
 * `Rents rose by 12% since the mayor took office, compared with 5% before`: amounts are compared, whatever
 * clause stands between.
 */
export const asCompared = ofRelations(/^(?:advcl|acl|xcomp)$/u, (token, at, tokens) => {
  const isCompared = token.xpos === 'VBN' && token.lemma === 'compare' && token.head < at;
  if (!isCompared || !isBehindComma(at, tokens)) return undefined;
  let above = token.head;
  while (tokens[above] && !isMainClause(tokens[above])) above = tokens[above]?.head ?? -1;
  return above >= 0 && above !== token.head
    ? { ...token, head: above, relation: 'advcl' }
    : undefined;
});

const isMainClause = (word: SyntaxToken | undefined): boolean =>
  word?.upos === 'VERB' && /^(?:root|ccomp|conj|parataxis|acl:relcl)$/u.test(word.relation);

/** `urged workers to reject it, calling it an insult`: who urges them calls it so. */
export const asWordsOfAsker = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const asked = tokens[token.head];
  const asker = asked?.relation === 'xcomp' ? tokens[asked.head] : undefined;
  if (token.xpos !== 'VBG' || !isBehindComma(at, tokens) || !asked || !asker) return undefined;
  const isSaid = CALLING.test(token.lemma) || SAYING.has(token.lemma);
  const hasObject = below(tokens, asked.head, 'obj', 'iobj') > asked.head;
  return isSaid && hasObject && asksTo(asker.lemma) ? { ...token, head: asked.head } : undefined;
});

/** What is done to works and buildings, and to nobody. */
const TO_THINGS =
  /^(?:air|broadcast|build|establish|found|issue|launch|print|publish|release|unveil|write)$/u;

/** `Ada Holm, who led the study, published on Monday`: the study is published, and no person. */
export const asParticipleOfWork = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const clause = tokens[token.head];
  if (token.xpos !== 'VBN' || clause?.relation !== 'acl:relcl' || !isBehindComma(at, tokens))
    return undefined;
  const isPerson = likeBelow(tokens, token.head, ({ text }) => /^who$/iu.test(text)) >= 0;
  const object = below(tokens, token.head, 'obj');
  const isNext = object > token.head && lastUnder(object, tokens) <= at - 1;
  const isBare = below(tokens, at, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') < 0;
  return isPerson && isNext && isBare && TO_THINGS.test(token.lemma)
    ? { ...token, head: object, relation: 'acl' }
    : undefined;
});

const SUBORDINATORS = /^(?:although|though|unless|whereas)$/iu;

/** `steered it to them, although a bid was cheaper`: such a clause stands beside another, and is nobody's words. */
export const asClauseBeside = ofRelations(/^ccomp$/u, (token, at, tokens) => {
  const mark = tokens[below(tokens, at, 'mark')];
  return mark && SUBORDINATORS.test(mark.text) ? { ...token, relation: 'advcl' } : undefined;
});

/** `Profit fell, the bank said, missing forecasts`: behind what was said before, it says more of that. */
export const asBehindReport = ofRelations(/^(?:ccomp|obl)$/u, (token, at, tokens) => {
  const above = reportedBefore(token.head, tokens);
  if (above < 0 || at < token.head) return undefined;
  if (token.relation === 'obl') {
    const isApart = below(tokens, at, 'case') === token.head + 2;
    return isApart && isBehindComma(token.head + 2, tokens) ? { ...token, head: above } : undefined;
  }
  const isFree = below(tokens, at, 'mark', 'nsubj', 'nsubj:pass') < 0 && token.xpos === 'VBG';
  if (!isFree || !isBehindComma(at, tokens)) return undefined;
  // `it said, adding that it would sue`
  const head = SAYING.has(token.lemma) ? token.head : above;
  return { ...token, head, relation: 'advcl' };
});

/** What a verb of saying between commas reports, where it stands before; -1 for none. */
function reportedBefore(verb: number, tokens: readonly SyntaxToken[]): number {
  const report = tokens[verb];
  const isReport = report?.relation === 'parataxis' && SAYING.has(report.lemma);
  if (!isReport || below(tokens, verb, 'nsubj') < 0) return -1;
  return report.head < verb && tokens[report.head]?.upos === 'VERB' ? report.head : -1;
}

/** A noun behind such a report, the clause about it, and what the report reports. */
interface BehindReport {
  readonly noun: number;
  readonly clause: number;
  readonly above: number;
}

const nounsBehindReports = ofSentence((tokens): readonly BehindReport[] =>
  foundAt(tokens, ({ relation, head }, clause): BehindReport | undefined => {
    const above = relation === 'ccomp' ? reportedBefore(head, tokens) : -1;
    const subject = below(tokens, clause, 'nsubj', 'nsubj:pass');
    if (above < 0 || subject < 0 || below(tokens, clause, 'mark', 'obj') >= 0) return undefined;
    const start = firstUnder(subject, tokens);
    const noun = tokens.findLastIndex(
      (one, at) =>
        at > head && at < start && one.relation === 'obl' && [head, clause].includes(one.head),
    );
    const isNext = noun > 0 && !tokens.slice(noun + 1, start).some(({ text }) => text === ',');
    const isApart = isBehindComma(below(tokens, noun, 'case'), tokens);
    return isNext && isApart ? { noun, clause, above } : undefined;
  }),
);

/** `…, the agency said, in the worst fire the town has seen`: what it has seen is the fire, and nobody says it by itself. */
export const asNounBehindReport = inSentencesWith(nounsBehindReports, (token, at, tokens) => {
  for (const { noun, clause, above } of nounsBehindReports(tokens)) {
    if (at === noun) return { ...token, head: above, relation: 'obl' };
    if (at === clause) return { ...token, head: noun, relation: 'acl:relcl' };
  }
  return undefined;
});
