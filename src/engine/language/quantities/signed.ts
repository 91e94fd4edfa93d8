import { mayBeDegrees } from './degrees.js';
import type { QuantityDraft } from './quantity-draft.js';

const MINUS = /(?:^|[^\p{L}\p{N}])(?<word>minus|negative)[ \u00a0]$/iu;
/** What is subtracted from: `10 minus 3`, `x minus 3`. */
const SUBTRACTED_FROM =
  /(?:[\d%)]|(?<!\p{L})(?:\p{L}|one|two|three|four|five|six|seven|eight|nine|ten|percent|degrees))[ \u00a0]$/iu;

/** `−2 °C`, `-5%`, `minus 5`: a minus belongs to the number where nothing stands before it that it is subtracted from. */
export function withMinus(text: string, draft: QuantityDraft): QuantityDraft {
  const { start, kind, unit } = draft;
  if (kind === 'ordinal' || kind === 'multiple' || draft.amount < 0) return draft;
  const signed = kind === 'percent' || kind === 'money' || unit?.startsWith('°') === true;
  const word = MINUS.exec(text.slice(Math.max(0, start - 10), start))?.groups?.['word'];
  if (word !== undefined) {
    const place = start - word.length - 1;
    const before = text.slice(Math.max(0, place - 10), place);
    const measured =
      signed || /^[ \u00a0-]degrees?(?!\p{L})/iu.test(text.slice(draft.end, draft.end + 9));
    if (SUBTRACTED_FROM.test(before)) return draft;
    if (!measured && (/^n/iu.test(word) || !mayBeDegrees(text, place))) return draft;
    return { ...draft, start: place, amount: -draft.amount };
  }
  const sign = text.charAt(start - 1);
  const minus = sign === '−' || (sign === '-' && signed);
  if (!minus || !/^[\s(]?$/u.test(text.slice(Math.max(0, start - 2), start - 1))) return draft;
  return { ...draft, start: start - 1, amount: -draft.amount };
}
