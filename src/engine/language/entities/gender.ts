import { once, oneOf, WordList } from '../../data/index.js';
import { FEMALE_NAMES, MALE_NAMES } from '../names/known-names.js';
import type { NameReading } from './name-aliases.js';

export type Gender = 'male' | 'female';

/** The pattern of a title of a data file. */
const titleOf = (file: string): (() => RegExp) =>
  once(() => new RegExp(`\\b(?:${oneOf(new WordList(file))})\\b`, 'iu'));

const maleTitle = titleOf('entities/titles-of-men.txt');
const femaleTitle = titleOf('entities/titles-of-women.txt');

/** Whether a person is a man or a woman, as titles and given names have it; undefined where they do not say. */
export function genderOf(readings: readonly NameReading[]): Gender | undefined {
  for (const reading of readings) {
    const told = genderOfTitle(reading);
    if (told) return told;
  }
  for (const { key } of readings) {
    const given = key.split(' ')[0] ?? '';
    if (FEMALE_NAMES.has(given)) return 'female';
    if (MALE_NAMES.has(given)) return 'male';
  }
  return undefined;
}

/** What a title before a name says: `Ms Holt`. */
export function genderOfTitle({
  story,
  name,
}: Pick<NameReading, 'story' | 'name'>): Gender | undefined {
  const title = story.text.slice(name.start, name.bare);
  if (femaleTitle().test(title)) return 'female';
  return maleTitle().test(title) ? 'male' : undefined;
}
