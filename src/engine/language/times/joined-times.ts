import type { Span } from '../../document/index.js';
import { shiftedDay } from './calendar.js';
import { rangeOf } from './make-draft.js';
import { resolveRelative } from './resolution.js';
import type { TimeDraft } from './time-draft.js';

/** A time where it stands, before an anchor resolves it. */
export interface PlacedTime extends Span {
  readonly kind: TimeDraft['kind'];
  readonly draft: TimeDraft;
}

/** What some words say, at its place. */
export function placed(draft: TimeDraft, start: number, end: number): PlacedTime {
  return { start, end, kind: draft.kind, draft };
}

const LINK =
  /^(?:,(?=\s(?:to|through)))?\s?(?<link>[–—/-]|to|until|till|through|thru|and)\s?(?:the\s)?$/iu;
const BETWEEN = /(?<![\p{L}\p{N}])between (?:early |late |mid-)?$/iu;
const OF = /^\s(?:of\s)?$/iu;
const OWNED = /^['’]s?\s$/u;

/**
 * Weekdays with the dates behind them, dates with the year or week that words beside them name
 * (`June next year`), and two dates with `to`, a dash or `between … and` as a range.
 */
export function joinedTimes(text: string, times: readonly PlacedTime[]): PlacedTime[] {
  const done: PlacedTime[] = [];
  for (const time of times) {
    const last = done.at(-1);
    const gap = last && time.start - last.end < 12 ? text.slice(last.end, time.start) : undefined;
    if (!last || gap === undefined || last.kind !== 'date' || time.kind !== 'date') {
      done.push(time);
      continue;
    }
    const inPeriod = OF.test(gap)
      ? within(last.draft, time.draft)
      : OWNED.test(gap)
        ? within(time.draft, last.draft)
        : undefined;
    const link = LINK.exec(gap)?.groups?.['link']?.toLowerCase();
    const between = BETWEEN.exec(text.slice(Math.max(0, last.start - 14), last.start));
    if (inPeriod) done[done.length - 1] = placed(inPeriod, last.start, time.end);
    else if (last.draft.weekday && time.draft.parts?.day && /^,?\s(?:the\s)?$/u.test(gap)) {
      done[done.length - 1] = placed(time.draft, last.start, time.end);
    } else if (link && (link !== 'and' || between)) {
      const start = last.start - (between && link === 'and' ? between[0].length : 0);
      done[done.length - 1] = placed(rangeOf(last.draft, time.draft), start, time.end);
    } else done.push(time);
  }
  return done;
}

/** `June` in `next year`, `Monday` in `last week`. */
function within(time: TimeDraft, { period }: TimeDraft): TimeDraft | undefined {
  const { ofYear, ofWeek } = time;
  if (period?.unit === 'year' && ofYear) {
    return {
      kind: 'date',
      like: time,
      resolve: (anchor) =>
        anchor === undefined
          ? undefined
          : ofYear(Number(anchor.slice(0, 4)) + period.step).resolve(anchor),
    };
  }
  if (period?.unit !== 'week' || !ofWeek) return undefined;
  return {
    kind: 'date',
    resolve: (anchor) => {
      const day = anchor && shiftedDay(anchor, { days: 7 * period.step });
      const week = day ? resolveRelative('this', 'week', day) : undefined;
      return week && ofWeek(week.from);
    },
  };
}
