import { LRUCache } from 'lru-cache';
import robotsParser from 'robots-parser';
import { FetchError } from './fetch-error.js';
import { readBody } from './read-body.js';
import { requestPage, type RequestOptions } from './request.js';

/** As much as others read of one. https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const MOST_BYTES = 512_000;
const KEPT_MS = 3_600_000;
const MOST_KEPT = 1_000;
/** Matching takes this thread some 20 ms for so many; no site that wants to be read has rules like that. */
const MOST_STEPS = 10_000_000;
const OK = 200;
const BAD_REQUEST = 400;
const SERVER_ERROR = 500;

/** What a site's robots.txt lets programs read. */
interface Rules {
  allow(url: URL): boolean;
}

type Parser = (
  address: string,
  text: string,
) => { isAllowed(address: string, name: string): boolean | undefined };

/** The package's types say of it that it is an ES module, which it is not. */
const isParser = (value: unknown): value is Parser => typeof value === 'function';

const everything: Rules = { allow: () => true };
const nothing: Rules = { allow: () => false };

/** What sites let programs read, each asked once an hour. */
export class Robots {
  readonly #kept: LRUCache<string, Rules>;
  readonly #name: string;

  /**
   * @param name by which robots.txt speaks of this program.
   * @param now the time in milliseconds, after 0.
   */
  constructor(name: string, now: () => number) {
    this.#name = name;
    this.#kept = new LRUCache({ max: MOST_KEPT, ttl: KEPT_MS, ttlResolution: 0, perf: { now } });
  }

  /** @throws {FetchError} where the site wants no program to read that. */
  async check(url: URL, options: RequestOptions): Promise<void> {
    let rules = this.#kept.get(url.origin);
    if (!rules) {
      rules = await this.#read(url.origin, options);
      this.#kept.set(url.origin, rules);
    }
    if (!rules.allow(url)) {
      throw new FetchError('That site does not want programs to read the page (robots.txt).');
    }
  }

  async #read(origin: string, options: RequestOptions): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const { response } = await requestPage(address, options, () => Promise.resolve());
    const status = response.statusCode ?? 0;
    if (status !== OK) {
      response.destroy();
      // Where there is none all may be read; where it cannot be had nothing, says RFC 9309.
      return status >= BAD_REQUEST && status < SERVER_ERROR ? everything : nothing;
    }
    const text = new TextDecoder().decode(await readBody(response, MOST_BYTES));
    if (!isParser(robotsParser)) throw new TypeError('The parser of robots.txt is another.');
    const parsed = robotsParser(address, text);
    const wild = text.split(/[\r\n]+/u).filter((line) => line.includes('*'));
    const length = wild.reduce((sum, line) => sum + line.length, 0);
    return {
      // Each character of a rule with wildcards may be held against each of the address.
      allow: ({ href }) =>
        length * href.length <= MOST_STEPS && parsed.isAllowed(href, this.#name) !== false,
    };
  }
}
