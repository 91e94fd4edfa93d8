import { Parser } from 'htmlparser2';
import { InputError } from '../engine/index.js';

/** No page that a person made goes deeper, or has more; parsers take very long over such. */
const DEEPEST = 500;
const MOST_TAGS = 100_000;

/**
 * Markup, if it can be read in a reasonable time.
 *
 * @throws {InputError} where its tags are nested too deeply, or too many.
 */
export function checkedMarkup(html: string): string {
  let [depth, tags] = [0, 0];
  const parser = new Parser({
    onopentag() {
      tags += 1;
      depth += 1;
      if (depth > DEEPEST || tags > MOST_TAGS) {
        throw new InputError('That page has too much markup for me: paste its text instead.');
      }
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return html;
}
