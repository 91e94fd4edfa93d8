import { once, oneOf, readKeyed } from '../../data/index.js';
import type { Span } from '../../document/index.js';
import {
  parseSentenceAt,
  spanOf,
  subtree,
  type SyntaxNode,
  syntaxTree,
} from '../../language/index.js';
import type { Question } from '../question/question.js';

/** What leaves a number open, right before it: `about £260,000`. */
const hedge = once(() => {
  const ways = [...readKeyed('quantities/qualifiers-before.txt').values()].flat();
  const words = ways.filter((way) => /^\p{L}/u.test(way)).sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${oneOf(words)})\\s(?:an? )?$`, 'iu');
});
const NUMBER =
  /^(?:\p{Sc}|\d|an? (?:dozen|hundred|million|thousand)\b|\p{Ll}+ (?:thousand|million)\b)/u;
/** Characters before a number in which a hedge stands. */
const NEAR = 30;

/** Under a negation they turn around: `not before June`. */
const LIMIT = /^(?:before|till|unless|until)\b/iu;
const LIMIT_OF_TIME = /^by\b/iu;
/** The mark may be only what follows: `June`. Of `not until June` it is June that is meant. */
const LIMIT_BEFORE = /\b(?:before|by)\s$/iu;
const NOT = /^(?:n['’]t|never|no|nobody|none|not)$/iu;
/** Of more words none is marked. */
const MOST_NEGATED = 14;

/** `a charity`, which only the words behind it tell apart. */
const SOME = /^an?\s[\p{Ll}\s-]+$/u;
const OF_KIND = /^(?:against|for|of)$/u;
const MOST_BEHIND = 6;

/**
 * The words that answer, with what they do not say alone: what leaves a number open, the negation that turns `before
 * June` around, what kind of charity `a charity` is. Null where that makes too many words.
 *
 * @param sentence the passage that has them
 */
export function wholeMark(
  mark: Span,
  { expected }: Pick<Question, 'expected'>,
  text: string,
  sentence: Span,
): Span | null {
  const words = text.slice(mark.start, mark.end);
  const before = text.slice(Math.max(sentence.start, mark.start - NEAR), mark.start);
  if (NUMBER.test(words) && expected !== 'date') {
    const found = hedge().exec(before);
    return found ? { ...mark, start: mark.start - found[0].length } : mark;
  }
  const isLimit =
    LIMIT.test(words) ||
    (expected === 'date' && (LIMIT_OF_TIME.test(words) || LIMIT_BEFORE.test(before)));
  if (!isLimit && !SOME.test(words)) return mark;
  const tree = syntaxTree(parseSentenceAt(text, sentence));
  return isLimit ? withNegation(mark, tree) : withBehind(mark, tree);
}

function withNegation(mark: Span, tree: readonly SyntaxNode[]): Span | null {
  let verb = headOf(mark, tree);
  const above: SyntaxNode[] = [];
  while (verb) {
    above.push(verb);
    if (verb.base === 'ccomp' || verb.base === 'parataxis' || verb.base === 'conj') break;
    verb = verb.parent;
  }
  const not = above
    .flatMap(({ children }) => children)
    .find(({ text, start, end }) => NOT.test(text) && end <= mark.start && start >= 0);
  if (!not) return mark;
  // `won't` is two words of the tree.
  const before = tree[not.index - 1];
  const first = before?.end === not.start ? before : not;
  const last = tree.findLast(({ end }) => end <= mark.end) ?? not;
  return last.index - first.index < MOST_NEGATED ? { start: first.start, end: mark.end } : null;
}

function withBehind(mark: Span, tree: readonly SyntaxNode[]): Span {
  if (headOf(mark, tree)?.upos !== 'NOUN') return mark;
  const next = tree.find(({ start }) => start >= mark.end);
  const noun = next?.parent;
  // A parser may hang it from the verb: `was paid for by a charity for the blind`.
  if (next?.base !== 'case' || !OF_KIND.test(next.lower) || !noun) return mark;
  const phrase = subtree(noun, ({ base }) => !/^(?:acl|nmod|punct)$/u.test(base));
  const { start, end } = spanOf(phrase);
  const isKind = start === next.start && phrase.every(({ upos }) => !/^(?:NUM|SYM)$/u.test(upos));
  return isKind && phrase.length <= MOST_BEHIND ? { start: mark.start, end } : mark;
}

/** The word of some that the others hang from. */
function headOf({ start, end }: Span, tree: readonly SyntaxNode[]): SyntaxNode | undefined {
  const inside = tree.filter((one) => one.start >= start && one.end <= end);
  return inside.find(({ parent }) => !parent || !inside.includes(parent));
}
