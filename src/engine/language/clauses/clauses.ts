import type { Span } from '../../document/index.js';
import { draftClauses } from './clause-drafts.js';
import type { ClauseKind, ClauseDraft } from './clause-draft.js';
import type { TokenRange } from './noun-phrases.js';
import type { TaggedToken } from './token.js';

/** A clause of a sentence, with its subject and verb. All spans are offsets into the whole text. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** Who or what the verb is said of; another clause's words where this one has none of its own. */
  readonly subject?: Span;
  /** Whether the subject stands in this clause. */
  readonly ownSubject: boolean;
  /** The verb with its auxiliaries and negation; none in a headline without a verb. */
  readonly verb?: Span;
  /** The main verb, in lower case. */
  readonly head: string;
  readonly passive: boolean;
  /** What follows the verb. */
  readonly rest: Span;
  /** Where the clause's words begin once its conjunction is left off. */
  readonly body: number;
  /** A comma stands before it. */
  readonly afterComma: boolean;
  /** The clause that this one depends on, by index. */
  readonly governor?: number;
}

function spanOf(tokens: readonly TaggedToken[], run: TokenRange): Span | undefined {
  const [first, last] = [tokens[run.first], tokens[run.last]];
  return first && last && run.first <= run.last ? { start: first.start, end: last.end } : undefined;
}

/** The run without the commas and conjunctions at its end. */
function closed(tokens: readonly TaggedToken[], run: TokenRange): TokenRange {
  let last = run.last;
  while (last > run.first && /^[,;:.!?—–-]$|^(?:and|or|but)$/u.test(tokens[last]?.lower ?? ''))
    last--;
  return { first: run.first, last };
}

/** Whether a comma stands before a token, a closing quotation mark between them or not. */
function followsComma(tokens: readonly TaggedToken[], at: number): boolean {
  const quoted = /^["”’]$/u.test(tokens[at - 1]?.text ?? '');
  return tokens[at - (quoted ? 2 : 1)]?.text === ',';
}

/** Joins the clauses that say when or whether another one holds to that other one. */
function joinBound(drafts: readonly ClauseDraft[]): ClauseDraft[] {
  const joined: ClauseDraft[] = [];
  let opening: ClauseDraft | undefined;
  for (const draft of drafts) {
    if (draft.bound && joined.length > 0) continue;
    if (draft.bound && draft !== drafts.at(-1)) {
      opening ??= draft;
      continue;
    }
    joined.push(
      opening ? { ...draft, first: opening.first, body: opening.first, kind: 'main' } : draft,
    );
    opening = undefined;
  }
  return joined;
}

function governorOf(drafts: readonly ClauseDraft[], at: number): number | undefined {
  const draft = drafts[at];
  if (!draft || at === 0 || draft.kind === 'main') return undefined;
  if (draft.kind !== 'coordinate' && draft.kind !== 'adverbial') return at - 1;
  const main = drafts.findLastIndex(
    ({ kind }, i) => i < at && (kind === 'main' || kind === 'coordinate' || kind === 'complement'),
  );
  return main < 0 ? at - 1 : main;
}

/**
 * The clauses of a tagged sentence, in order; together they hold every word of it.
 *
 * @param times the sentence's times, which never belong to a subject.
 */
export function readClauses(tokens: readonly TaggedToken[], times: readonly Span[]): Clause[] {
  const drafts = joinBound(draftClauses(tokens, times));
  const whole = spanOf(tokens, closed(tokens, { first: 0, last: tokens.length - 1 }));
  if (!whole) return [];
  if (drafts.length === 0) {
    return [
      {
        ...whole,
        kind: 'main',
        ownSubject: false,
        head: '',
        passive: false,
        rest: whole,
        body: whole.start,
        afterComma: false,
      },
    ];
  }
  return drafts.flatMap((draft, at) => {
    const region = closed(tokens, {
      first: draft.first,
      last: (drafts[at + 1]?.first ?? tokens.length) - 1,
    });
    const span = spanOf(tokens, region);
    const verb = spanOf(tokens, draft.group);
    if (!span || !verb) return [];
    const subject = draft.subject && spanOf(tokens, draft.subject);
    const governor = governorOf(drafts, at);
    return {
      ...span,
      kind: draft.kind,
      ...(subject && { subject }),
      ownSubject: draft.ownSubject,
      verb,
      head: tokens[draft.group.head]?.lower ?? '',
      passive: draft.group.passive,
      rest: spanOf(tokens, { first: draft.group.last + 1, last: region.last }) ?? {
        start: verb.end,
        end: verb.end,
      },
      body: tokens[draft.body]?.start ?? span.start,
      afterComma: followsComma(tokens, draft.first),
      ...(governor !== undefined && { governor }),
    };
  });
}
