import type { TokenRange } from '../chunks/token.js';
import { alone, evidence, size, withOwn, type Evidence } from './evidence.js';
import { quoted } from '../clauses/pieces.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Structure } from '../clauses/structure.js';

/** Most members of a list that get facts of their own. */
export const MOST_MEMBERS = 8;

/** A way to name what a clause speaks of: by one run of tokens, or by one for each member of a list. */
export interface SubjectCut {
  readonly runs: readonly TokenRange[];
  /** `whole`, `split`, `full` or `short`. */
  readonly shape: string;
  readonly evidence: Evidence;
}

/** The members of the list that a token run is, where it is one. */
function membersOf({ chunks, pieces }: Structure, run: TokenRange): readonly TokenRange[] {
  const from = chunks.findIndex(({ first }) => first >= run.first);
  let end = from;
  while (end < chunks.length && (chunks[end]?.last ?? Infinity) <= run.last) end++;
  const [only, more] = from < 0 ? [] : pieces.read(from, end, undefined);
  return only && !more ? only.members : [];
}

/** The subject with all that stands between it and its verb. */
function fullSubject({ chunks }: Structure, clause: ReadClause): TokenRange | undefined {
  const { subject, borrowed, coordinate, inverted, at } = clause;
  if (!subject || borrowed || inverted || coordinate) return undefined;
  let last = at - 1;
  while (/^(?:adverb|comma|other)$/u.test(chunks[last]?.kind ?? '')) last--;
  const end = chunks[last]?.last ?? 0;
  return end > subject.last ? { first: subject.first, last: end } : undefined;
}

/** A long subject's head alone: `the origin` of `the origin of the name`. */
function shortSubject(
  { chunks }: Structure,
  subject: TokenRange,
  borrowed: boolean,
): TokenRange | undefined {
  const inside = chunks.filter(({ first, last }) => first >= subject.first && last <= subject.last);
  const one = borrowed ? inside.at(-1) : inside[0];
  return inside.length > 1 && one?.kind === 'noun'
    ? { first: one.first, last: one.last }
    : undefined;
}

/** The ways to name what a clause speaks of; none where it has no subject. */
export function subjectCuts(structure: Structure, clause: ReadClause): SubjectCut[] {
  const { subject, link, borrowed } = clause;
  if (!subject) return [];
  const { tokens } = structure;
  const members = membersOf(structure, subject);
  const cuts: SubjectCut[] = [
    {
      shape: 'whole',
      runs: [quoted(tokens, subject)],
      evidence: alone(`subject whole ${size(members.length)}`),
    },
  ];
  if (members.length > 1) {
    cuts.push({
      shape: 'split',
      runs: members.slice(0, MOST_MEMBERS),
      evidence: withOwn('subject split', `subject split ${size(members.length)}`),
    });
  }
  const full = fullSubject(structure, clause);
  if (full) {
    const [added, next] = [size(full.last - subject.last), tokens[subject.last + 1]?.tag ?? ''];
    cuts.push({
      shape: 'full',
      runs: [quoted(tokens, full)],
      evidence: evidence('subject full', `subject full ${added}`, `subject full ${next}`),
    });
  }
  const short = shortSubject(structure, subject, borrowed);
  if (short) {
    const next = tokens[short.last + 1]?.lower ?? '';
    cuts.push({
      shape: 'short',
      runs: [short],
      evidence: evidence('subject short', `subject short ${link}`, `subject short ${next}`),
    });
  }
  return cuts;
}
