import { COUNTRIES, PLACES } from './known-names.js';
import type { NameRun } from './split-run.js';
import type { NameToken } from './name-token.js';

/** Whether a city's or a region's name stands for its team: `Boston 62 48 .564`, `Minnesota 5 Toronto 3`. */
export function isTeamHere(tokens: readonly NameToken[], { first, last }: NameRun): boolean {
  const key = wordsOf(tokens, first, last);
  if (!PLACES.has(key) || COUNTRIES.has(key)) return false;
  const [start, next, then] = [tokens[first], tokens[last + 1], tokens[last + 2]];
  if (!start || !next) return false;
  const onLine = !next.gap.breaksLine && next.gap.space;
  if (onLine && isScore(next) && !isMeasure(then)) {
    const opens = start.gap.breaksLine || tokens[first - 1]?.shape === 'number';
    return opens && (then === undefined || then.gap.breaksLine || then.shape !== 'lower');
  }
  const meets = onLine && start.gap.breaksLine && /^(?:AT|at|v|vs|beat)$/u.test(next.text);
  const met =
    !start.gap.breaksLine &&
    start.gap.space &&
    /^(?:AT|v|vs)$/u.test(tokens[first - 1]?.text ?? '');
  return (meets && then !== undefined && then.shape !== 'lower') || met;
}

const isScore = ({ text }: NameToken): boolean => /^\d{1,3}$/u.test(text);
const isMeasure = (token: NameToken | undefined): boolean =>
  token?.calendar === true || /^(?:pct|percent|million|billion|years?)$/u.test(token?.lower ?? '');

function wordsOf(tokens: readonly NameToken[], first: number, last: number): string {
  let words = tokens[first]?.lower ?? '';
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.lower ?? ''}`;
  return words;
}
