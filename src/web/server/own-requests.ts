import type { Context, MiddlewareHandler } from 'hono';
import type { OwnHosts } from './own-hosts.js';

const FORBIDDEN = 403;
const UNSUPPORTED = 415;
/** What browsers say of a request from the page itself, or from an address that was typed. */
const OWN_SITES = ['same-origin', 'none'];

/** Refuses what was sent to a name that is none of the page's. */
export function onlyOwnHosts(hosts: OwnHosts): MiddlewareHandler {
  return async (c, next) => {
    if (hosts.isOwn(hostOf(c))) return next();
    const line = 'This page is not served under that name. ALLOWED_HOSTS can add it.';
    return c.text(line, FORBIDDEN);
  };
}

/**
 * Refuses what a page of another origin asks for. Every browser says where a request comes from; one
 * that says nothing is not from a browser, so that nobody is made to send it. After Go's
 * `http.CrossOriginProtection`.
 */
export function onlyOwnOrigin(hosts: OwnHosts): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('Sec-Fetch-Site');
    const isOwnSite = site === undefined || OWN_SITES.includes(site);
    if (isOwnSite && isOwnOrigin(c, hosts)) return next();
    return c.text('Only this page itself may ask for this.', FORBIDDEN);
  };
}

/** Refuses bodies that are not declared as JSON: a form of another site can send no JSON. */
export const onlyJson: MiddlewareHandler = async (c, next) => {
  const [type = ''] = (c.req.header('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() === 'application/json') return next();
  return c.text('What is posted here must be application/json.', UNSUPPORTED);
};

/** A proxy may change the `Host`, so the origin may also be one of the further names. */
function isOwnOrigin(c: Context, { isFurther }: OwnHosts): boolean {
  const origin = c.req.header('Origin');
  if (origin === undefined) return true;
  if (!/^https?:/u.test(origin) || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === hostOf(c) || isFurther(host);
}

const hostOf = (c: Context): string => c.req.header('Host') ?? new URL(c.req.url).host;
