import { once, readKeyed, WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';
import { foldedBy } from './folded.js';

/** What who holds an office does: a general secretary leads. By the stems of the office and of the verb. */
const deeds = once(() => {
  const byOffice = new Map<string, string[]>();
  for (const [verb, offices] of readKeyed('alignment/offices.txt')) {
    for (const office of offices)
      byOffice.set(stem(office), [...(byOffice.get(stem(office)) ?? []), stem(verb)]);
  }
  return byOffice;
});

/** Words before an office by which it is no other: `managing director`, and not `finance director`. */
const NO_OTHER = new WordList('alignment/words-before-offices.txt');

/** Who is the general secretary of the union leads it. Undefined where a statement tells of no office. */
export function officeHeld(statement: Statement): Statement | undefined {
  const { parts, copular, polarity } = statement;
  if (!copular || polarity === 'denied') return undefined;
  const isOffice = ({ headItem, denied, plural }: Part): boolean =>
    !denied && plural !== true && (headItem?.terms.some((term) => deeds().has(term)) ?? false);
  const holders = parts.filter(({ role }) => role === 'agent' || role === 'attribute');
  const part = holders.find(
    (one) => isOffice(one) && holders.some((other) => other !== one && other.named),
  );
  if (!part?.headItem) return undefined;
  const { terms, start } = part.headItem;
  const isOther = part.items.some(
    (item) =>
      item.kind === 'word' &&
      item.start < start &&
      item.hung?.startsWith('nmod') !== true &&
      !NO_OTHER.has(item.words.toLowerCase()),
  );
  if (isOther) return undefined;
  const verbs = terms.flatMap((term) => deeds().get(term) ?? []);
  const held = foldedBy(statement, { part, terms: verbs, undergone: false });
  // A firm may have a head beside its chairman.
  return held?.parts.some(({ role }) => role === 'patient') ? { ...held, oneWay: true } : undefined;
}
