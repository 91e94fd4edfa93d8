import { childOf, childrenOf, subtree, type SyntaxNode } from '../../grammar/tree.js';
import type { Role } from '../assertion.js';
import type { Frame, FrameArgument } from '../frame.js';
import { nounPhrase, predicatePhrase } from '../../grammar/phrases.js';
import { predicateAt } from '../../grammar/predicates.js';
import { prepositionOf } from '../../grammar/preposition.js';
import { roleOfOblique } from '../prepositions.js';
import { type Remnant, type RemnantRun, remnantRuns } from './remnants.js';
import { isTime, type ValueSpans } from '../values.js';

/** A clause that leaves its verb out: the frame of that verb with what takes its arguments' places. */
export interface Gap {
  readonly frame: Frame;
  /** Its words, to be cut from the arguments of the clause that has the verb. */
  readonly words: readonly SyntaxNode[];
  /** What hangs from an argument there and stands against a part of the gap: `in Lund` of `40 jobs in Lund`. */
  readonly promoted: readonly FrameArgument[];
}

/** The clauses behind the one of a frame that leave out its verb. */
export function gapsBehind(
  frame: Frame,
  sentence: readonly SyntaxNode[],
  values: ValueSpans,
): readonly Gap[] {
  const { node, copula } = frame.predicate;
  const runs = remnantRuns(Math.max(node.index, copula?.index ?? 0), sentence, isBare(frame));
  const cut = new Set(runs.flatMap(({ words }) => words));
  const whole = { ...frame, arguments: cutArguments(frame.arguments, cut) };
  return runs.flatMap((run) => gapIn(whole, run, values) ?? []);
}

/** Whether a verb has a name for its subject and one noun with nothing beside it for its object: `Anna ordered tea`. */
function isBare({ arguments: all }: Frame): boolean {
  const heads = (role: Role): readonly SyntaxNode[] =>
    all.filter((one) => one.role === role).map(({ head }) => head);
  const [[subject], [object]] = [heads('agent'), heads('patient')];
  return (
    subject?.upos === 'PROPN' &&
    object?.upos === 'NOUN' &&
    object.children.every(({ index }) => index > object.index) &&
    childrenOf(object, 'conj').length < 2
  );
}

/** Arguments without some words; what is nothing but such words is none. */
export function cutArguments(
  all: readonly FrameArgument[],
  cut: ReadonlySet<SyntaxNode>,
): readonly FrameArgument[] {
  return all
    .filter(({ head }) => !cut.has(head))
    .map((argument) =>
      argument.words.some((word) => cut.has(word))
        ? {
            ...argument,
            words: phraseOf(argument.head, cut).filter(
              (word) => argument.words.includes(word) && !cut.has(word),
            ),
          }
        : argument,
    );
}

const phraseOf = (head: SyntaxNode, without: ReadonlySet<SyntaxNode>): readonly SyntaxNode[] =>
  predicateAt(head)?.nominal ? predicatePhrase(head, without) : nounPhrase(head, without);

/** The frame of a run of noun phrases, or undefined where they do not stand against arguments of the verb. */
function gapIn(frame: Frame, run: RemnantRun, values: ValueSpans): Gap | undefined {
  const taken = new Map<FrameArgument, Remnant>();
  const promoted: FrameArgument[] = [];
  const added: FrameArgument[] = [];
  const before = frame.arguments.filter(({ head }) => head.index < run.opener.index);
  // What has a preposition or is a number has one place; then what has none is known for what is left.
  for (const remnant of run.remnants.toSorted(byCertainty)) {
    const isWhole = (one: FrameArgument): boolean =>
      one.head === frame.predicate.node || !predicateAt(one.head);
    const free = before.filter((one) => !taken.has(one) && isWhole(one));
    const place = placeOf(remnant, free, { frame, run, taken }, values);
    if (place) {
      taken.set(place, remnant);
      continue;
    }
    const beside = remnant.preposition === '' ? undefined : besideIn(before, remnant, run);
    if (!beside) return undefined;
    const role = roleOfOblique(beside, frame.lemma, values);
    promoted.push({ role, head: beside, words: nounPhrase(beside, new Set(run.words)) });
    added.push({ role, head: remnant.head, words: remnant.words });
  }
  const kept = frame.arguments.map((argument) => {
    const remnant = taken.get(argument);
    return remnant ? { role: argument.role, head: remnant.head, words: remnant.words } : argument;
  });
  const isKept = ({ head }: FrameArgument): boolean => !promoted.some((one) => one.head === head);
  const own = cutArguments(kept.filter(isKept), new Set(promoted.flatMap(({ words }) => words)));
  return { frame: { ...frame, arguments: [...own, ...added] }, words: run.words, promoted };
}

