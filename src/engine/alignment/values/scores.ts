import type { Span } from '../../document/index.js';
import type { Quantity } from '../../language/index.js';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = String.raw`\d{1,3}|${NUMBERS.join('|')}`;
const SCORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,$£€–-]|from )(?<first>${NUMBER})(?:[-–]| to )(?<second>${NUMBER})(?![\p{L}\p{N}%/–-]|[.,:]\d)`,
  'giu',
);
const UNIT = 'score';

const amountOf = (number: string): number =>
  /^\d/u.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase()) + 1;

/**
 * The scores of matches and votes in a text, the higher number first (`6 to 3`, `3-1`): quantities whose
 * amount is the first and whose range is both.
 *
 * @returns spans in UTF-16 offsets into `text`
 */
export function readScores(text: string): readonly Quantity[] {
  return [...text.matchAll(SCORE)].flatMap(({ 0: words, index: start, groups }): Quantity[] => {
    const [amount, low] = [amountOf(groups?.['first'] ?? ''), amountOf(groups?.['second'] ?? '')];
    const span: Span = { start, end: start + words.length };
    if (amount < low) return [];
    return [
      { ...span, kind: 'count', amount, unit: UNIT, noun: UNIT, range: { low, high: amount } },
    ];
  });
}

export const isScore = ({ noun, range }: Quantity): boolean => noun === UNIT && range !== undefined;

/** Whether two scores are the same; a score and another quantity do not compare. */
export function scoreFit(claim: Quantity, told: Quantity): 'fits' | 'differs' | undefined {
  if (!isScore(claim) || !isScore(told)) return undefined;
  return claim.amount === told.amount && claim.range?.low === told.range?.low ? 'fits' : 'differs';
}
