import { type Span, overlaps } from '../../document/index.js';
import { kindOf } from './clause-kinds.js';
import type { ClauseKind, ClauseDraft, Place } from './clause-draft.js';
import { RELATIVE_PRONOUNS } from './function-words.js';
import { isConnector, phraseBefore, subjectBefore, type TokenRange } from './noun-phrases.js';
import { reportingVerb } from './reporting-verbs.js';
import type { TaggedToken } from './token.js';
import { findVerbGroups, isVerbal, type VerbGroup } from './verb-groups.js';

/** Where a clause's own words begin: before its subject stand adjuncts such as `In June`. */
function beginning(tokens: readonly TaggedToken[], from: number, limit: number): number {
  let first = from;
  while (first > limit) {
    const token = tokens[first - 1];
    if (!token || /^[,;:()—–]$/u.test(token.text) || token.tag === 'CCONJ') return first;
    if (isConnector(tokens, first - 1) || isVerbal(tokens, first - 1)) return first;
    first--;
  }
  // The words run back into the verb before, so they are its object and not an adjunct of this one.
  return limit === 0 ? 0 : from;
}

/** The first token of the conjunctions right before `body`. */
function withConnectors(tokens: readonly TaggedToken[], body: number, limit: number): number {
  let first = body;
  while (first > limit) {
    const token = tokens[first - 1];
    const before = tokens[first - 2];
    const joins =
      (token?.tag === 'CCONJ' || isConnector(tokens, first - 1)) && token?.tag !== 'PUNCT';
    const pied =
      token?.tag === 'ADP' && first < body && RELATIVE_PRONOUNS.has(tokens[first]?.lower ?? '');
    if (!joins && !pied) break;
    if (
      first < body &&
      token?.tag !== 'CCONJ' &&
      !pied &&
      before?.text !== ',' &&
      token?.lower !== 'so'
    )
      break;
    first--;
  }
  return first;
}

/** The subject of a clause that has none of its own, from elsewhere in its sentence. */
function borrowedSubject(
  { tokens, group, first, body, previous }: Place,
  drafts: readonly ClauseDraft[],
  kind: ClauseKind,
): TokenRange | undefined {
  const level = drafts.findLast((draft) => draft.kind === 'main' || draft.kind === 'coordinate');
  const comma = tokens[first - 1]?.text === ',';
  switch (kind) {
    case 'relative':
    case 'complement':
      return phraseBefore(tokens, first);
    case 'participle':
      if (reportingVerb(tokens[group.head]?.lower ?? '') !== undefined)
        return (level ?? previous)?.subject;
      return (drafts.findLast((draft) => !draft.bound && draft.kind !== 'relative') ?? previous)
        ?.subject;
    case 'coordinate': {
      const speaks = reportingVerb(tokens[group.head]?.lower ?? '') !== undefined;
      return (comma || speaks ? (level ?? previous) : previous)?.subject;
    }
    case 'adverbial':
      return previous?.subject;
    case 'main': {
      if (!comma) return previous?.subject;
      if (previous?.kind === 'relative' && !previous.ownSubject) return previous.subject;
      const opening = tokens.findLastIndex((token, at) => at < body - 1 && token.text === ',');
      return opening > 0 ? phraseBefore(tokens, opening) : previous?.subject;
    }
  }
}

/** Whether nothing separates a verb from the one before, so that it modifies that one's object: `restrictions imposed on`. */
function runsOn(tokens: readonly TaggedToken[], previous: ClauseDraft, group: VerbGroup): boolean {
  if (reportingVerb(tokens[previous.group.head]?.lower ?? '') !== undefined) return false;
  if (tokens[group.first]?.tag === 'AUX') return false;
  return !tokens.some(
    (token, at) =>
      at > previous.group.last &&
      at < group.first &&
      (token.tag === 'PUNCT' || token.tag === 'CCONJ' || isConnector(tokens, at)),
  );
}

/** Every verb of the sentence that carries a clause, with its subject and its kind. */
export function draftClauses(
  tokens: readonly TaggedToken[],
  times: readonly Span[],
): ClauseDraft[] {
  const barred = new Set(
    tokens.flatMap((token, at) => (times.some((time) => overlaps(time, token)) ? [at] : [])),
  );
  const drafts: ClauseDraft[] = [];
  for (const group of findVerbGroups(tokens)) {
    if (group.form === 'other') continue;
    const previous = drafts.at(-1);
    const limit = previous ? previous.group.last + 1 : 0;
    const found =
      group.form === 'finite' ? subjectBefore(tokens, group.first, limit, barred) : undefined;
    if (group.form === 'finite' && previous && runsOn(tokens, previous, group)) continue;
    const from = found?.first ?? group.first;
    const body = group.form === 'participle' ? group.first : beginning(tokens, from, limit);
    const first = withConnectors(tokens, body, limit);
    const whose = tokens[body - 1]?.lower === 'whose' ? phraseBefore(tokens, body - 1) : undefined;
    const subject = found && whose ? { first: whose.first, last: found.last } : found;
    const place: Place = { tokens, group, subject, first, body, previous };
    const [kind, bound] = kindOf(place);
    const listed = kind === 'relative' && !bound && subject && tokens[first]?.lower === 'that';
    const listing = listed ? phraseBefore(tokens, first)?.first : undefined;
    drafts.push({
      kind,
      group,
      subject: subject ?? borrowedSubject(place, drafts, kind),
      ownSubject: subject !== undefined,
      first: previous ? (listing ?? first) : 0,
      body: previous ? (listing ?? body) : withoutConnector(tokens, body),
      bound,
    });
  }
  return drafts;
}

/** A first clause keeps its whole beginning, but for an `and` or `but` that opens the sentence. */
function withoutConnector(tokens: readonly TaggedToken[], body: number): number {
  return tokens[0]?.tag === 'CCONJ' ? Math.min(1, body) : 0;
}
