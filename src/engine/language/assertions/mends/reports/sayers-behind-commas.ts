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

const MANNERS = new WordList('speakers/manners-of-speaking.txt');
const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'expl'] as const;

/** A verb of saying behind a comma, and who says what stands before it. */
interface SaidBefore {
  readonly verb: number;
  readonly sayer: number;
}

const saidBefore = ofSentence((tokens): readonly SaidBefore[] =>
  foundAt(tokens, ({ upos, xpos, lemma, relation, head }, verb) => {
    if (upos !== 'VERB' || !/^(?:parataxis|conj|acl|advcl)$/u.test(relation)) return undefined;
    const isSaying = takesClause(lemma) || MANNERS.has(lemma);
    if (!isSaying || !/^VB[DNPZ]?$/u.test(xpos) || tokens[verb - 1]?.text !== ',') return undefined;
    if (head < 0 || head > verb || below(tokens, head, ...SUBJECTS) < 0) return undefined;
    if (below(tokens, verb, 'cc', 'aux', 'aux:pass', 'mark', 'csubj', 'expl') >= 0)
      return undefined;
    const sayer = below(tokens, verb, 'obj', 'iobj', 'nsubj', 'nsubj:pass');
    const isNext = sayer > verb && firstUnder(sayer, tokens) === verb + 1;
    const isGoneOn = likeBelow(tokens, sayer, isJoinedVerb) >= 0;
    if (!isNext || isGoneOn || tokens[sayer]?.upos === 'PRON') return undefined;
    const [next, other, ...rest] = tokens.slice(lastUnder(verb, tokens) + 1);
    const isLast = [next, other, ...rest].every((one) => !one || one.upos === 'PUNCT');
    const isBeforeAnother = next?.text === ',' && other?.upos === 'CCONJ';
    return (isLast || isBeforeAnother) && !isInRow(verb, head, tokens)
      ? { verb, sayer }
      : undefined;
  }),
);

/** `said goodbye and left` */
const isJoinedVerb = ({ relation, xpos }: SyntaxToken): boolean =>
  relation === 'conj' && xpos.startsWith('VB');

/** `It lost money, warned investors and cut jobs`: a member of a row that does not end before it. */
const isInRow = (verb: number, head: number, tokens: readonly SyntaxToken[]): boolean =>
  below(tokens, verb, 'conj') >= 0 ||
  tokens.some(
    ({ head: above, relation }, at) =>
      above === head &&
      relation === 'conj' &&
      at !== verb &&
      (at > verb || below(tokens, at, 'cc') < 0),
  );

/** `The road is unsafe, warned Dana Voss, who leads the opposition`: who stands behind the verb says so. */
export const asSayerBehindComma = inSentencesWith(saidBefore, (token, at, tokens) => {
  for (const { verb, sayer } of saidBefore(tokens)) {
    if (at === sayer) return { ...token, relation: 'nsubj' };
    if (at === verb)
      return {
        ...token,
        ...(token.xpos === 'VBN' && { xpos: 'VBD' }),
        ...(token.xpos === 'VB' && { xpos: 'VBP' }),
        relation: 'parataxis',
      };
    const isRelative = token.head === verb && token.relation === 'ccomp' && at > sayer;
    const which = isRelative ? tokens[below(tokens, at, 'nsubj', 'nsubj:pass')] : undefined;
    if (which?.xpos.startsWith('W') === true)
      return { ...token, head: sayer, relation: 'acl:relcl' };
  }
  return undefined;
});

/** `The bridge will open, said Ida Lund in a letter`: right behind the verb of what is said stands who says it. */
export const asSubjectOfSaid = ofRelations(/^i?obj$/u, (token, at, tokens) => {
  const verb = token.head;
  const said = below(tokens, verb, 'ccomp');
  const isBehind =
    tokens[verb - 1]?.text === ',' &&
    firstUnder(at, tokens) === verb + 1 &&
    said >= 0 &&
    said < verb;
  if (!isBehind || below(tokens, verb, ...SUBJECTS) >= 0) return undefined;
  return takesClause(tokens[verb]?.lemma ?? '') ? { ...token, relation: 'nsubj' } : undefined;
});

/** A noun behind a dash at the end, and what the parser hangs it from inside the quotation before. */
const signedBy = ofSentence((tokens): number =>
  tokens.findIndex(({ upos, head, relation }, noun) => {
    const isNoun = upos === 'NOUN' || upos === 'PROPN';
    if (!isNoun || head >= noun || !/^(?:obj|iobj|obl|nmod|appos)/u.test(relation)) return false;
    const dash = firstUnder(noun, tokens);
    const first = /^[–—-]$/u.test(tokens[dash]?.text ?? '') ? dash : dash - 1;
    const isSigned = /^[–—-]$/u.test(tokens[first]?.text ?? '') && head < first;
    const isQuoted = /^["”’]$/u.test(tokens[first - 1]?.text ?? '');
    const isLast = tokens.slice(lastUnder(noun, tokens) + 1).every(({ text }) => text === '.');
    return isSigned && isQuoted && isLast;
  }),
);

/** `“… and the bill must pass” – the senator`: behind the dash stands who said so. */
export const asSignature = inSentencesWith(
  (tokens) => signedBy(tokens) > 0,
  (token, at, tokens) => {
    if (at !== signedBy(tokens)) return undefined;
    const top = tokens.findIndex(({ head }) => head < 0);
    return top >= 0 && top < at ? { ...token, head: top, relation: 'parataxis' } : undefined;
  },
);
