import type { Alignment, AlignedPart, Part, SourceText } from '../../alignment/index.js';
import type { Span } from '../../document/index.js';
import type { Role } from '../../language/index.js';
import type { ExpectedKind } from '../question/expected-kind.js';
import type { Question } from '../question/question.js';
import { isAskedFor } from './gap-part.js';

/** Where a statement has what a question asks for that has no argument for it: `How much was she fined?` */
const ROLES_OF: Readonly<Partial<Record<ExpectedKind, readonly Role[]>>> = {
  money: ['amount'],
  amount: ['amount', 'time'],
  percent: ['amount'],
  duration: ['amount', 'time'],
  date: ['time'],
  place: ['place', 'goal'],
};

/**
 * What stands in the gap of a question: the argument that takes the place of `who` in a statement with
 * the same verb and all other arguments of the question. Undefined where there is none, or there are
 * several.
 */
export function readFiller(
  { expected }: Question,
  asked: SourceText,
  alignments: readonly Alignment[],
): Span | undefined {
  const fillers = alignments.flatMap((one) => fillerIn(one, asked, expected) ?? []);
  const [first] = fillers;
  return first && fillers.every(({ start, end }) => start === first.start && end === first.end)
    ? first
    : undefined;
}

function fillerIn(
  { claim, told, predicate, parts }: Alignment,
  asked: SourceText,
  expected: ExpectedKind,
): Span | undefined {
  const isSaid = claim.polarity === told.polarity && predicate.relation === 'same';
  const isGap = ({ part }: AlignedPart): boolean => isAskedFor(part, asked);
  const others = parts.filter((one) => !isGap(one));
  if (!isSaid || others.some(({ fit }) => fit?.relation !== 'same')) return undefined;
  const [gap, ...more] = parts.filter(isGap);
  // `Who did she buy it from?` is read with two gaps.
  if (more.length > 0) return undefined;
  if (gap?.told) return isFilled(gap) ? gap.told : undefined;
  const taken = new Set(others.map((one) => one.told));
  const free = told.parts.filter((part) => !taken.has(part) && mayTell(part, expected));
  return others.length > 0 && free.length === 1 ? free[0] : undefined;
}

function mayTell({ role, items }: Part, expected: ExpectedKind): boolean {
  const roles = ROLES_OF[expected];
  if (!roles) return false;
  const isAmount = roles.includes('amount') && role === 'patient';
  return roles.includes(role) || (isAmount && items.some(({ kind }) => kind === 'quantity'));
}

/** `from where` is not answered by `to Oslo`, nor anything by a pronoun. */
const isFilled = ({ part: { link }, told }: AlignedPart): boolean =>
  told !== undefined && !told.pronominal && (link === undefined || link === told.link);
