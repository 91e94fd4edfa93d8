import type { StructuredTextItem } from 'unpdf';
import { InputError } from '../engine/index.js';

const MOST_PAGES = 1_000;
/** A gap between two lines that is so much larger than is usual is one between paragraphs. */
const WIDE = 1.35;

interface Line {
  readonly text: string;
  /** From the bottom of the page. */
  readonly y: number;
}

/**
 * The text of a PDF, a blank line between paragraphs.
 *
 * @throws {InputError} where it is none, is locked, or has no text in it.
 */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')) {
    throw new InputError('That file ends in .pdf and is no PDF.');
  }
  let pages: readonly string[];
  try {
    const { extractTextItems, getDocumentProxy } = await import('unpdf');
    // Its own copy: the library takes the bytes away from who gives them. Its warnings are not for the log.
    const { items, totalPages } = await extractTextItems(
      await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }),
    );
    if (totalPages > MOST_PAGES) {
      throw new InputError(`That PDF has ${totalPages} pages; I read at most ${MOST_PAGES}.`);
    }
    pages = items.map(textOf);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new InputError(
      isLocked
        ? 'That PDF is locked with a password: save it without one and try again.'
        : 'That PDF is damaged: I cannot read it.',
      { cause },
    );
  }
  const text = pages.filter((page) => page !== '').join('\n\n');
  if (!/\p{L}/u.test(text)) {
    throw new InputError(
      'That PDF has no text in it, perhaps pictures of text: I read no pictures.',
    );
  }
  return text;
}

function textOf(items: readonly StructuredTextItem[]): string {
  const lines = linesOf(items);
  const gaps = lines
    .flatMap(({ y }, at) => {
      const before = lines[at - 1];
      return before && before.y > y ? [before.y - y] : [];
    })
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 4)] ?? 0;
  return lines
    .map(({ text, y }, at) => {
      const before = lines[at - 1];
      if (!before) return text;
      const isApart = before.y - y > usual * WIDE || before.y < y;
      return `${isApart ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

function linesOf(items: readonly StructuredTextItem[]): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  for (const { str, hasEOL, y } of items) {
    text += str;
    if (!hasEOL) continue;
    if (text.trim() !== '') lines.push({ text: text.trim(), y });
    text = '';
  }
  const last = items.at(-1);
  if (text.trim() !== '') lines.push({ text: text.trim(), y: last?.y ?? 0 });
  return lines;
}
