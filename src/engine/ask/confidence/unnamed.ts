import { ASKED_FEATURES } from '../asked/asked-statement.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import type { Question } from '../question/question.js';

/** `Who is the surveyor?`: nothing is asked but who somebody is, told by what they are. */
const ASKED =
  /^\W*(?:and |so )?who(?:['’]?s| is| was) (?:the |your )?(?:\p{L}+ )*?(?<noun>\p{Ll}+)\W*$/iu;

const SAYS_SO = ASKED_FEATURES.indexOf('saysSo');

/**
 * Whether a passage speaks of some one such as is asked for and does not name them: who says that a surveyor
 * came is not the surveyor.
 *
 * @param asked in the order of {@link ASKED_FEATURES}
 */
export function leavesUnnamed(
  { text }: Question,
  { passage: { story, start, end } }: PassageCandidate,
  asked: readonly number[],
): boolean {
  const noun = ASKED.exec(text)?.groups?.['noun'];
  if (noun === undefined || asked[SAYS_SO] === 1) return false;
  const words = story.text.slice(start, end);
  const some = new RegExp(`(?<!,) \\b(?:an?|some|another) (?:\\p{L}+ )?${noun}\\b(?!,)`, 'iu');
  return some.test(words);
}
