import type { SyntaxToken } from '../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../mend.js';

const FINITE = /^VB[DPZ]$/u;
const NOMINAL = /^(?:NOUN|PROPN)$/u;

/** The roots that are names and have a verb behind them. */
const verbsOfNames = ofSentence((tokens): readonly number[] =>
  foundAt(tokens, (_, root) => (verbBehind(root, tokens) < 0 ? undefined : root)),
);

/** `Follett, 58, and Marchbank, 31, both deny it`: a finite verb behind names is what they do, and no aside. */
export const asVerbOfNames = inSentencesWith(verbsOfNames, (token, at, tokens) => {
  if (verbBehind(token.head, tokens) === at) return { ...token, head: -1, relation: 'root' };
  const verb = token.head < 0 ? verbBehind(at, tokens) : -1;
  return verb < 0 ? undefined : { ...token, head: verb, relation: 'nsubj' };
});

/** The finite verb without a subject that hangs from a nominal root before it; -1 for none. */
function verbBehind(root: number, tokens: readonly SyntaxToken[]): number {
  const nominal = tokens[root];
  if (!nominal || nominal.head >= 0 || !NOMINAL.test(nominal.upos)) return -1;
  if (below(tokens, root, 'nsubj', 'cop') >= 0 || tokens.at(-1)?.text !== '.') return -1;
  return tokens.findIndex(
    ({ head, relation, xpos, upos }, other) =>
      head === root &&
      other > root &&
      relation === 'parataxis' &&
      upos === 'VERB' &&
      FINITE.test(xpos) &&
      below(tokens, other, 'nsubj', 'nsubj:pass', 'expl') < 0,
  );
}

/** `The spray harms bees`: a finite verb with a subject is no part of the noun behind it, which is its object. */
export const asVerbBeforeObject = ofRelations(/^(?:compound|root)$/u, (token, at, tokens) => {
  if (isCompoundVerb(at, tokens))
    return { ...token, head: tokens[token.head]?.head ?? -1, relation: 'root' };
  const verb = below(tokens, at, 'compound');
  return token.head < 0 && isCompoundVerb(verb, tokens)
    ? { ...token, head: verb, relation: 'obj' }
    : undefined;
});

function isCompoundVerb(at: number, tokens: readonly SyntaxToken[]): boolean {
  const token = tokens[at];
  if (token?.relation !== 'compound' || token.upos !== 'VERB' || !FINITE.test(token.xpos))
    return false;
  return tokens[token.head]?.head === -1 && below(tokens, at, 'nsubj') >= 0;
}

/** `Follett, 58, and Marchbank`: a number between commas right behind a name is an age, and no member of a list. */
export const asAge = ofRelations(/^conj$/u, (token, at, tokens) => {
  const [comma, name] = [tokens[at - 1], tokens[at - 2]];
  const isBetween = comma?.text === ',' && tokens[at + 1]?.text === ',';
  if (token.upos !== 'NUM' || !isBetween) return undefined;
  return name?.upos === 'PROPN' && below(tokens, at, 'cc') < 0
    ? { ...token, relation: 'appos' }
    : undefined;
});
