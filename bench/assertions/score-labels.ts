import { type Span, overlaps } from '../../src/engine/document/index.js';
import type { LabelledTexts } from './labelled-texts.js';
import type { AssertionLabel, RoleLabel, SpeakerLabel } from './labels.js';

/** How a reader takes a predicate. */
export type PredicateReading = Pick<AssertionLabel, 'polarity' | 'status'>;

/** The heads that a reader gives a verb; null where nobody is named. */
export interface RoleReading {
  readonly who: Span | null;
  readonly whom: Span | null;
}

/** How many labels there are, how many are right by what is asked, and those that are not. */
export interface LabelScore<Label, Aspect extends string> {
  readonly labels: number;
  readonly right: Readonly<Record<Aspect, number>>;
  readonly wrong: readonly Label[];
}

/**
 * Scores how predicates are put.
 *
 * @param read how the predicate at a span of a whole text is put; undefined where none is found
 */
export function scoreAssertions(
  labels: readonly AssertionLabel[],
  texts: LabelledTexts,
  read: (text: string, predicate: Span) => PredicateReading | undefined,
): LabelScore<AssertionLabel, 'polarity' | 'status' | 'both'> {
  const right = { polarity: 0, status: 0, both: 0 };
  const wrong: AssertionLabel[] = [];
  for (const label of labels) {
    const reading = read(texts.textOf(label), texts.place(label, label));
    const polarity = reading?.polarity === label.polarity;
    const status = reading?.status === label.status;
    if (polarity) right.polarity++;
    if (status) right.status++;
    if (polarity && status) right.both++;
    else wrong.push(label);
  }
  return { labels: labels.length, right, wrong };
}

/**
 * Scores who does what and to whom.
 *
 * @param read the heads of the verb at a span of a whole text; undefined where it is no predicate
 */
export function scoreRoles(
  labels: readonly RoleLabel[],
  texts: LabelledTexts,
  read: (text: string, verb: Span) => RoleReading | undefined,
): LabelScore<RoleLabel, 'who' | 'whom' | 'both'> {
  const right = { who: 0, whom: 0, both: 0 };
  const wrong: RoleLabel[] = [];
  for (const label of labels) {
    const reading = read(texts.textOf(label), texts.place(label, label.verb));
    const placed = (span: Span | null): Span | null => span && texts.place(label, span);
    const who = isSameHead(reading?.who, placed(label.who));
    const whom = isSameHead(reading?.whom, placed(label.whom));
    if (who) right.who++;
    if (whom) right.whom++;
    if (who && whom) right.both++;
    else wrong.push(label);
  }
  return { labels: labels.length, right, wrong };
}

/**
 * Scores who says what.
 *
 * @param read the head of who says the clause whose predicate is at a span of a whole text; null
 *   where nobody does, or nobody who is named
 */
export function scoreSpeakers(
  labels: readonly SpeakerLabel[],
  texts: LabelledTexts,
  read: (text: string, predicate: Span) => Span | null,
): LabelScore<SpeakerLabel, 'speaker'> {
  const wrong = labels.filter((label) => {
    const { source, speaker } = label;
    const gold = speaker && texts.place({ source, id: speaker.id ?? label.id }, speaker);
    return !isSameHead(read(texts.textOf(label), texts.place(label, label)), gold);
  });
  return { labels: labels.length, right: { speaker: labels.length - wrong.length }, wrong };
}

/** A head anywhere in a name that is labelled whole is right. */
function isSameHead(read: Span | null | undefined, gold: Span | null): boolean {
  if (read === undefined) return false;
  if (read === null || gold === null) return read === gold;
  return overlaps(read, gold);
}
