import type { Span } from '../../document/index.js';
import type { PassageNote } from './notes.js';

/** Between a name and what is set beside it: `the Trust and by a grant of $600,000`. */
const BESIDE =
  /^,? (?:and|but|while|plus)(?: also)?(?: by| for| from| of| to| with)? (?:an?|another|one|the) (?:\p{L}+ ){0,3}?(?:of )?$/u;
/** Behind it, whose it is: `from the anglers' group Clear Runs`. */
const WHOSE = /^ (?:by|from) [^,;.]*$/u;

/**
 * Whether words belong to somebody else than whom a question names, who is only set beside them: the $600,000
 * of `paid for by the Ashby Trust and by a grant of $600,000 from Clear Runs`.
 */
export function isOthersShare(
  question: string,
  words: Span,
  { mentions }: Pick<PassageNote, 'mentions'>,
  text: string,
): boolean {
  const names = mentions.filter(({ isName }) => isName);
  const asked = new Set(wordsOf(question));
  const isAsked = ({ start, end }: Span): boolean =>
    wordsOf(text.slice(start, end)).every((word) => asked.has(word));
  return (
    names.some((one) => isAsked(one) && BESIDE.test(text.slice(one.end, words.start))) &&
    names.some(
      (one) =>
        one.start > words.end && !isAsked(one) && WHOSE.test(text.slice(words.end, one.start)),
    )
  );
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
