/** From how many characters on a fragment names the first and last words alone. */
const LONGEST_WHOLE = 120;
const EDGE_WORDS = 5;

/**
 * `-`, `,` and `&` have a meaning in a text directive, and encodeURIComponent leaves the first alone;
 * half a surrogate pair it cannot encode.
 */
const encode = (words: string): string =>
  encodeURIComponent(words.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

/**
 * The address with a text fragment, so that a browser opens the page at the words and highlights
 * them: https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragmentUrl(address: string, words: string): string {
  const list = words.trim().split(/\s+/u);
  const directive =
    words.length <= LONGEST_WHOLE || list.length <= 2 * EDGE_WORDS
      ? encode(list.join(' '))
      : `${encode(list.slice(0, EDGE_WORDS).join(' '))},${encode(list.slice(-EDGE_WORDS).join(' '))}`;
  const url = new URL(address);
  url.hash = `${url.hash.replace(/^#/u, '').replace(/:~:.*$/u, '')}:~:text=${directive}`;
  return url.href;
}
