const DAY_MS = 86_400_000;

/** A day (`YYYY-MM-DD`) as a number that grows by one a day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(iso) / DAY_MS);

/** A segment of an axis between two neighbouring days, in whichever unit the axis is measured. */
export interface AxisSegment {
  readonly days: readonly [from: number, to: number];
  readonly at: readonly [from: number, to: number];
  /** Whether it is shortened, and not to scale. */
  readonly isBroken: boolean;
}

/** An axis on which distance tells time, but for segments that are broken. */
export interface TimeAxis {
  readonly segments: readonly AxisSegment[];
  /** On the segments to scale; 0 where there are none. */
  readonly lengthOfDay: number;
  /** Where a day stands, from the axis' start. */
  at(day: number): number;
}

/** What an axis is given, in its own unit (px, rows). */
interface AxisRoom {
  readonly length: number;
  /** Of a segment that is broken. */
  readonly breakLength: number;
  /** What two neighbouring days should be apart; for that, longer segments are broken. */
  readonly minGap: number;
}

/**
 * Puts days on an axis. While the nearest two stand too close together, the longest segment is
 * broken, as long as that gains room.
 *
 * @param days those that matter, in any order.
 */
export function timeAxis(days: readonly number[], room: AxisRoom): TimeAxis {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, index) => day - (sorted[index] ?? day));
  const limit = longestToScale(gaps, room);
  const toScale = gaps.filter((gap) => gap <= limit);
  const left = room.length - (gaps.length - toScale.length) * room.breakLength;
  const lengthOfDay = toScale.length === 0 ? 0 : left / sum(toScale);
  let at = 0;
  const segments = gaps.map((gap, index): AxisSegment => {
    const [from, start] = [sorted[index] ?? 0, at];
    at += gap > limit ? room.breakLength : gap * lengthOfDay;
    return { days: [from, from + gap], at: [start, at], isBroken: gap > limit };
  });
  return { segments, lengthOfDay, at: (day) => placeOf(day, segments) };
}

/** The longest gap that is drawn to scale. */
function longestToScale(gaps: readonly number[], room: AxisRoom): number {
  const { length, breakLength, minGap } = room;
  const sorted = gaps.toSorted((a, b) => a - b);
  const [least = 0] = sorted;
  for (let count = sorted.length; count > 1; count -= 1) {
    const toScale = sorted.slice(0, count);
    const scale = (length - (sorted.length - count) * breakLength) / sum(toScale);
    const longest = toScale.at(-1) ?? 0;
    if (least * scale >= minGap || longest * scale <= breakLength * 1.5) return longest;
  }
  return least;
}

function placeOf(day: number, segments: readonly AxisSegment[]): number {
  const segment = segments.find(({ days }) => day <= days[1]) ?? segments.at(-1);
  if (!segment) return 0;
  const { days, at } = segment;
  const share = Math.min(1, Math.max(0, (day - days[0]) / (days[1] - days[0])));
  return at[0] + share * (at[1] - at[0]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
