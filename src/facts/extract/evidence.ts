/** What speaks for or against a fact, by name; shared by the candidates that have it in common. */
export interface Evidence {
  readonly names: readonly string[];
}

export const evidence = (...names: readonly string[]): Evidence => ({ names });

/** A count as a word that evidence can be named after: counts that much alike have the same. */
export function size(count: number): string {
  if (count < 4) return String(count);
  if (count < 6) return '4';
  if (count < 9) return '6';
  if (count < 13) return '9';
  return count < 20 ? '13' : '20';
}
