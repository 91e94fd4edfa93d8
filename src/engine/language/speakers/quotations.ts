import type { Span } from '../../document/index.js';

/** A quotation of a text, its marks included. */
export interface Quotation extends Span {
  /** Whether its paragraph leaves it open and the next goes on with it. */
  readonly goesOn: boolean;
}

/**
 * The quotations of a text. One that a paragraph leaves open ends with its paragraph, and goes on in the
 * next where that begins with an opening mark again.
 */
export function readQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    let open: number | undefined;
    const inParagraph: Quotation[] = [];
    for (const { index } of text.slice(start, end).matchAll(/["“”„]/gu)) {
      const at = start + index;
      if (open === undefined) {
        if (opens(text, at)) open = at;
      } else if (text[at] !== '“' && text[at] !== '„') {
        inParagraph.push({ start: open, end: at + 1, goesOn: false });
        open = undefined;
      }
    }
    if (open !== undefined)
      inParagraph.push({ start: open, end, goesOn: /^\s*["“]/u.test(text.slice(end)) });
    found.push(...inParagraph, ...inSingleMarks(text, { start, end }, inParagraph));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A straight mark opens where no word ends right before it. */
const opens = (text: string, at: number): boolean =>
  text[at] !== '”' && (text[at] !== '"' || !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' '));

/** `‘We shut it,’ she said`: single marks with the end of a clause in them, which no apostrophes are. */
const IN_SINGLE_MARKS =
  /(?<![\p{L}\p{N}])(?:‘(?:[^‘’“”"]|’(?=\p{L}))+(?:[.,!?]’|’,)|'(?=\p{L})(?:[^'“”"]|(?<=\p{L})'(?=\p{L}))+(?:[.,!?]'|',))(?!\p{L})/gu;

function inSingleMarks(
  text: string,
  { start, end }: Span,
  others: readonly Span[],
): readonly Quotation[] {
  return [...text.slice(start, end).matchAll(IN_SINGLE_MARKS)].flatMap(({ index, 0: words }) => {
    const [from, to] = [start + index, start + index + words.length];
    const isInside = others.some((one) => one.start < to && from < one.end);
    return isInside ? [] : [{ start: from, end: to, goesOn: false }];
  });
}

/**
 * Whether a quotation is a name rather than speech: `“Rain Over the Old Bridge”`, whose longer words all
 * have a capital letter.
 */
export function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}’'-]+/gu) ?? [];
  const long = words.filter((word, at) => at > 0 && word.length > LONGEST_SMALL_WORD);
  return long.length > 1 && long.every((word) => /^[’']?\p{Lu}/u.test(word));
}

/** Articles, prepositions and the like, as titles write them. */
const LONGEST_SMALL_WORD = 3;

function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n+/gu)) {
    found.push({ start, end: index });
    start = index + gap.length;
  }
  return [...found, { start, end: text.length }];
}
