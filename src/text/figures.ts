import { readBeginnings, type Beginning } from './beginnings.js';
import { countedNoun } from './counted.js';
import type { FigureDraft } from './figure-draft.js';
import { readFigureAt } from './figure-rules.js';
import { QUALIFIERS } from './number-words.js';
import { scaleFactor } from './numerals.js';
import type { Span } from './span.js';
import { placedTimes, type PlacedTime } from './times.js';

export type FigureKind = 'count' | 'money' | 'percent' | 'multiple' | 'ordinal';

/** A number in a text: `$965 billion`, `nearly 25,000 fake accounts`, `over three percent`, `fourfold`. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number that the words come to: 965000000000, 25000, 3, 4. */
  readonly amount: number;
  /** ISO 4217 code of money; the noun counted, as it stands in the text. */
  readonly unit?: string;
  /** Where the noun counted ends, when it follows: `25,000 fake accounts`. */
  readonly unitEnd?: number;
  /** The word before that loosens the number (`nearly`, `over`, `at least`, `up to`), and where it begins. */
  readonly qualifier?: Span & { readonly text: string };
}

/**
 * The numbers of a text, in order, none overlapping another. Years, days of a month and times of day
 * are dates, not figures; lengths of time (`two years`) are both. Money spans its currency and scale,
 * a percentage its word; the qualifier and the noun counted stay outside.
 *
 * @returns spans in UTF-16 offsets into `text`
 */
export function readFigures(text: string): Figure[] {
  return readFiguresAndTimes(text, readBeginnings(text)).figures;
}

/** The figures of a text that begin at some of the places, and its times, not settled by any day. */
export function readFiguresAndTimes(
  text: string,
  beginnings: readonly Beginning[],
): { readonly figures: Figure[]; readonly times: readonly PlacedTime[] } {
  const times = placedTimes(text, beginnings);
  const dates = times.filter(({ kind }) => kind !== 'duration');
  const figures: Figure[] = [];
  let date = 0;
  let past = 0;
  for (const { start, figure } of beginnings) {
    if (!figure || start < past) continue;
    while ((dates[date]?.end ?? Infinity) <= start) date++;
    const inDate = dates[date];
    if (inDate && inDate.start <= start) {
      past = inDate.end;
      continue;
    }
    const draft = readFigureAt(text, start);
    if (draft?.kind) figures.push(finished(text, draft));
    past = draft?.end ?? past;
  }
  return { figures: alike(text, figures), times };
}

function finished(text: string, draft: FigureDraft): Figure {
  const { start, end, kind, amount } = draft;
  const qualifier = qualifierBefore(text, start);
  const figure = {
    start,
    end,
    kind: kind ?? 'count',
    amount,
    ...(draft.unit === undefined ? {} : { unit: draft.unit }),
    ...(draft.unitEnd === undefined ? {} : { unitEnd: draft.unitEnd }),
    ...(qualifier ? { qualifier } : {}),
  };
  if (kind !== 'count' || draft.unit !== undefined) return figure;
  const noun = countedNoun(text, end, amount);
  return noun ? { ...figure, unit: text.slice(noun.start, noun.end), unitEnd: noun.end } : figure;
}

const QUALIFIER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<words>${[...QUALIFIERS].sort((a, b) => b.length - a.length).join('|')})(?<gap>[ \\u00a0](?:an?[ \\u00a0])?)$|(?<sign>[~≈])$`,
  'iu',
);

function qualifierBefore(text: string, end: number): Figure['qualifier'] {
  const from = Math.max(0, end - 28);
  const match = QUALIFIER.exec(text.slice(from, end));
  const words = match?.groups?.['words'] ?? match?.groups?.['sign'];
  if (!match || words === undefined) return undefined;
  const start = from + match.index;
  return { start, end: start + words.length, text: words };
}

const RANGE_LINK = /^\s?(?<link>[–—-]|to|or|and)\s?$/iu;
const RANGED = new Set(['percent', 'money', 'count']);

/** `3–5%`, `$5-10 million`, `between 10 and 15 percent`: what one number of a range says goes for both. */
function alike(text: string, figures: readonly Figure[]): Figure[] {
  const done: Figure[] = [];
  for (const figure of figures) {
    const last = done.at(-1);
    if (last && isRange(text, last, figure)) {
      done[done.length - 1] = shared(text, last, figure);
      const plain = figure.kind === 'count' && last.kind === 'money';
      done.push(plain ? { ...figure, kind: 'money', ...unitOf(last) } : figure);
    } else done.push(figure);
  }
  return done;
}

function isRange(text: string, first: Figure, second: Figure): boolean {
  if (!RANGED.has(first.kind) || !RANGED.has(second.kind)) return false;
  if (first.unitEnd !== undefined) return false;
  if (first.kind === second.kind && first.unit !== second.unit && first.unit !== undefined)
    return false;
  if (second.start - first.end > 5 || second.start < first.end) return false;
  const link = RANGE_LINK.exec(text.slice(first.end, second.start))?.groups?.['link'];
  if (link?.toLowerCase() !== 'and') return link !== undefined;
  return /(?<![\p{L}\p{N}])between [^ ]{0,3}$/iu.test(
    text.slice(Math.max(0, first.start - 12), first.start),
  );
}

function shared(text: string, first: Figure, second: Figure): Figure {
  const own = scaleFactor(text.slice(first.start, first.end));
  const scale =
    own === 1 && first.amount < 1000 ? scaleFactor(text.slice(second.start, second.end)) : 1;
  const scaled = { ...first, amount: first.amount * scale };
  return first.kind === 'count' ? { ...scaled, kind: second.kind, ...unitOf(second) } : scaled;
}

function unitOf({ unit }: Figure): { readonly unit?: string } {
  return unit === undefined ? {} : { unit };
}
