import { compile } from 'html-to-text';
import { readPlain } from './read-plain.js';
import type { Story } from './story.js';

const SKIPPED = ['script', 'style', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'img'];

const toText = compile({
  wordwrap: false,
  baseElements: { selectors: ['article', 'main', 'body'], returnDomByDefault: true },
  selectors: [
    ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  ],
  limits: { maxInputLength: undefined },
});

const titleOf = compile({
  wordwrap: false,
  baseElements: { selectors: ['title'], returnDomByDefault: false },
});

/**
 * A story from a page of HTML: its text as a reader sees it, without navigation and scripts.
 * Offsets are into that text, since a quote with tags in it would be no quote.
 */
export function readHtml(id: string, html: string): Story {
  const title = titleOf(html).trim();
  return readPlain({ id, ...(title && { title }) }, toText(html));
}
