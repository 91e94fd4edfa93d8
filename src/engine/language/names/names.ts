import { countCases } from './case-counts.js';
import type { Name } from './name.js';
import { kindsOf } from './kinds.js';
import { nameRuns } from './name-runs.js';
import type { NameToken } from './name-token.js';
import { nameTokens } from './name-tokens.js';
import type { NameRun } from './split-run.js';

/**
 * Named entity recognition: the names of a text, in order, none overlapping another. The whole text
 * is read at once, so that a word that begins a sentence counts as a name only where the rest of the
 * text supports it, and a name has one kind wherever it stands; but a city in a table of results is
 * its team there. A possessive's `'s` stays outside.
 *
 * @returns spans in UTF-16 offsets into `text`
 */
export function readNames(text: string): Name[] {
  return namesAmong(nameTokens(text));
}

/** The names of a text that name somebody or something: peoples and faiths (`Chinese`) are left out. */
export function readProperNames(text: string): Name[] {
  return readNames(text).filter(isProper);
}

/** Whether a name is more than a people's or a faith's. */
export function isProper({ kind }: Name): boolean {
  return kind !== 'nationality';
}

/** The names among the words of a text, as {@link readNames} has them. */
export function namesAmong(tokens: readonly NameToken[]): Name[] {
  const runs = nameRuns(tokens, countCases(tokens)).filter((run) => !isLetterOfWord(run, tokens));
  const kinds = kindsOf(tokens, runs);
  return runs.flatMap(({ first, bare, last }, index) => {
    const [from, name, to] = [tokens[first], tokens[bare], tokens[last]];
    if (!from || !name || !to) return [];
    return [{ start: from.start, bare: name.start, end: to.end, kind: kinds[index] ?? 'other' }];
  });
}

/** `C` of `cystatin-C` */
function isLetterOfWord({ first, last }: NameRun, tokens: readonly NameToken[]): boolean {
  const [before, letter] = [tokens[first - 1], tokens[first]];
  return (
    first === last &&
    letter?.text.length === 1 &&
    before?.shape === 'lower' &&
    letter.start === before.end + 1 &&
    !letter.gap.space
  );
}
