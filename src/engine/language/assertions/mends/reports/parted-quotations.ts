import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, inSentencesWith, ofSentence } from '../../mend.js';
import { predicateFrom } from '../rows.js';

/** A quotation that its sentence opens, and that a report parts: `"The park," he said, "will stay open."` */
interface PartedQuotation {
  /** The word of what stands before the report that the others there hang from. */
  readonly before: number;
  readonly verb: number;
  readonly speaker: number;
  /** What is said behind the report: its verb, or what a copula there says. */
  readonly content: number;
  /** How what stands before the report hangs from the other part; undefined where that is joined to it. */
  readonly relation: string | undefined;
}

const MARK = /^["“”‘’]$/u;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;

const isMark = (token: SyntaxToken | undefined): boolean =>
  token !== undefined && MARK.test(token.text) && token.xpos !== 'POS';

/** The first word of a stretch that hangs from outside it and is like this; -1 for none. */
const topIn = (
  start: number,
  end: number,
  tokens: readonly SyntaxToken[],
  isLike: (token: SyntaxToken) => boolean,
): number =>
  tokens.findIndex(
    (token, at) =>
      at >= start &&
      at < end &&
      (token.head < start || token.head >= end) &&
      token.relation !== 'punct' &&
      isLike(token),
  );

const partedQuotation = ofSentence((tokens): PartedQuotation | undefined => {
  if (!isMark(tokens[0])) return undefined;
  const close = tokens.findIndex((token, at) => at > 1 && isMark(token));
  const reopen = tokens.findIndex((token, at) => at > close && isMark(token));
  const isParted = close > 0 && tokens[close - 1]?.text === ',' && reopen < tokens.length - 2;
  if (!isParted || reopen < 0) return undefined;
  const report = reportIn(close + 1, reopen, tokens);
  if (!report) return undefined;
  const parts = partsAround(close, reopen, report.verb, tokens);
  return parts && { ...report, ...parts };
});

/** The one verb of saying between the marks, and who says it. */
function reportIn(
  start: number,
  end: number,
  tokens: readonly SyntaxToken[],
): Pick<PartedQuotation, 'verb' | 'speaker'> | undefined {
  const verb = tokens.findIndex(({ xpos }, at) => at >= start && /^VB[DPZ]$/u.test(xpos));
  if (verb < 0 || verb >= end || !takesClause(tokens[verb]?.lemma ?? '')) return undefined;
  const isNominal = ({ upos }: SyntaxToken): boolean => NOMINAL.test(upos);
  const speaker =
    verb === start
      ? topIn(verb + 1, end, tokens, isNominal)
      : topIn(start, verb, tokens, isNominal);
  return speaker < 0 ? undefined : { verb, speaker };
}

function partsAround(
  close: number,
  reopen: number,
  verb: number,
  tokens: readonly SyntaxToken[],
): Pick<PartedQuotation, 'before' | 'content' | 'relation'> | undefined {
  const first = tokens[1];
  const before = topIn(1, close - 1, tokens, ({ upos }) =>
    /^(?:NOUN|PROPN|PRON|VERB|ADJ)$/u.test(upos),
  );
  const top = tokens[before];
  if (!first || !top) return undefined;
  const isClause = tokens
    .slice(1, close)
    .some(({ xpos, upos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos) && upos !== 'NOUN');
  const predicate = predicateFrom(reopen + 1, tokens);
  if (NOMINAL.test(top.upos) && !isClause && !/^(?:ADP|SCONJ)$/u.test(first.upos)) {
    const isPassive = below(tokens, predicate, 'aux:pass') >= 0;
    const relation = isPassive ? 'nsubj:pass' : 'nsubj';
    return predicate < 0 ? undefined : { before, content: predicate, relation };
  }
  const content = topIn(reopen + 1, tokens.length, tokens, ({ relation }) =>
    /^(?:root|ccomp|conj|parataxis)$/u.test(relation),
  );
  if (content < 0) return undefined;
  if (first.upos === 'ADP' && NOMINAL.test(top.upos) && !isClause)
    return { before, content, relation: 'obl' };
  if (first.upos === 'SCONJ' && isClause && tokens[before]?.relation.startsWith('advcl'))
    return { before, content, relation: 'advcl' };
  // `"We lost," he said, "and won nothing."`
  const isJoined = tokens[reopen + 1]?.upos === 'CCONJ' && tokens[content]?.relation === 'conj';
  const isSaid = top.relation === 'ccomp' && top.head === verb;
  return isJoined && isSaid && predicateFrom(reopen + 2, tokens) === content
    ? { before, content, relation: undefined }
    : undefined;
}

/**
 * `"The park," he said, "will stay open."`, `"If it rains," he said, "we stay."`: what stands before the
 * report is part of what is said behind it, and no content by itself.
 */
export const asPartedQuotation = inSentencesWith(partedQuotation, (token, at, tokens) => {
  const found = partedQuotation(tokens);
  if (!found) return undefined;
  const { before, verb, speaker, content, relation } = found;
  if (at === content && relation === undefined) return { ...token, head: before };
  if (relation === undefined) return undefined;
  if (at === verb) return { ...token, head: -1, relation: 'root' };
  if (at === content) return { ...token, head: verb, relation: 'ccomp' };
  if (at === before) return { ...token, head: content, relation };
  if (at === speaker) return { ...token, head: verb, relation: 'nsubj' };
  return undefined;
});
