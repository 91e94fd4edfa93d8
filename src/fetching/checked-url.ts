import { isIP } from 'node:net';
import { FetchError } from './fetch-error.js';
import { isPublicAddress } from './public-address.js';

const LONGEST = 2_000;

/** Hosts that are let through though they are not public, `host:port` each: for tests. */
export type AllowedHosts = ReadonlySet<string>;

/** Of the ports that only a system's own services have, those at which pages are. */
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);
const LAST_OF_SYSTEM = 1_023;

const NOT_PUBLIC = 'That address leads to no public host.';

/**
 * An address, if it may be asked for so far as its writing tells; whom its name leads to is checked when
 * the connection is made.
 *
 * @throws {FetchError} where it may not.
 */
export function checkedUrl(address: string, base: URL | undefined, allowed: AllowedHosts): URL {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed, base?.href)) {
    throw new FetchError('That is no address of a page: it begins with https:// or http://.');
  }
  const url = new URL(trimmed, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new FetchError('I read pages at addresses that begin with https:// or http:// alone.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('That address has a name or a password in it, and I send none.');
  }
  url.hash = '';
  if (allowed.has(url.host)) return url;
  // However an IP address was written, the URL has it in its usual form.
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !isPublicName(host)) {
    throw new FetchError(NOT_PUBLIC);
  }
  if (!WEB_PORTS.has(url.port) && Number(url.port) <= LAST_OF_SYSTEM) {
    throw new FetchError('At the port in that address there are no pages.');
  }
  return url;
}

/** Names without a dot, and those that are set aside, are of a local network. */
const isPublicName = (host: string): boolean =>
  /\.[^.]{2,}\.?$/u.test(host) &&
  !/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|onion|home\.arpa|in-addr\.arpa|ip6\.arpa)\.?$/u.test(
    host,
  );

/** @throws {FetchError} where a host is not public to which a name leads. */
export function refuseLocal(addresses: readonly string[]): void {
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw new FetchError(NOT_PUBLIC);
}
