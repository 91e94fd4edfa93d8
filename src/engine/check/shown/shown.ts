import type { Item, Statement } from '../../alignment/index.js';
import { WordList } from '../../data/index.js';
import { covers, type Span } from '../../document/index.js';
import { subtree, type SyntaxNode } from '../../language/index.js';

const AUXILIARY = /^(?:aux|cop)/u;
const DENYING = new WordList('grammar/negations.txt', 'grammar/negative-nouns.txt');

/** A value as a reader should see it: with the words that loosen it. */
export function shownValue(span: Span, items: readonly Item[]): Span {
  const item = items.find(({ start, end }) => start === span.start && end === span.end);
  return { start: item?.quantity?.qualifier?.start ?? span.start, end: span.end };
}

/** A predicate as a reader should see it: with what denies it, and the side that it takes. */
export function shownPredicate(statement: Statement): Span {
  const { predicate, sentence, parts, side } = statement;
  const { tokens } = sentence;
  const elided = standIn(statement);
  if (elided) return elided;
  const node = sentence.tree.find((one) => covers(predicate, one));
  const wanting = node && verbBefore(node);
  const at = tokens.findIndex((token) => covers(predicate, token));
  const first = tokens.find(
    ({ head, relation, upos, lemma }, own) =>
      head === at && own < at && (AUXILIARY.test(relation) || upos === 'PART' || lemma === 'never'),
  );
  const taken = side && parts.find(({ link }) => link === side);
  const link = taken && tokens.findLast(({ end, text }) => end <= taken.start && text === side);
  const nobody = parts.find((part) => part.nobody && part.end <= predicate.start);
  const start = nobody?.start ?? Math.min(predicate.start, first?.start ?? predicate.start);
  return {
    start: Math.min(start, wanting ? startOf(wanting) : denialStart(statement, start)),
    end: Math.max(predicate.end, link?.end ?? predicate.end),
  };
}

/** `wanted`, of `had not wanted to sell`: `to sell` alone would say something else. */
function verbBefore({ base, parent, start, children }: SyntaxNode): SyntaxNode | undefined {
  const isInfinitive = children.some((one) => one.base === 'mark' && one.lower === 'to');
  const isRightBehind =
    parent?.upos === 'VERB' &&
    parent.start < start &&
    parent.children.every((one) => !/^(?:obj|iobj)$/u.test(one.base));
  return base === 'xcomp' && isInfinitive && isRightBehind ? parent : undefined;
}

/** Where a verb begins, with its auxiliaries and what denies it. */
function startOf(verb: SyntaxNode): number {
  const before = verb.children.filter(
    (one) => one.start < verb.start && (AUXILIARY.test(one.base) || DENYING.has(one.lower)),
  );
  const outer = verbBefore(verb);
  return outer ? startOf(outer) : Math.min(verb.start, ...before.map(({ start }) => start));
}

/** `did his daughter`, of `voted against it, as did his daughter`: the verb alone would say little. */
function standIn({ predicate, sentence, source }: Statement): Span | undefined {
  const node = sentence.tree.find((one) => covers(predicate, one));
  const isStandIn = /^d(?:o|oes|id)$/iu.test(source.words(predicate)) && predicate.lemma !== 'do';
  const words = node && isStandIn ? subtree(node).filter(({ base }) => base !== 'punct') : [];
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Without `No` a reader would take `No report was deleted` for its opposite, as `winning` of `missed out on winning`. */
function denialStart({ polarity, predicate, sentence }: Statement, start: number): number {
  const node = sentence.tree.find((one) => covers(predicate, one));
  if (polarity !== 'denied' || !node) return start;
  const denying = subtree(node).filter(
    (one) => one.start < predicate.end && DENYING.has(one.lower),
  );
  if (denying.some((one) => one.start >= start)) return start;
  const nearest = denying.at(-1);
  if (nearest) return nearest.start;
  const { parent } = node;
  return parent && parent.start < predicate.start ? parent.start : start;
}

/** All words of a statement, from the first to the last. */
export function shownWhole(statement: Statement): Span {
  const spans = [shownPredicate(statement), ...statement.parts];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
