import type { Span } from '../../document/index.js';
import type { DaysInYear } from './values.js';

/** How a date bounds what is said: something was so `since`, `until`, `by`, `before`, `after` or `about` it. */
export type TimeBound = 'about' | 'since' | 'until' | 'by' | 'before' | 'after';

/** A date, a part of one, a range of them, or a length of time. */
export interface Time extends Span {
  readonly kind: 'date' | 'range' | 'duration';
  /** First and last day, `YYYY-MM-DD`, where the words (and the anchor) resolve them. */
  readonly from?: string;
  readonly to?: string;
  /**
   * What the words say by themselves, as TIMEX3 (ISO-TimeML) writes it: `2024-06-12`, `XXXX-06` for
   * `June`, `XXXX-Q3`, `2003-SU`, `199` for the 1990s, `18` for the 19th century, `XXXX-WXX-2` for
   * `Tuesday`, `T18:00`, `P2Y` for `two years`; a range has a slash, `2019/2021`. Absent where they
   * lean on another day (`yesterday`).
   */
  readonly value?: string;
  /** Its days in whichever year, where the words name a month or a season: `June` is 06-01 to 06-30. */
  readonly inYear?: DaysInYear;
  /** The words before it that make a bound of a date: `since 2015`, `by the end of June`. */
  readonly qualifier?: Span & { readonly text: string };
  readonly bound?: TimeBound;
  /** The part that is meant: `early June`, `mid-2019`, `the end of 2019`; `from` and `to` are the whole. */
  readonly part?: 'early' | 'mid' | 'late';
}
