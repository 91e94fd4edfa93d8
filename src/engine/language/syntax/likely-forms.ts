import { SINGULAR_OF } from '../words/irregular-nouns.js';
import { IRREGULAR_BASES, irregularPasts } from '../words/irregular-verbs.js';

/** Past tenses that are a present of another verb too: `they found firms`, `they saw wood`. */
const PRESENTS_TOO = /^(?:bore|bound|fell|felt|found|ground|lay|left|rent|saw|shed|wound)$/u;

/**
 * The tag of a word whose form allows no other: `stole` is no present, `geese` are several.
 *
 * @param text the word as it stands
 * @param xpos its Penn tag as the network reads it
 */
export function tagOfForm(text: string, xpos: string): string {
  if (xpos !== 'VBP' && xpos !== 'NN') return xpos;
  const form = text.toLowerCase();
  if (xpos === 'VBP') {
    const isPast = irregularPasts().has(form) && !IRREGULAR_BASES().has(form);
    return isPast && !PRESENTS_TOO.test(form) ? 'VBD' : xpos;
  }
  const singular = SINGULAR_OF.get(form);
  // `data` and `media` are one thing as often as many.
  return singular !== undefined && singular !== form && !form.endsWith('a') ? 'NNS' : xpos;
}