const byCertainty = (one: Remnant, other: Remnant): number => certainty(other) - certainty(one);

const certainty = ({ preposition, head }: Remnant): number =>
  (preposition === '' ? 0 : 2) + (isNumeric(head) ? 1 : 0);

/** The argument of the verb that a part of the gap stands against. */
function placeOf(
  { preposition, head }: Remnant,
  free: readonly FrameArgument[],
  {
    frame,
    run,
    taken,
  }: { frame: Frame; run: RemnantRun; taken: ReadonlyMap<FrameArgument, Remnant> },
  values: ValueSpans,
): FrameArgument | undefined {
  // `was 61 percent in the cities and 48 percent in the villages`
  const isOther = (one: FrameArgument): boolean => one.head !== frame.predicate.node;
  const usable = free.filter((one) => isOther(one) || (isNumeric(head) && isCounted(one.head)));
  if (preposition !== '') {
    const alike = usable.filter((one) => prepositionOf(one.head) === preposition);
    const isAlike = (one: FrameArgument): boolean =>
      isTime(values, one.head) === isTime(values, head);
    // `for six years and his wife for two`
    return alike.find(isAlike) ?? (head.upos === 'NUM' ? alike[0] : undefined);
  }
  const bare = usable.filter((one) => prepositionOf(one.head) === '');
  if (isTime(values, head)) return usable.find(({ role }) => role === 'time');
  const counted = [...usable, ...bare].filter((one) => one.role !== 'agent' && isCounted(one.head));
  if (isNumeric(head) && counted.length > 0) return counted.at(-1);
  const verb = frame.predicate.node.index;
  // Who controls an infinitive or a participle is the subject of another verb.
  const hasOwn = childOf(frame.predicate.node, 'nsubj') !== undefined;
  const subject = bare.find((one) => hasOwn && isOfVerb(one) && one.head.index < verb);
  const object = bare.find((one) => isOfVerb(one) && one.head.index > verb && !isCounted(one.head));
  const others = run.remnants.filter((one) => one.preposition === '' && !isNumeric(one.head));
  if (isNumeric(head) && others.length > 0) return undefined;
  // `Holm leads the board and Berg the union`
  if (others.length > 1) return head === others[0]?.head ? subject : object;
  return object && isNextTo(object, free, taken) ? object : subject;
}

const isOfVerb = ({ role }: FrameArgument): boolean => role === 'agent' || role === 'patient';

/** Whether nothing stands between an object and what else the gap has something for: `sold the mill to Brandt`. */
function isNextTo(
  object: FrameArgument,
  free: readonly FrameArgument[],
  taken: ReadonlyMap<FrameArgument, Remnant>,
): boolean {
  const first = Math.min(...[...taken.keys()].map(({ head }) => head.index));
  return (
    object.head.index < first &&
    !free.some(({ head }) => head.index > object.head.index && head.index < first)
  );
}

/** `in Lund` of `cut 40 jobs in Lund and 25 in Skara`: beside what the gap has something else for. */
function besideIn(
  before: readonly FrameArgument[],
  { preposition }: Remnant,
  { opener }: RemnantRun,
): SyntaxNode | undefined {
  return before
    .filter(({ head, role }) => role !== 'agent' && (prepositionOf(head) === '' || isNumeric(head)))
    .flatMap(({ head }) => head.children)
    .find(
      (child) =>
        child.base === 'nmod' && child.index < opener.index && prepositionOf(child) === preposition,
    );
}

const isNumeric = (node: SyntaxNode): boolean =>
  node.upos === 'NUM' || node.upos === 'SYM' || childOf(node, 'nummod') !== undefined;

/** `40 seats`, and not `Gate 4`, a name. */
const isCounted = (node: SyntaxNode): boolean =>
  isNumeric(node) && (node.upos === 'SYM' || (childOf(node, 'nummod')?.index ?? -1) < node.index);

/** `Berg did not sign, nor did Holm`: the same of another, behind an auxiliary alone. */
export function echoesOf(frame: Frame): readonly Gap[] {
  const { node } = frame.predicate;
  return node.children
    .filter((one) => one.relation === 'orphan' && childOf(one, 'aux') !== undefined)
    .map((head) => {
      const words = subtree(head);
      const said = nounPhrase(head, new Set(childrenOf(head, 'aux', 'cc')));
      const kept = frame.arguments.map((one) =>
        isOfVerb(one) && one.head.index < node.index ? { ...one, head, words: said } : one,
      );
      return { frame: { ...frame, arguments: kept }, words, promoted: [] };
    });
}
