import { compile, type SelectorDefinition } from 'html-to-text';
import type { Story } from '../../story.js';
import { readPlain } from '../read-plain.js';
import { publishedOn } from './published.js';
import { storyMarkup } from './story-markup.js';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const PARAGRAPH = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
const LINE = { leadingLineBreaks: 1, trailingLineBreaks: 1 };

/** Adds nothing to what the page says: no bullets, list numbers, `>`, capitals, columns. */
const selectors: SelectorDefinition[] = [
  { selector: 'a', options: { ignoreHref: true } },
  ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
  ...['ul', 'ol', 'dl', 'blockquote', 'table', 'caption'].map((selector) => ({
    ...{ selector, format: 'block', options: PARAGRAPH },
  })),
  ...['li', 'li > ul', 'li > ol', 'dt', 'dd', 'tr'].map((selector) => ({
    ...{ selector, format: 'block', options: LINE },
  })),
  ...['td', 'th'].map((selector) => ({
    selector,
    format: 'inlineSurround',
    options: { suffix: '\t' },
  })),
];

const reader = (region: string, returnDomByDefault: boolean): ((html: string) => string) =>
  compile({
    wordwrap: false,
    // The library's own list has the zero-width space in it, which separates no words.
    whitespaceCharacters: ' \t\r\n\f',
    baseElements: { selectors: [region], returnDomByDefault },
    selectors,
    limits: { maxInputLength: undefined },
  });

const wholePage = reader('body', true);
const regions = [reader('article', false), reader('main', false)];

const titleOf = compile({
  wordwrap: false,
  baseElements: { selectors: ['title'], returnDomByDefault: false },
  // A drawing in the page has titles too; the page's own comes first.
  limits: { maxBaseElements: 1, maxInputLength: undefined },
});

/**
 * A story from a page of HTML: its text as a reader sees it, without what is hidden and what stands
 * beside the story. Offsets are into that text, since a quote with tags in it would be no quote.
 */
export function readHtml(id: string, html: string): Story {
  const title = titleOf(html).trim();
  const date = publishedOn(html);
  const info = { id, ...(title && { title }), ...(date !== undefined && { date }) };
  return readPlain(info, storyText(storyMarkup(html)));
}

/** The text of the articles where these hold most of the page, else of its main part, else all. */
function storyText(html: string): string {
  const page = wholePage(html);
  const region = regions
    .map((read) => read(html))
    .find((text) => text.trim().length > page.trim().length / 2);
  return region ?? page;
}
