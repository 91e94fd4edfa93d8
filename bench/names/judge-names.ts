import type { Labels } from './labels.js';

/** A name that somebody found; `bare` where its title is left off, if one was taken along. */
export interface FoundName {
  readonly start: number;
  readonly bare?: number;
  readonly end: number;
  readonly kind: string;
}

/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well names were found, and how well with their kind. */
export interface NameScore {
  readonly spans: Accuracy;
  readonly kinds: Accuracy;
}

/** CoNLL-2003's four kinds: products, events, works and laws are one. */
const KINDS = new Set(['person', 'organisation', 'place']);
const kindOf = (kind: string): string => (KINDS.has(kind) ? kind : 'other');

/**
 * Judges names by their exact spans, with or without the title before them, as CoNLL-2003 does.
 *
 * @param found the names of each story, by its id; those outside the labelled sentences do not count
 * @param nationalities whether `Chinese` counts as a name, of the kind `other`
 */
export function judgeNames(
  found: ReadonlyMap<string, readonly FoundName[]>,
  { sentences }: Labels,
  nationalities: boolean,
): NameScore {
  const counts = { gold: 0, found: 0, spans: 0, kinds: 0 };
  const counted = ({ kind }: { kind: string }): boolean => nationalities || kind !== 'nationality';
  for (const { story, start, end, names } of sentences) {
    const gold = names.filter(counted);
    const mine = (found.get(story) ?? []).filter(
      (name) => name.start >= start && name.end <= end && counted(name),
    );
    counts.gold += gold.length;
    counts.found += mine.length;
    for (const label of gold) {
      const hit = mine.find(
        (name) =>
          (name.start === label.start || name.bare === label.start) && name.end === label.end,
      );
      if (!hit) continue;
      counts.spans++;
      if (kindOf(hit.kind) === kindOf(label.kind)) counts.kinds++;
    }
  }
  return {
    spans: measure(counts.spans, counts.found, counts.gold),
    kinds: measure(counts.kinds, counts.found, counts.gold),
  };
}

function measure(right: number, found: number, gold: number): Accuracy {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
