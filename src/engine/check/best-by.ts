/** The one of a list with the highest score above 0, the first of equals. */
export function bestBy<T>(list: readonly T[], score: (one: T) => number): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const one of list) {
    const value = score(one);
    if (value > most) [found, most] = [one, value];
  }
  return found;
}
