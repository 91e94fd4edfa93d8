/** Those whose names hold what is typed, in their order: first those that begin with it. */
export function matching<T>(
  typed: string,
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly T[] {
  const sought = typed.trim().toLowerCase();
  const place = (one: T): number => nameOf(one).toLowerCase().indexOf(sought);
  const found = all.filter((one) => place(one) !== -1);
  return [...found.filter((one) => place(one) === 0), ...found.filter((one) => place(one) > 0)];
}
