import type { Press } from './message.js';
import type { Reference } from '../desk.js';

/** For whom a message is laid out, and which page of it. */
export interface Showing {
  /** Id of the person who asked: only they may turn its pages and delete it. */
  readonly owner: string;
  readonly private: boolean;
  /** Counts from 0; one that is not there shows the nearest that is. Default 0. */
  readonly page?: number | undefined;
  /** The story that the person narrowed the command to, if they did. */
  readonly story?: string | undefined;
}

/** What a page button asks for: the same words again, another page of the result. */
export interface PageAsked {
  readonly page: number;
  /** The question, the subject, the search words; the number of sentences of a summary; else empty. */
  readonly words: string;
  readonly story: string | undefined;
}

/** The press that asks for a page: action `page`. */
export function pagePress(command: string, owner: string, asked: PageAsked): Press {
  const values = [String(asked.page), asked.words, asked.story ?? ''];
  return { command, action: 'page', owner, values };
}

/** What a press of action `page` asks for; undefined where it is none. */
export function pageAsked({ action, values }: Press): PageAsked | undefined {
  const [page, words, story] = values;
  if (action !== 'page' || page === undefined || words === undefined) return undefined;
  if (!/^\d{1,6}$/u.test(page)) return undefined;
  return { page: Number(page), words, story: story === '' ? undefined : story };
}

/** A quote whose paragraph is asked for, and which page of it. */
export interface ContextAsked extends Reference {
  readonly page: number;
}

/** The press that asks for the paragraph around a quote: action `context`. */
export function contextPress(command: string, owner: string, asked: ContextAsked): Press {
  const values = [asked.story, ...[asked.start, asked.end, asked.page].map(String)];
  return { command, action: 'context', owner, values };
}

/** What a press of action `context` asks for; undefined where it is none. */
export function contextAsked({ action, values }: Press): ContextAsked | undefined {
  const [story, ...numbers] = values;
  if (action !== 'context' || !story || numbers.length !== 3) return undefined;
  if (!numbers.every((number) => /^\d{1,9}$/u.test(number))) return undefined;
  const [start = 0, end = 0, page = 0] = numbers.map(Number);
  return { story, start, end, page };
}
