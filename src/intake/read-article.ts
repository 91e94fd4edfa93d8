import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import { InputError, readGiven, type Story } from '../engine/index.js';
import { checkedMarkup } from './checked-markup.js';
import { checkedStory } from './checked-story.js';
import { SHORTEST_ARTICLE } from './limits.js';

const NO_ARTICLE =
  'I find no article on that page: copy its text, and paste it into the form that /story add opens.';
/** More elements are no article, and take too long. */
const MOST_ELEMENTS = 50_000;

const found = z.object({
  title: z.string().nullish(),
  content: z.string(),
  textContent: z.string(),
  siteName: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

/** Where pages say when they were published, best first. */
const DATES = [
  /"datePublished"\s*:\s*"([^"]{10,40})"/u,
  /<meta\s[^>]*(?:article:published_time|datePublished|\bdate\b|DC\.date)[^>]*content=["']([^"']{10,40})["']/iu,
  /<meta\s[^>]*content=["']([^"']{10,40})["'][^>]*(?:article:published_time|datePublished|DC\.date)/iu,
  /<time\s[^>]*datetime=["']([^"']{10,40})["']/iu,
];

/**
 * The article of a page, as a story with its title, source, date and address.
 *
 * @param html the page's.
 * @param address where it was read.
 * @throws {InputError} where there is none.
 */
export async function readArticle(html: string, address: string): Promise<Story> {
  const article = articleOf(checkedMarkup(html));
  if (article.textContent.trim().length < SHORTEST_ARTICLE) throw new InputError(NO_ARTICLE);
  const text = `<html><body><article>${article.content}</article></body></html>`;
  const story = await readGiven({ id: 'page', text, format: 'html' });
  return checkedStory(story, {
    title: article.title ?? new URL(address).hostname,
    source: article.siteName ?? new URL(address).hostname.replace(/^www\./u, ''),
    ...dateOf([article.publishedTime, ...DATES.map((one) => one.exec(html)?.[1])]),
    address,
  });
}

/** Its type is a browser's, which nothing else here has. */
const isDocument = (value: unknown): value is ConstructorParameters<typeof Readability>[0] =>
  typeof value === 'object' && value !== null;

/** @throws {InputError} where there is none, or the page is one that breaks what looks for it. */
function articleOf(html: string): z.output<typeof found> {
  try {
    const document: unknown = Reflect.get(parseHTML(html), 'document');
    if (!isDocument(document)) throw new TypeError('What was parsed is no document.');
    return found.parse(new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse());
  } catch (cause) {
    throw new InputError(NO_ARTICLE, { cause });
  }
}

function dateOf(said: readonly (string | null | undefined)[]): { date?: string } {
  for (const one of said) {
    const [, day] = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(one ?? '') ?? [];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return { date: day };
  }
  return {};
}
