import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { FetchError } from './fetch-error.js';
import { type AllowedHosts, checkedUrl, refuseLocal } from './checked-url.js';

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_HEADER_BYTES = 32_768;

/** How a name is looked up. */
export type Lookup = (
  name: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** How requests are made. */
export interface RequestOptions {
  readonly userAgent: string;
  readonly allowed: AllowedHosts;
  readonly lookup: Lookup;
  readonly signal: AbortSignal;
}

/** What came, of which the body is still to be read. */
export interface Responded {
  readonly response: IncomingMessage;
  /** Where it came from, after all redirects. */
  readonly url: URL;
}

/** The system's own. */
export const lookupBySystem: Lookup = (name, done) => {
  systemLookup(name, { all: true }, (error, addresses) => {
    done(error, error ? [] : addresses);
  });
};

/**
 * Asks for a page, and follows where it has moved to.
 *
 * @param mayAsk is asked before each request whether it may be made.
 * @throws {FetchError} where it may not be asked for, or answers with no page.
 */
export async function requestPage(
  address: string,
  options: RequestOptions,
  mayAsk: (url: URL) => Promise<void>,
): Promise<Responded> {
  let url = checkedUrl(address, undefined, options.allowed);
  for (let redirects = 0; ; redirects++) {
    await mayAsk(url);
    const response = await requestOnce(url, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (!REDIRECTS.has(status) || location === undefined) return { response, url };
    response.destroy();
    if (redirects === MOST_REDIRECTS) {
      throw new FetchError('That address leads from one to another more than five times.');
    }
    url = checkedUrl(location, url, options.allowed);
  }
}

function requestOnce(
  url: URL,
  { userAgent, allowed, lookup, signal }: RequestOptions,
): Promise<IncomingMessage> {
  const isAllowed = allowed.has(url.host);
  const make = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = make(
      url,
      {
        method: 'GET',
        // One connection for one request: none is kept that was checked under another name.
        agent: false,
        signal,
        maxHeaderSize: MOST_HEADER_BYTES,
        lookup: checkedLookup(lookup, isAllowed),
        headers: {
          'User-Agent': userAgent,
          Accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf',
          'Accept-Encoding': 'gzip, deflate, br',
          'Accept-Language': 'en',
          Connection: 'close',
        },
      },
      resolve,
    );
    request.on('error', reject);
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('No other protocol is spoken.'));
    });
    request.end();
  });
}

/** Looks a name up, and gives the connection the very addresses that were checked. */
function checkedLookup(lookup: Lookup, isAllowed: boolean): LookupFunction {
  return (name, { all }, done) => {
    lookup(name, (error, addresses) => {
      if (error) {
        done(error, '');
        return;
      }
      try {
        if (!isAllowed) refuseLocal(addresses.map(({ address }) => address));
      } catch (refusal) {
        done(refusal instanceof Error ? refusal : new Error('Refused.'), '');
        return;
      }
      const [first] = addresses;
      if (all === true) done(null, [...addresses]);
      else done(null, first?.address ?? '', first?.family);
    });
  };
}
