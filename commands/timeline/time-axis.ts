const DAY = 86_400_000;

/** A day (`YYYY-MM-DD`) as a number that grows by one a day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(iso) / DAY);

/** A stretch between two neighbouring days that matter, in whichever unit the axis is measured. */
export interface AxisStretch {
  readonly days: readonly [from: number, to: number];
  readonly at: readonly [from: number, to: number];
  /** Whether it is shortened, and not to scale. */
  readonly broken: boolean;
}

/** An axis on which distance tells time, but for stretches that are marked as broken. */
export interface TimeAxis {
  readonly stretches: readonly AxisStretch[];
  /** Of the stretches to scale; 0 where there are none. */
  readonly lengthOfDay: number;
  /** Where a day stands, from the axis' start. */
  at(day: number): number;
}

/** What an axis is given, in its own unit (px, rows). */
interface AxisRoom {
  readonly length: number;
  /** Of a stretch that is broken. */
  readonly broken: number;
  /** What two neighbouring days should be apart; for that, longer stretches are broken. */
  readonly apart: number;
}

/**
 * Puts days on an axis. While the nearest two stand too close together, the longest stretch is
 * broken, as long as that gains room.
 *
 * @param days those that matter, in any order.
 */
export function timeAxis(days: readonly number[], room: AxisRoom): TimeAxis {
  const knots = [...new Set(days)].sort((a, b) => a - b);
  const gaps = knots.slice(1).map((day, index) => day - (knots[index] ?? day));
  const limit = longestKept(gaps, room);
  const kept = gaps.filter((gap) => gap <= limit);
  const left = room.length - (gaps.length - kept.length) * room.broken;
  const lengthOfDay = kept.length === 0 ? 0 : left / sum(kept);
  let at = 0;
  const stretches = gaps.map((gap, index): AxisStretch => {
    const [from, start] = [knots[index] ?? 0, at];
    at += gap > limit ? room.broken : gap * lengthOfDay;
    return { days: [from, from + gap], at: [start, at], broken: gap > limit };
  });
  return { stretches, lengthOfDay, at: (day) => placeOf(day, stretches) };
}

/** The longest gap that is drawn to scale. */
function longestKept(gaps: readonly number[], { length, broken, apart }: AxisRoom): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  const [least = 0] = sorted;
  for (let count = sorted.length; count > 1; count -= 1) {
    const kept = sorted.slice(0, count);
    const scale = (length - (sorted.length - count) * broken) / sum(kept);
    const most = kept.at(-1) ?? 0;
    if (least * scale >= apart || most * scale <= broken * 1.5) return most;
  }
  return least;
}

function placeOf(day: number, stretches: readonly AxisStretch[]): number {
  const stretch = stretches.find(({ days }) => day <= days[1]) ?? stretches.at(-1);
  if (!stretch) return 0;
  const { days, at } = stretch;
  const share = Math.min(1, Math.max(0, (day - days[0]) / (days[1] - days[0])));
  return at[0] + share * (at[1] - at[0]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
