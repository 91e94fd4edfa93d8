import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Where a page listens, and what it may be called beside that. */
export interface OwnHostsOptions {
  /** The name or address that was asked for, such as `localhost`. */
  readonly host: string;
  /** The address that it came to, such as `::1`. */
  readonly address: string;
  readonly port: number;
  /** Further names, on any port: those of a proxy before it. */
  readonly names: readonly string[];
}

/** Names of the page, each asked for as a `Host` has it: with the port, where that is not 80. */
export interface OwnHosts {
  /** Whether the page goes by it. */
  readonly isOwn: (host: string) => boolean;
  /** Whether it is one of the further names. */
  readonly isFurther: (host: string) => boolean;
}

const HTTP_PORT = 80;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * Names by which a page may be opened. Any other name may be another site's that was pointed at this
 * machine (DNS rebinding). Where the page listens at every address each address is one of its own,
 * since no address can be pointed elsewhere; so is any port, since a container's may be another one.
 */
export function ownHosts({ host, address, port, names }: OwnHostsOptions): OwnHosts {
  const everywhere = EVERYWHERE.includes(address);
  const isLoopback = everywhere || address === '::1' || address.startsWith('127.');
  const own = new Set(
    [
      ...[host, address].map(inUrl),
      ...(isLoopback ? LOOPBACK : []),
      ...(everywhere ? [hostname(), `${hostname()}.local`] : []),
    ].map((name) => name.toLowerCase()),
  );
  const further = new Set(names.map((name) => inUrl(name.toLowerCase())));
  const isFurther = (given: string): boolean => further.has(parsed(given)?.hostname ?? '');
  return {
    isFurther,
    isOwn: (given) => {
      const url = parsed(given);
      if (!url) return false;
      const name = url.hostname;
      if (isFurther(given)) return true;
      if (everywhere) return own.has(name) || isAddress(name);
      return own.has(name) && Number(url.port || HTTP_PORT) === port;
    },
  };
}

/** The parts of a `Host`, or undefined where it has more than a name and a port. */
function parsed(host: string): URL | undefined {
  if (!/^[\w.[\]:-]+$/u.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`);
}

const inUrl = (name: string): string => (isIP(name) === 6 ? `[${name}]` : name);

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/gu, '')) > 0;
