import { calendarDate, fullYear, rangeOf } from './make-draft.js';
import type { FoundTime, TimeDraft } from './time-draft.js';

/**
 * `FY2024`, `fiscal 2023-24`, `the 2023/24 financial year`. Which days a fiscal year has its owner
 * knows: one year's lie for the most part in that year, those of two somewhere in both.
 */
export function fiscalYear({ get }: FoundTime): TimeDraft | undefined {
  const year = fullYear(get('y'));
  if (year === undefined) return undefined;
  if (get('z') === '') return { ...calendarDate({ year }), value: () => `FY${year}` };
  const last = get('z').length === 2 ? year - (year % 100) + Number(get('z')) : Number(get('z'));
  if (last !== year + 1) return undefined;
  return rangeOf(calendarDate({ year }), calendarDate({ year: last }));
}
