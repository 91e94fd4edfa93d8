import { z } from 'zod';
import json from '../../../../data/word-background.json' with { type: 'json' };

const { rarity } = z
  .object({
    /** How the numbers were made. */
    about: z.string(),
    rarity: z.record(z.string(), z.number().min(0).max(1)),
  })
  .parse(json);

const rarities = new Map(Object.entries(rarity));

/**
 * How much a stem tells in English at large: 1 for a rare one, less for `run`, `work`, `name`. In a
 * short story every word is rare, so the story's own counts do not tell.
 */
export function rarityInEnglish(stem: string): number {
  return rarities.get(stem) ?? 1;
}
