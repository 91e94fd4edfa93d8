import { childOf, type SyntaxNode } from '../grammar/tree.js';
import type { Frame, FrameArgument } from './frame.js';
import { nounPhrase } from '../grammar/phrases.js';
import { predicateAt } from '../grammar/predicates.js';
import { prepositionOf } from '../grammar/preposition.js';
import { roleOfOblique } from './prepositions.js';
import { isTime, type ValueSpans } from './values.js';

/** A clause that leaves its verb out: the frame of that verb with what takes its arguments' places. */
export interface Gap {
  readonly frame: Frame;
  /** What it is made of, to be cut from the arguments of the clause that has the verb. */
  readonly nodes: readonly SyntaxNode[];
  /** What hangs from an argument there and stands against a part of the gap: `in Lund` of `40 jobs in Lund`. */
  readonly promoted: readonly FrameArgument[];
}

/** The head of a gap, and what hangs from it (or right behind it) that would hang from the verb. */
function gapParts(node: SyntaxNode, verb: SyntaxNode): readonly SyntaxNode[] {
  if (predicateAt(node) && !childOf(node, 'orphan') && node.upos !== 'NUM') return [];
  const below = node.children.filter((child) => isRemnant(child, node));
  if (below.length > 0 || node.upos !== 'NUM') return [node, ...below];
  // `40 jobs in Lund and 25 in Skara`: a parser may hang the last of it from the verb.
  const behind = [...verb.children, ...(node.parent?.children ?? [])].find(
    (child) =>
      /^(?:obl|nmod)$/u.test(child.base) && childOf(child, 'case')?.index === node.index + 1,
  );
  return behind ? [node, behind] : [node];
}

function isRemnant(child: SyntaxNode, head: SyntaxNode): boolean {
  if (child.base === 'orphan') return child.upos !== 'ADV' && child.upos !== 'PART';
  const preposition = prepositionOf(child);
  if (/^(?:nmod|obl)$/u.test(child.base) && preposition !== '') return preposition !== 'of';
  if (child.upos === 'NUM') return child.index > head.index && preposition === '';
  const named = /^(?:NOUN|PROPN)$/u.test(child.upos) && child.index < head.index;
  return (
    named &&
    isNumeric(head) &&
    /^(?:nsubj|compound|obl|nmod|dep|appos)$/u.test(child.base) &&
    child.relation !== 'nmod:poss'
  );
}

/** The frame of a gap, or undefined where its parts do not stand against arguments of the verb. */
export function gapIn(frame: Frame, node: SyntaxNode, values: ValueSpans): Gap | undefined {
  const parts = gapParts(node, frame.predicate.node);
  if (parts.length < 2) return undefined;
  const taken = new Map<FrameArgument, SyntaxNode>();
  const promoted: FrameArgument[] = [];
  const inGap: FrameArgument[] = [];
  for (const part of [...parts].reverse()) {
    const free = frame.arguments.filter((one) => !taken.has(one) && !parts.includes(one.head));
    const place = placeOf(part, free, frame, values);
    if (place) {
      taken.set(place, part);
      continue;
    }
    const beside = part === node ? undefined : besideIn(frame, node, part);
    if (!beside) return undefined;
    const role = roleOfOblique(beside, frame.lemma, values);
    promoted.push({ role, head: beside, words: nounPhrase(beside, new Set(parts)) });
    inGap.push({ role, head: part, words: nounPhrase(part) });
  }
  const cut = new Set(parts);
  const kept = frame.arguments
    .filter(({ head }) => !cut.has(head))
    .map((argument) => {
      const part = taken.get(argument);
      return part
        ? { role: argument.role, head: part, words: nounPhrase(part, cut) }
        : { ...argument, words: argument.words.filter((word) => !cut.has(word)) };
    });
  return { frame: { ...frame, arguments: [...kept, ...inGap] }, nodes: parts, promoted };
}

/** The argument of the verb that a part of the gap stands against. */
function placeOf(
  part: SyntaxNode,
  free: readonly FrameArgument[],
  frame: Frame,
  values: ValueSpans,
): FrameArgument | undefined {
  const preposition = prepositionOf(part);
  const usable = free.filter(({ head }) => head !== frame.predicate.node && !predicateAt(head));
  if (preposition !== '') return usable.find(({ head }) => prepositionOf(head) === preposition);
  const bare = usable.filter(({ head }) => prepositionOf(head) === '');
  if (isNumeric(part))
    return bare.findLast(
      ({ head, role }) => role !== 'agent' && isNumeric(head) && !isNumberBehind(head),
    );
  if (isTime(values, part)) return usable.find(({ role }) => role === 'time');
  return bare.find(
    ({ role, head }) =>
      (role === 'agent' || role === 'patient') && head.index < frame.predicate.node.index,
  );
}

/** `in Lund` of `cut 40 jobs in Lund and 25 in Skara`: beside the number that the gap's stands against. */
function besideIn(frame: Frame, node: SyntaxNode, part: SyntaxNode): SyntaxNode | undefined {
  if (!isNumeric(node)) return undefined;
  const preposition = prepositionOf(part);
  return frame.arguments
    .filter(({ head }) => isNumeric(head))
    .flatMap(({ head }) => head.children)
    .find((child) => child.base === 'nmod' && prepositionOf(child) === preposition);
}

const isNumeric = (node: SyntaxNode): boolean =>
  node.upos === 'NUM' || node.upos === 'SYM' || childOf(node, 'nummod') !== undefined;

/** `Gate 4`: a name, no number of things. */
const isNumberBehind = (node: SyntaxNode): boolean =>
  node.upos !== 'SYM' && (childOf(node, 'nummod')?.index ?? -1) > node.index;
