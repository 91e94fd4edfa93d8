import { covers, type Span } from '../document/index.js';
import {
  type Assertion,
  childOf,
  prepositionOf,
  type SentenceReading,
  type SyntaxNode,
} from '../language/index.js';

/** The predicate that a time of a sentence belongs to. */
export interface Governing {
  readonly node: SyntaxNode;
  readonly assertion: Assertion;
  /** What hangs from the predicate and holds the time; the predicate itself where it is the time. */
  readonly through: SyntaxNode;
  /** The word that joins the time: `for` in `planned for Friday`; empty where there is none. */
  readonly joint: string;
}

/** Finds the predicate that a time belongs to: the nearest above it in the tree. */
export function governingOf(sentence: SentenceReading, time: Span): Governing | undefined {
  const { tree } = sentence;
  const inside = tree.filter(({ start, end }) => covers(time, { start, end }));
  const top = inside.find(({ parent }) => !parent || !inside.includes(parent));
  if (!top) return undefined;
  if (isOfNounBelow(top) || isOriginOfNoun(top)) return undefined;
  const joint = prepositionOf(top) || prepositionOf(top.parent ?? top);
  let through = top;
  for (let node: SyntaxNode | undefined = top; node; node = node.parent) {
    const assertion = predicateOf(node, sentence);
    if (assertion) return { node, assertion, through, joint };
    through = node;
  }
  return undefined;
}

/** What a word says as the predicate of a clause; an apposition or a title says nothing of a time. */
export function predicateOf(node: SyntaxNode, sentence: SentenceReading): Assertion | undefined {
  const [assertion] = sentence.assertionsByWord.get(node) ?? [];
  const isVerb = node.upos === 'VERB' || node.upos === 'AUX' || childOf(node, 'cop', 'nsubj');
  return isVerb ? assertion : undefined;
}

/** `Friday` of `a premium to Friday's closing price`: it dates the noun alone, whatever the predicate says. */
const isOfNounBelow = ({ relation, parent }: SyntaxNode): boolean =>
  relation === 'nmod:poss' && parent !== undefined && /^(?:nmod|appos)$/u.test(parent.base);

/** `1887` of `a boat from 1887 will go to Ask`: it tells how old the boat is, not when it goes. */
const isOriginOfNoun = (top: SyntaxNode): boolean =>
  top.base === 'nmod' &&
  top.parent?.upos === 'NOUN' &&
  /^\d{4}s?$/u.test(top.text) &&
  prepositionOf(top) === 'from';
