import * as z from 'zod';
import { numbersByName, once, readJson } from '../../data/index.js';

const rarities = once(() => {
  const { rarity } = readJson(
    'word-background.json',
    z.object({
      /** How the numbers were made. */
      about: z.string(),
      rarity: numbersByName,
    }),
  );
  return new Map(Object.entries(rarity));
});

/**
 * How much a stem tells in English at large: 1 for a rare one, less for `run`, `work`, `name`. In a
 * short story every word is rare, so the story's own counts do not tell.
 */
export function rarityInEnglish(stem: string): number {
  return rarities().get(stem) ?? 1;
}
