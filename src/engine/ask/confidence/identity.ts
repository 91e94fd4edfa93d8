import { ASKED_FEATURES } from '../asked/asked-statement.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import type { Question } from '../question/question.js';

/** `Who is Ada Holm?`, `what's distillation`: nothing is asked but who or what one is. */
const ASKED =
  /^\W*(?:and |so )?(?:who|what)(?:['’]s| is| are| was| were) (?:the |an? )?(?<one>[^?,]+?)\W*$/iu;
/** Behind what is explained. */
const EXPLAINING =
  /^ (?:is|are|was|were) an?\b|^ (?:means|refers? to|involves?|is when|consists? of)\b/iu;

const SAYS_SO = ASKED_FEATURES.indexOf('saysSo');

/**
 * Whether a passage tells who somebody is of whom nothing else is asked (`its lawyer, Piet Roth`), or explains
 * what is asked for (`Distillation means …`).
 *
 * @param asked in the order of {@link ASKED_FEATURES}
 */
export function tellsIdentity(
  { text, terms, expected }: Question,
  { passage: { story, start, end }, match }: PassageCandidate,
  asked: readonly number[],
): boolean {
  const one = ASKED.exec(text)?.groups?.['one'];
  if (one === undefined || match.strengths.some((strength) => strength < 1)) return false;
  if (expected === 'person') return asked[SAYS_SO] === 1 && terms.every(({ name }) => name);
  if (expected !== 'definition') return false;
  const words = story.text.slice(start, end).replace(/^(?:the|an?) /iu, '');
  const opens = words.toLowerCase().startsWith(one.toLowerCase());
  return opens && EXPLAINING.test(words.slice(one.length));
}
