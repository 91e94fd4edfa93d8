const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

const isFirst = ({ day }: Day): boolean => day === 1;
const isLast = ({ year, month, day }: Day): boolean =>
  day === new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthOf = ({ month }: Day): string => MONTHS[month - 1] ?? '';

/** A range of days, as short as it can be said: "3 May 2024", "June 2024", "April to June 2024", "1990 to 1999". */
export function formatDateRange(from: string, to: string): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  const sameYear = first.year === last.year;
  if (from === to) return `${first.day} ${monthOf(first)} ${first.year}`;
  if (isFirst(first) && isLast(last)) {
    if (first.month === 1 && last.month === 12)
      return [...new Set([first.year, last.year])].join(' to ');
    if (sameYear && first.month === last.month) return `${monthOf(first)} ${first.year}`;
    const start = sameYear ? monthOf(first) : `${monthOf(first)} ${first.year}`;
    return `${start} to ${monthOf(last)} ${last.year}`;
  }
  const sameMonth = sameYear && first.month === last.month;
  const start = sameMonth
    ? String(first.day)
    : `${first.day} ${monthOf(first)}${sameYear ? '' : ` ${first.year}`}`;
  return `${start} to ${last.day} ${monthOf(last)} ${last.year}`;
}
