import { type Quote, type Span } from '../../engine/index.js';
import { escapeMarkdown } from './escape-markdown.js';
import { highlightSegments } from '../highlights.js';
import type { Block, Inline } from '../block.js';
import { isId } from './custom-id.js';

/** The blocks that are text. */
export type TextBlock = Exclude<
  Block,
  { kind: 'separator' | 'space' | 'buttons' | 'image' | 'chart' | 'file' }
>;

const OTHER_KINDS: readonly Block['kind'][] = [
  'separator',
  'space',
  'buttons',
  'image',
  'chart',
  'file',
];

/** Whether a block is text. */
export function isText(block: Block): block is TextBlock {
  return !OTHER_KINDS.includes(block.kind);
}

/** White space and invisible characters that Discord trims off the end of a text. */
const TRIMMED_AT_END = /[\s\p{Cc}\u200B-\u200F\u2060\uFEFF\u2800\u3164]$/u;
/** Stands after a quote whose last characters would be trimmed, outside the quote. */
const END_OF_QUOTE = '-# (white space)';

/**
 * A quote as Discord's Markdown, in a block quote; read by Discord, it shows `quote.text` and
 * nothing else. It must be the whole of a text: `>>> ` holds to the text's end. Where that end
 * would be trimmed off, each line is quoted by itself and a line of the bot's own stands after it.
 */
function quoteMarkdown(quote: Quote, marks: readonly Span[]): string {
  const words = highlightSegments(quote, marks)
    .map(({ text, bold }) => (bold ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)))
    .join('');
  if (!TRIMMED_AT_END.test(quote.text)) return `>>> ${words}`;
  return `> ${words.replace(/\r\n|[\r\n]/gu, '$&> ')}\n${END_OF_QUOTE}`;
}

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  if ('bold' in inline) {
    const words = inline.bold.trim();
    return words === '' ? '' : `**${escapeMarkdown(words)}**`;
  }
  if ('story' in inline) return escapeMarkdown(`${inline.story}${inline.then}`);
  if ('user' in inline)
    return isId(inline.user) ? `<@${inline.user}>` : escapeMarkdown(inline.user);
  if ('channel' in inline) return `<#${inline.channel}>`;
  if ('role' in inline) return `<@&${inline.role}>`;
  // Code shows a backslash as it stands, so words with a backtick cannot be code.
  return /^[^`\\\n\p{Surrogate}]+$/u.test(inline.code.trim())
    ? `\`${inline.code.trim()}\``
    : escapeMarkdown(inline.code);
}

/** The bot's own text on one line: a line break in it would end the heading or the subtext. */
const line = (words: readonly Inline[]): string =>
  words.map(inlineMarkdown).join('').replace(/\s+/gu, ' ').trim();

/** A block of text as Discord's Markdown; empty where it has none. */
export function blockMarkdown(block: TextBlock): string {
  if (block.kind === 'quote') return quoteMarkdown(block.quote, block.marks);
  const words = line(block.words);
  if (words === '') return '';
  if (block.kind === 'heading') return `### ${words}`;
  return block.kind === 'subtext' ? `-# ${words}` : words;
}
