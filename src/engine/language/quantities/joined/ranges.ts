import { measuredAs } from './measured-as.js';
import type { Quantity } from '../quantity.js';
import { rounded, scaleFactor } from '../numerals.js';

const LINK = /^\s?(?<link>[–—-]|to|or|and)\s?$/iu;
const RANGED = new Set(['percent', 'money', 'count']);
const BETWEEN = /(?<![\p{L}\p{N}])between [^ ]{0,3}$/iu;
const FROM = /(?<![\p{L}\p{N}])(?<verb>\p{L}+)? ?from [^ ]{0,3}$/iu;

/** `3–5%`, `$5-10 million`, `between 10 and 15 percent`: what one number of a range says goes for both. */
export function withRanges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const done: Quantity[] = [];
  for (const quantity of quantities) {
    const last = done.at(-1);
    const link = last && linkOf(text, last, quantity);
    if (last && link) {
      const first = scaled(text, last, quantity);
      const range =
        first.amount < quantity.amount && !isChange(text, first, link)
          ? { range: { low: first.amount, high: quantity.amount } }
          : {};
      done[done.length - 1] = { ...measuredAs(first, quantity), ...range };
      done.push({ ...measuredAs(quantity, last), ...range });
    } else done.push(quantity);
  }
  return done;
}

/** The word or dash that makes two quantities a range. */
function linkOf(text: string, first: Quantity, second: Quantity): string | undefined {
  const gap = second.start - first.end;
  if (gap > 5 || gap < 0 || first.unitEnd !== undefined) return undefined;
  if (!RANGED.has(first.kind) || !RANGED.has(second.kind)) return undefined;
  const other = first.kind === second.kind && first.unit !== second.unit;
  if (other && first.unit !== undefined) return undefined;
  const link = LINK.exec(text.slice(first.end, second.start))?.groups?.['link']?.toLowerCase();
  // `cut it 3 percent to $5` and `gave $5 to 10 people` are no ranges, `a $5-10 million deal` is.
  const unlike = first.kind !== second.kind && !isBare(first) && !isBare(second);
  if (unlike && (second.kind !== 'count' || /\p{L}/u.test(link ?? ''))) return undefined;
  if (link !== 'and') return link;
  return BETWEEN.test(text.slice(Math.max(0, first.start - 12), first.start)) ? link : undefined;
}

const isBare = ({ kind, unit }: Quantity): boolean => kind === 'count' && unit === undefined;

/** `rose from 5 to 10 percent` goes from one to the other; `ranging from 5 to 10` may be either. */
function isChange(text: string, first: Quantity, link: string): boolean {
  if (link !== 'to') return false;
  const from = FROM.exec(text.slice(Math.max(0, first.start - 24), first.start));
  return (
    from !== null &&
    !/^(?:rang|var)(?:e|es|ed|y|ies|ied|ing|ying)$/iu.test(from.groups?.['verb'] ?? '')
  );
}

/** `3 to 5 million`: the scale of the second goes for the first. */
function scaled(text: string, first: Quantity, second: Quantity): Quantity {
  if (first.amount >= 1000 || scaleFactor(text.slice(first.start, first.end)) !== 1) return first;
  const scale = scaleFactor(text.slice(second.start, second.end));
  return scale === 1 ? first : { ...first, amount: rounded(first.amount * scale) };
}
