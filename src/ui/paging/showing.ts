import { quoteReference, type QuoteReference, type Quote } from '../../engine/index.js';
import type { Press } from '../message.js';

/** For whom a message is laid out, and which page of it. */
export interface Showing {
  /** Id of the person who asked: only they may turn its pages and delete it. */
  readonly owner: string;
  readonly ephemeral: boolean;
  /** Counts from 0; one that is not there shows the nearest that is. Default 0. */
  readonly page?: number | undefined;
  /** The story that the person narrowed the command to, if they did. */
  readonly story?: string | undefined;
  /** Whether a card was asked for; it stands on the first page. Default false. */
  readonly card?: boolean | undefined;
}

/** What a page button asks for: the same words again, another page of the result. */
export interface PageAsked {
  readonly page: number;
  /** The question, the subject, the search words; the number of sentences of a summary; else empty. */
  readonly words: string;
  readonly story: string | undefined;
  /** What else the command made the page of: the questions before, the kind of facts; left out where nothing. */
  readonly further?: readonly string[] | undefined;
  /** Whether a card goes with the first page; left out where none does. */
  readonly card?: boolean | undefined;
}

/** The press that asks for a page: action `page`, or `page+card` where a card goes with the first. */
export function pagePress(command: string, owner: string, asked: PageAsked): Press {
  const { page, words, story = '', further = [], card = false } = asked;
  const values = [String(page), words, story, ...further];
  return { command, action: card ? 'page+card' : 'page', owner, values };
}

/** What a press of action `page` or `page+card` asks for; undefined where it is none. */
export function pageAsked({ action, values }: Press): PageAsked | undefined {
  const [page, words, story, ...further] = values;
  const card = action === 'page+card';
  if (!(card || action === 'page') || page === undefined || words === undefined) return undefined;
  if (!/^\d{1,6}$/u.test(page)) return undefined;
  return {
    ...{ page: Number(page), words, story: story === '' ? undefined : story },
    ...(further.length > 0 && { further }),
    ...(card && { card }),
  };
}

/** A quote whose paragraph is asked for. */
export interface ContextAsked extends QuoteReference {
  /** Which page of the paragraph, from 0; undefined where it is asked for beside a result. */
  readonly page: number | undefined;
}

/** The press that asks for the paragraph around a quote: action `context`. */
export function contextPress(
  command: string,
  owner: string,
  quote: Quote,
  page: number | undefined,
): Press {
  const { story, start, end, check } = quoteReference(quote);
  const values = [story, String(start), String(end), check, page === undefined ? '' : String(page)];
  return { command, action: 'context', owner, values };
}

/** What a press of action `context` asks for; undefined where it is none. */
export function contextAsked({ action, values }: Press): ContextAsked | undefined {
  const [story, start, end, check, page] = values;
  if (action !== 'context' || !story || check === undefined || page === undefined) return undefined;
  if (!isOffset(start) || !isOffset(end) || !(page === '' || isOffset(page))) return undefined;
  return {
    story,
    start: Number(start),
    end: Number(end),
    check,
    page: page === '' ? undefined : Number(page),
  };
}

const isOffset = (value: string | undefined): value is string => /^\d{1,9}$/u.test(value ?? '');
