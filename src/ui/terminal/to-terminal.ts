import { Chalk, type ChalkInstance } from 'chalk';
import { highlightSegments, type Block, type Inline, type Message, wholeBlocks } from '../index.js';

/**
 * The text with its control characters made visible, so that a story cannot move the cursor, set a
 * title or change a colour: ESC is shown as ␛, those beyond ASCII as <U+009B>. Line breaks and tabs
 * stay.
 */
function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      return code === 0x7f ? '\u2421' : `<U+00${code.toString(16).toUpperCase()}>`;
    })
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The bot's own text on one line, in bold where the terminal has it. */
function line(words: readonly Inline[], style: ChalkInstance): string {
  const parts = words.map((inline) => {
    if (typeof inline === 'string') return visible(inline.replace(/\s+/gu, ' '));
    if ('code' in inline) return visible(inline.code.replace(/\s+/gu, ' '));
    if ('user' in inline) return visible(inline.user);
    if ('channel' in inline) return visible(`#${inline.channel}`);
    if ('role' in inline) return visible(`@${inline.role}`);
    if ('story' in inline) return visible(`${inline.story}${inline.then}`.replace(/\s+/gu, ' '));
    return style.bold(visible(inline.bold.replace(/\s+/gu, ' ')));
  });
  return parts.join('').trim();
}

type QuoteBlock = Extract<Block, { kind: 'quote' }>;

/** The quote behind a bar. Without bold to show its marks, they stand above it on a line each. */
function quoteLines({ quote, marks }: QuoteBlock, style: ChalkInstance): string {
  const parts = highlightSegments(quote, marks);
  const words = parts
    .map(({ text, bold }) => (bold ? style.bold(visible(text)) : visible(text)))
    .join('');
  const bar = words
    .split('\n')
    .map((line) => `${style.dim('│')} ${line}`)
    .join('\n');
  if (style.level > 0) return bar;
  const marked = parts.filter(({ bold }) => bold).map(({ text }) => `» ${visible(text)}`);
  return [...new Set(marked), bar].join('\n');
}

/**
 * A link whose words open it in a terminal that knows such (OSC 8; others show the words).
 * https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
function hyperlink({ label, url }: { readonly label: string; readonly url: string }): string {
  const address = visible(url).replace(/[^\x21-\x7E]+/gu, encodeURIComponent);
  return `\u001B]8;;${address}\u001B\\${visible(label)}\u001B]8;;\u001B\\`;
}

function blockText(block: Block, style: ChalkInstance): string {
  switch (block.kind) {
    case 'heading':
      return style.bold.underline(line(block.words, style));
    case 'text':
      return line(block.words, style);
    case 'subtext':
      return style.dim(line(block.words, style));
    case 'quote':
      return quoteLines(block, style);
    case 'chart':
      return block.rows.map(visible).join('\n');
    case 'image':
    case 'file':
    case 'separator':
    case 'space':
      return ''; // the blank line before the next block parts them well enough
    case 'buttons':
      return block.buttons
        .filter((button) => button.kind === 'link')
        .map((link) => style.dim(style.level > 0 ? hyperlink(link) : visible(link.url)))
        .join('\n');
  }
}

/**
 * The message as a terminal shows it: all pages in one, no buttons; a link as its address, with
 * colour as words that open it. Lines are not wrapped: the terminal does that without changing a word.
 */
export function toTerminal(message: Message, { colour }: { readonly colour: boolean }): string {
  const style = new Chalk({ level: colour ? 1 : 0 });
  let text = '';
  let before: Block['kind'] | undefined;
  for (const block of wholeBlocks(message)) {
    const shown = blockText(block, style);
    if (block.kind === 'space') before = 'space';
    if (shown === '') continue;
    const apart =
      before === 'space' ||
      (block.kind !== 'subtext' &&
        block.kind !== 'buttons' &&
        !(block.kind === 'text' && before === 'text'));
    text += `${text === '' ? '' : apart ? '\n\n' : '\n'}${shown}`;
    before = block.kind;
  }
  return text;
}
