import { WordList } from '../../data/index.js';
import type { Mention } from '../coreference/mention.js';
import type { Anaphor } from '../coreference/resolve.js';
import type { Gender } from '../entities/gender.js';
import type { Fitting } from './nearest-named.js';

const OF_WOMEN = new WordList('entities/nouns-of-women.txt', 'entities/titles-of-women.txt');
const OF_MEN = new WordList('entities/nouns-of-men.txt', 'entities/titles-of-men.txt');

/** Whether a common noun means a man or a woman: `her sister`, `a man`; undefined where it does not say. */
export function genderOfNoun({ kind, head, noun }: Mention): Gender | undefined {
  if (kind !== 'nominal' || head.xpos !== 'NN') return undefined;
  if (OF_WOMEN.has(noun)) return 'female';
  return OF_MEN.has(noun) ? 'male' : undefined;
}

/** `he` and `she` mean somebody of the nearest sentence that speaks of a person whom they fit. */
export function nearestPersons(
  { mention }: Anaphor,
  fitting: readonly Fitting[],
): readonly Fitting[] {
  if (mention.pronoun !== 'he' && mention.pronoun !== 'she') return fitting;
  const persons = fitting.filter(
    ({ candidate, entity }) =>
      entity?.kind === 'person' || (!entity && genderOfNoun(candidate.mention) !== undefined),
  );
  const nearest = persons[0]?.candidate.mention.sentence;
  const close = persons.filter(({ candidate }) => candidate.mention.sentence === nearest);
  const named = close.filter(({ entity }) => entity?.gender !== undefined);
  const known = close.filter(
    ({ candidate: { mention: own }, entity }) =>
      entity?.gender !== undefined ||
      // `Holm, whose daughter fell, said she had wept`
      (genderOfNoun(own) && (named.length === 0 || own.determiner !== 'possessor')),
  );
  const near = withoutBystanders(known.length > 0 ? known : close);
  const unnamed = fitting.filter(
    ({ candidate, entity }) =>
      !entity && candidate.entity.pronouns.size > 0 && candidate.mention.sentence >= (nearest ?? 0),
  );
  const all = new Set([...near, ...unnamed]);
  return near.length > 0 ? [...all].sort((a, b) => a.at - b.at) : fitting;
}

/** `A man threw a bottle at Holm's car. He fled`: who is only named in passing is hardly meant beside who did it. */
function withoutBystanders(near: readonly Fitting[]): readonly Fitting[] {
  const isDoer = ({ candidate, entity }: Fitting): boolean =>
    !entity && candidate.mention.head.base === 'nsubj';
  return near.some(isDoer)
    ? near.filter((one) => isDoer(one) || !/^(?:nmod|obl)$/u.test(one.candidate.mention.head.base))
    : near;
}

/** `the 24-year-old` is the one person of the sentence before. */
export function onlyPersonBefore(
  { mention }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined {
  const before = fitting.filter(
    ({ candidate, entity }) =>
      entity?.kind === 'person' && mention.sentence - candidate.mention.sentence <= 1,
  );
  const persons = new Set(before.map(({ entity }) => entity));
  return persons.size === 1 ? before[0]?.at : undefined;
}
