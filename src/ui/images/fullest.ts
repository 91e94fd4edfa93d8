/** How many of a list a picture is to show where it has as many: what more there is stands behind a button. */
export const ENOUGH = 8;

/** A picture of some of a list. */
interface Try<Of> {
  readonly lengths: readonly [number, ...number[]];
  /** What is drawn of the list with so many characters of each quote at most. */
  readonly drawnAt: (length: number) => Of;
  /** How many of the list that shows. */
  readonly countOf: (drawn: Of) => number;
  /** Of the list. */
  readonly all: number;
}

/** What is drawn with the longest quotes where that shows enough, else with those of which the most have room. */
export function fullest<Of>({ lengths: [first, ...shorter], drawnAt, countOf, all }: Try<Of>): Of {
  let best = drawnAt(first);
  for (const length of shorter) {
    if (countOf(best) >= Math.min(ENOUGH, all)) break;
    const drawn = drawnAt(length);
    if (countOf(drawn) > countOf(best)) best = drawn;
  }
  return best;
}
