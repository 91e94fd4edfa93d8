import { FetchError } from './fetch-error.js';
import { InputError } from '../engine/index.js';
import type { AllowedHosts } from './checked-url.js';
import { readBody } from './read-body.js';
import { lookupBySystem, type Lookup, requestPage } from './request.js';
import { Robots } from './robots.js';

const NAME = 'Verbatim';
const MOST_BYTES = 5_000_000;
const TIME_MS = 10_000;
const OK = 200;

/** A page as it came. */
export interface FetchedPage {
  /** Where it came from, after all redirects. */
  readonly address: string;
  /** The header `Content-Type`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface PageReaderOptions {
  /** An address by which whoever runs this can be reached. */
  readonly contact: string;
  /** Hosts that are let through though they are not public, `host:port` each: for tests. */
  readonly allowed?: AllowedHosts;
  readonly lookup?: Lookup;
  /** How long a page may take, with all redirects; by default 10,000. */
  readonly timeMs?: number;
  /** The time in milliseconds; the clock's where left out. */
  readonly now?: () => number;
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'That page wants somebody to log in.',
  402: 'That page wants to be paid for.',
  403: 'That site does not let me read the page.',
  404: 'There is no page at that address.',
  410: 'That page is gone.',
  429: 'That site is asked for too much just now.',
  451: 'That page may not be shown, for legal reasons.',
};

/** Reads pages of the public web, as a guest who keeps to the rules; it keeps and runs nothing of them. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #robots: Robots;

  constructor(options: PageReaderOptions) {
    this.#options = options;
    this.#robots = new Robots(NAME, options.now ?? Date.now);
  }

  /** @throws {FetchError} where there is no page that may be read; its line says why. */
  async read(address: string): Promise<FetchedPage> {
    const { contact, allowed = new Set(), lookup = lookupBySystem } = this.#options;
    const signal = AbortSignal.timeout(this.#options.timeMs ?? TIME_MS);
    const userAgent = `${NAME}/1 (reads pages that people ask it to; ${contact})`;
    const options = { userAgent, allowed, lookup, signal };
    try {
      const { response, url } = await requestPage(address, options, (next) =>
        this.#robots.check(next, options),
      );
      const status = response.statusCode ?? 0;
      if (status !== OK) {
        response.destroy();
        throw new FetchError(REFUSALS[status] ?? `That site answers with the error ${status}.`);
      }
      const type = checkedType(response.headers['content-type']);
      return { address: url.href, type, bytes: await readBody(response, MOST_BYTES) };
    } catch (cause) {
      throw explained(cause, signal);
    }
  }
}

function checkedType(type = ''): string {
  const isText =
    /^\s*(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))\s*(?:;|$)/iu;
  if (isText.test(type)) return type;
  throw new FetchError('At that address is no page of text, but something else.');
}

function explained(cause: unknown, signal: AbortSignal): Error {
  if (cause instanceof InputError) return cause;
  if (signal.aborted) return new FetchError('That page takes longer than ten seconds.', { cause });
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const isUnknown = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  return new FetchError(
    isUnknown ? 'There is no host of that name.' : 'That page cannot be reached.',
    { cause },
  );
}
