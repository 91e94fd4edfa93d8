import { readPlain, type Story } from '../engine/index.js';
import { checkedStory, type Known } from './checked-story.js';
import { decodedPage } from './decoded.js';
import { readFileStory } from './read-file.js';

/** What somebody gave, to be read into a story. */
export type GivenSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'page';
      /** Where it was read. */
      readonly address: string;
      /** The header `Content-Type`. */
      readonly type: string;
      readonly bytes: Uint8Array;
    };

/**
 * Reads what somebody gave into a story.
 *
 * @throws {InputError} where it is none.
 */
export async function readSource(given: GivenSource): Promise<Story> {
  if (given.kind === 'file') return readFileStory(given.name, given.bytes);
  const { address, type, bytes } = given;
  if (/html|xml/iu.test(type)) {
    // Its parsers are loaded where there is a page.
    const { readArticle } = await import('./read-article.js');
    return readArticle(decodedPage(bytes, type), address);
  }
  const { hostname, pathname } = new URL(address);
  const ending = /pdf/iu.test(type) ? 'pdf' : /markdown/iu.test(type) ? 'md' : 'txt';
  const known: Known = { address, source: hostname.replace(/^www\./u, '') };
  const name = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  return readFileStory(`${name}.${ending}`, bytes, known);
}

/**
 * A pasted text as a story.
 *
 * @throws {InputError} where it is too long.
 */
export function readPasted(text: string, known: Known): Story {
  return checkedStory(readPlain({ id: '' }, text), known);
}
