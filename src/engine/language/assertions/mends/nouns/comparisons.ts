import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, likeBelow, ofSentence, placesOf } from '../../mend.js';

const isComparative = (token: SyntaxToken | undefined): boolean =>
  /^(?:JJR|RBR)$/u.test(token?.xpos ?? '') && !/^(?:other|rather)$/iu.test(token?.text ?? '');

const isThan = (token: SyntaxToken | undefined): boolean => /^than$/iu.test(token?.text ?? '');

/** The words `than` of a sentence. */
const thans = ofSentence((tokens): readonly number[] =>
  placesOf(tokens, (at) => isThan(tokens[at])),
);

/** What the noun behind `than` is compared with: the verb whose object has the comparative, or a noun with a copula. */
function comparedIn(noun: number, tokens: readonly SyntaxToken[]): number {
  let above = tokens[noun]?.head ?? -1;
  while (/^(?:nmod|obj|obl)$/u.test(tokens[above]?.relation ?? ''))
    above = tokens[above]?.head ?? -1;
  const start = tokens[above]?.upos === 'VERB' ? above : below(tokens, above, 'cop');
  const than = below(tokens, noun, 'case');
  const isCompared = tokens.some((token, at) => at > start && at < than && isComparative(token));
  return start >= 0 && isCompared ? above : -1;
}

/** `exports more oil than Italy`: beside whom somebody does more is no part of what is more. */
export const asStandard = inSentencesWith(thans, (token, at, tokens) => {
  const than = token.relation === 'nmod' ? below(tokens, at, 'case') : -1;
  if (!isThan(tokens[than]) || than > at) return undefined;
  // `fewer than in 2019`
  const isSingle =
    tokens.filter(({ head, relation }) => head === at && relation === 'case').length === 1;
  const compared = isSingle ? comparedIn(at, tokens) : -1;
  return compared >= 0 ? { ...token, head: compared, relation: 'obl' } : undefined;
});

/** `more than` with the phrase behind it, which hangs from a verb without a preposition of its own. */
interface MoreThan {
  readonly more: number;
  readonly noun: number;
  readonly verb: number;
  /** Whether the phrase is so much of something, and nobody who has less. */
  readonly isCount: boolean;
}

const moreThans = ofSentence((tokens): readonly MoreThan[] =>
  foundAt(tokens, (token, than): MoreThan | undefined => {
    const more = than - 1;
    if (!isThan(token) || !/^(?:more|less|fewer)$/iu.test(tokens[more]?.text ?? ''))
      return undefined;
    const noun = tokens.findIndex(
      ({ relation, upos }, at) =>
        at > than && relation === 'obl' && /^(?:NOUN|PROPN|NUM|SYM)$/u.test(upos),
    );
    const verb = tokens[noun]?.head ?? -1;
    const isBehind = tokens[verb]?.upos === 'VERB' && verb < more;
    if (!isBehind || tokens.slice(than + 1, noun).some(({ head }) => head <= than))
      return undefined;
    const own = [...tokens.entries()].filter(([, { head }]) => head === noun);
    const isApart = own.every(([at, { relation }]) => relation !== 'case' || at === than);
    const object = below(tokens, verb, 'obj');
    const isFree = object < 0 || object === more;
    if (!isApart || !isFree || below(tokens, verb, 'aux:pass') >= 0) return undefined;
    return { more, noun, verb, isCount: isCount(noun, tokens) };
  }),
);

const AMOUNT = /^(?:half|dozen|hundred|thousand|million|billion|trillion)s?$/u;

function isCount(noun: number, tokens: readonly SyntaxToken[]): boolean {
  const { text, upos } = tokens[noun] ?? { text: '', upos: '' };
  if (/^(?:NUM|SYM)$/u.test(upos) || AMOUNT.test(text.toLowerCase())) return true;
  return (
    likeBelow(
      tokens,
      noun,
      ({ relation, text: own }) => relation === 'nummod' || /^an?$/iu.test(own),
    ) >= 0
  );
}

/**
 * `killed more than a dozen people`: so many are killed. `earn less than teachers`: they are who has more.
 */
export const asMoreThan = inSentencesWith(moreThans, (token, at, tokens) => {
  for (const { more, noun, verb, isCount: isMany } of moreThans(tokens)) {
    if (isMany) {
      if (at === more) return { ...token, head: noun, relation: 'advmod' };
      if (at === more + 1) return { ...token, head: more, relation: 'fixed' };
      if (at === noun) return { ...token, relation: 'obj' };
    } else {
      if (at === more) return { ...token, head: verb, relation: 'obj' };
      if (at === more + 1) return { ...token, head: noun, relation: 'case' };
    }
  }
  return undefined;
});
