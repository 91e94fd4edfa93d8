import type { Quote, Story } from '../engine/index.js';

/** What is left of a quote once it went from one thread to another. */
interface BareQuote {
  readonly story: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes the quotes in a value anew that came from another thread, in place: each is cut from its story
 * again, so that its words are the story's here as well. One that stands in two places stays one.
 *
 * @throws {Error} where a quote is of no story that is known here.
 */
export function restoreQuotes(value: object, storyOf: (id: string) => Story | undefined): void {
  const quotes = new Map<object, Quote>();
  const seen = new Set<object>();
  const restored = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null || ArrayBuffer.isView(one)) return one;
    if (!isBareQuote(one)) {
      walk(one);
      return one;
    }
    const quote = quotes.get(one) ?? storyOf(one.story)?.quote(one.start, one.end);
    if (!quote) throw new Error(`No story "${one.story}" to quote.`);
    quotes.set(one, quote);
    return quote;
  };
  const walk = (parent: object): void => {
    if (seen.has(parent)) return;
    seen.add(parent);
    const entries: readonly (readonly [string, unknown])[] = Object.entries(parent);
    for (const [key, one] of entries) {
      const now = restored(one);
      if (now !== one) Reflect.set(parent, key, now);
    }
  };
  walk(value);
}

/** The ids of the stories that a value quotes. */
export function storiesQuoted(value: object): ReadonlySet<string> {
  const ids = new Set<string>();
  const seen = new Set<object>();
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || ArrayBuffer.isView(one) || seen.has(one)) return;
    seen.add(one);
    if (isBareQuote(one)) ids.add(one.story);
    else for (const part of Object.values(one)) walk(part);
  };
  walk(value);
  return ids;
}

/** Of all that engines and views are made of only a quote has both its place in a story and its paragraph. */
function isBareQuote(value: object): value is BareQuote {
  return (
    'story' in value &&
    'paragraph' in value &&
    'start' in value &&
    'end' in value &&
    typeof value.story === 'string' &&
    typeof value.paragraph === 'number' &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}
