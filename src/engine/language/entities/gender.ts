import { FEMALE_NAMES, MALE_NAMES } from '../names/given-names.js';
import type { NameReading } from './name-aliases.js';

export type Gender = 'male' | 'female';

const MALE_TITLE =
  /\b(?:mr|sir|king|prince|duke|emperor|sultan|lord|baron|count|father|congressman|councilman|alderman|actor|spokesman|chairman)\b/iu;
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|mme|dame|lady|queen|princess|duchess|empress|baroness|countess|sister|congresswoman|councilwoman|actress|spokeswoman|chairwoman)\b/iu;

/** Whether a person is a man or a woman, as titles and given names have it; undefined where they do not say. */
export function genderOf(readings: readonly NameReading[]): Gender | undefined {
  for (const { story, name } of readings) {
    const title = story.text.slice(name.start, name.bare);
    if (FEMALE_TITLE.test(title)) return 'female';
    if (MALE_TITLE.test(title)) return 'male';
  }
  for (const { key } of readings) {
    const given = key.split(' ')[0] ?? '';
    if (FEMALE_NAMES.has(given)) return 'female';
    if (MALE_NAMES.has(given)) return 'male';
  }
  return undefined;
}
