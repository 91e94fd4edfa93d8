import { stem, ORDINALS, SMALL_NUMBERS } from '../../language/index.js';

const forms = new Map<string, string>();
for (const [word, number] of SMALL_NUMBERS) link(stem(word), String(number));
for (const [word, number] of ORDINALS) link(stem(word), `${number}${endingOf(number)}`);

/** The term of the same small number in its other form: of `12` for `twelve`, of `eighth` for `8th`. */
export function otherNumberForm(term: string): string | undefined {
  return forms.get(term);
}

function link(word: string, digits: string): void {
  forms.set(word, digits);
  // Of two spellings the first is the usual one.
  if (!forms.has(digits)) forms.set(digits, word);
}

function endingOf(ordinal: number): string {
  const teen = ordinal % 100 > 10 && ordinal % 100 < 14;
  return (teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[ordinal % 10]) ?? 'th';
}
