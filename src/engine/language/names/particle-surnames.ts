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
  const lengths = [...new Set([...surnames].map((surname) => surname.split(' ').length))];
  const found = tokens.flatMap((token, first): NameRun[] => {
    if (!isParticle(token)) return [];
    const last = lengths
      .map((length) => first + length - 1)
      .find((end) => surnames.has(wordsOf(tokens, first, end)) && isAdjacent(tokens, first, end));
    return last === undefined ? [] : [{ first, bare: first, last, people: false }];
  });
  const inRuns = new Set(runs.flatMap(({ first, last }) => indices(first + 1, last)));
  const added = found.filter(({ first }) => !inRuns.has(first));
  const inAdded = new Set(added.flatMap(({ first, last }) => indices(first, last)));
  const kept = runs.filter(
    ({ first, last }) => !indices(first, last).some((at) => inAdded.has(at)),
  );
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

const indices = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

const isAdjacent = (tokens: readonly NameToken[], first: number, last: number): boolean =>
  tokens.slice(first + 1, last + 1).every(({ adjacent }) => adjacent);

/** What stands behind the first word of a name from a particle on: `von essen`. */
function surnamesIn(runs: readonly NameRun[], tokens: readonly NameToken[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { bare, last } of runs) {
    const particle = indices(bare + 1, last - 1).find((at) => isParticle(tokens[at]));
    if (particle !== undefined) surnames.add(wordsOf(tokens, particle, last));
  }
  return surnames;
}

const isParticle = (token: NameToken | undefined): boolean =>
  token?.shape === 'lower' && PARTICLES.has(token.lower);

const wordsOf = (tokens: readonly NameToken[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
