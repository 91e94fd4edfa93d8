import { LIMITS } from './limits.js';

/**
 * The address as Discord's link buttons take it: on the web, at most 512 characters. One that is too
 * long loses its text fragment first, and so opens the page at its top; undefined where that is not
 * enough.
 */
export function linkUrl(address: string): string | undefined {
  const plain = address.replace(/:~:.*$/u, '').replace(/#$/u, '');
  return [address, plain].find(
    (url) => URL.canParse(url) && /^https?:\/\//iu.test(url) && url.length <= LIMITS.url,
  );
}
