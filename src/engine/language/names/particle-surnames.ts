import { PARTICLES } from './cues.js';
import type { NameRun } from './split-run.js';
import type { NameToken } from './name-token.js';

/**
 * Names that begin with a particle in lower case: behind `Ingrid von Essen`, `von Essen said` names her, and no
 * town.
 *
 * @returns the runs with those names, each in place of what of it was read as a name
 */
export function withParticleSurnames(
  runs: readonly NameRun[],
  tokens: readonly NameToken[],
): readonly NameRun[] {
  const surnames = surnamesIn(runs, tokens);
  if (surnames.size === 0) return runs;
  const found = tokens.flatMap((token, first): NameRun[] => {
    if (token.shape !== 'lower' || !PARTICLES.has(token.lower)) return [];
    for (const surname of surnames) {
      const last = first + surname.split(' ').length - 1;
      const isSame = wordsOf(tokens, first, last) === surname;
      if (isSame && tokens.slice(first + 1, last + 1).every(({ adjacent }) => adjacent))
        return [{ first, bare: first, last, people: false }];
    }
    return [];
  });
  const isInside = (run: NameRun): boolean =>
    runs.some(({ first, last }) => first < run.first && last >= run.first);
  const added = found.filter((run) => !isInside(run));
  const kept = runs.filter(
    ({ first, last }) => !added.some((run) => first <= run.last && last >= run.first),
  );
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** What stands behind the first word of a name from a particle on: `von essen`. */
function surnamesIn(runs: readonly NameRun[], tokens: readonly NameToken[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { bare, last } of runs) {
    const particle = tokens.findIndex(
      ({ shape, lower }, at) => at > bare && at < last && shape === 'lower' && PARTICLES.has(lower),
    );
    if (particle > 0) surnames.add(wordsOf(tokens, particle, last));
  }
  return surnames;
}

const wordsOf = (tokens: readonly NameToken[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
