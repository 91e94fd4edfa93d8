import { once, readWeights } from '../../data/index.js';

const rarities = once(
  () => new Map(Object.entries(readWeights('word-background.json', ['rarity']).rarity)),
);

/**
 * How much a stem tells in English at large: 1 for a rare one, less for `run`, `work`, `name`. In a
 * short story every word is rare, so the story's own counts do not tell.
 */
export function rarityInEnglish(stem: string): number {
  return rarities().get(stem) ?? 1;
}
