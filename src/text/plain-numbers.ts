import { countedNoun } from './counted.js';
import {
  BARE_PLURALS,
  LABEL_BEFORE,
  NOT_COUNTED_AFTER_ONE,
  OPENERS,
  PRONOUN_BEFORE_ONE,
} from './figure-cues.js';
import type { FigureDraft } from './figure-draft.js';
import { at, PATTERNS } from './figure-patterns.js';
import { CURRENCY_WORDS } from './number-words.js';
import { digitsAmount, rounded, scaleFactor, wordsAmount } from './numerals.js';

/** A number that is no money by its sign, no multiple, fraction or ordinal; labels and versions have no kind. */
export function plainNumber(text: string, start: number): FigureDraft | undefined {
  const found = at(PATTERNS.number, text, start);
  if (!found) return undefined;
  const words = found.get('words');
  const scaled = found.get('short') + found.get('scale');
  let amount = words === '' ? digitsAmount(found.get('n')) : wordsAmount(words);
  amount = rounded(amount * scaleFactor(scaled));
  const { end } = found;
  if (!Number.isSafeInteger(Math.trunc(amount))) return { start, end, amount: 0 };
  const measured = withWordBehind(text, start, end, amount);
  if (measured) return measured;
  const metres = found.get('short') === 'm' && beforeOneThing(text, end);
  if (metres)
    return { start, end: end - 1, kind: 'count', amount: amount / 1e6, unit: 'm', unitEnd: end };
  const plain = { start, end, kind: 'count', amount } as const;
  if (words !== '') return isCounted(text, start, end, words) ? plain : { start, end, amount };
  const bare = scaled === '' && !/[,\s]/u.test(found.get('n'));
  const attached = at(PATTERNS.attached, text, end);
  if (attached) return { ...plain, unit: attached.get('unit'), unitEnd: attached.end };
  if (/^[\p{L}\p{N}_/\\@]|^[.,:]\d/u.test(text.slice(end, end + 2))) return { start, end, amount };
  return bare && isLabel(text, start, end) ? { start, end, amount } : plain;
}

/** Whether one thing is named behind: `a 2m wall` is no wall of millions, `2m users` are. */
function beforeOneThing(text: string, end: number): boolean {
  const noun = countedNoun(text, end, 2);
  const last = noun && /\p{L}+$/u.exec(text.slice(noun.start, noun.end))?.[0].toLowerCase();
  return last !== undefined && !last.endsWith('s') && !BARE_PLURALS.has(last);
}

/** A number with its percent, currency, `times` or hyphenated unit. */
function withWordBehind(
  text: string,
  start: number,
  end: number,
  amount: number,
): FigureDraft | undefined {
  const percent = at(PATTERNS.percent, text, end);
  if (percent) {
    const words = text.slice(end, percent.end);
    const unit = /point/iu.test(words) ? { unit: words.slice(1) } : {};
    return { start, end: percent.end, kind: 'percent', amount, ...unit };
  }
  const currency = at(PATTERNS.currency, text, end);
  const iso = currency ? currencyOf(text, currency.get('currency'), end) : undefined;
  if (currency && iso) return { start, end: currency.end, kind: 'money', amount, unit: iso };
  const times = at(PATTERNS.times, text, end);
  if (times) return { start, end: times.end, kind: 'multiple', amount };
  const hyphenated = at(PATTERNS.hyphenated, text, end);
  if (!hyphenated || hyphenated.get('unit') === 'and') return undefined;
  return {
    start,
    end,
    kind: 'count',
    amount,
    unit: hyphenated.get('unit'),
    unitEnd: hyphenated.end,
  };
}

function currencyOf(text: string, word: string, end: number): string | undefined {
  const lower = word.toLowerCase();
  // "the side with 3 won": a verb, unless a scale stands before.
  if (
    lower === 'won' &&
    !/(?:thousand|million|billion|trillion|,000)$/iu.test(text.slice(Math.max(0, end - 9), end))
  ) {
    return undefined;
  }
  if (
    /^pounds?$/u.test(lower) &&
    / of (?!aid|spending|cuts|debt|tax)|^,? (?:with|in weight|heavier|lighter)/u.test(
      text.slice(end + word.length + 1, end + word.length + 12),
    )
  ) {
    return undefined;
  }
  return (
    CURRENCY_WORDS.get(lower) ??
    CURRENCY_WORDS.get(lower.replace(/s$/u, '')) ??
    (word === word.toUpperCase() ? word : undefined)
  );
}

/** `one` is mostly a pronoun; other number words always count, inside a name (`Seven Sisters`) they do not. */
function isCounted(text: string, start: number, end: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 24);
  if (/^['’]s/u.test(after)) return false;
  if (words.toLowerCase() !== 'one') {
    return !(/^\p{Lu}/u.test(words) && /[\p{L},] $/u.test(before) && /^ \p{Lu}/u.test(after));
  }
  const next = /^[ \u00a0](?<word>\p{L}+)/u.exec(after)?.groups?.['word'];
  if (next === undefined || PRONOUN_BEFORE_ONE.test(before)) return false;
  // "one seeks": what one counts has no -s.
  if (/[^su]s$/u.test(next)) return false;
  return !NOT_COUNTED_AFTER_ONE.has(next.toLowerCase());
}

const NAME_BEFORE = /(?<word>\p{Lu}[\p{L}\p{M}\p{N}'’-]*)[ \u00a0]$/u;

/** `Fable 5`, `category 4`, `#3`, `B-52`, `1. First item`: digits that name and do not count. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[\p{L}\d][-–/.@_]$|[#/\\=_]$/u.test(before) && !/\d[-–]$/u.test(before)) return true;
  if (LABEL_BEFORE.test(before)) return true;
  if (/(?:^|\n)[ \u00a0\t>#*]*$/u.test(before) && /^[.)]\s/u.test(text.slice(end, end + 2)))
    return true;
  const word = NAME_BEFORE.exec(before)?.groups?.['word'];
  return word !== undefined && !OPENERS.has(word.toLowerCase());
}
