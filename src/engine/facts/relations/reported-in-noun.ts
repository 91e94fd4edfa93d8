import { once, readKeyed, WordList } from '../../data/index.js';
import {
  type Assertion,
  predicateAt,
  reportsContent,
  type SyntaxNode,
} from '../../language/index.js';

const UNTRUE = new WordList('assertions/falsity-words.txt');
const DENYING = once(() => new Set(readKeyed('assertions/governors-of-that.txt').get('denied')));

/**
 * How an assertion is put where only a noun reports it: `denied a report that Acme had left`, `rumours that
 * Acme had left were wrong`.
 */
export function putByNoun(node: SyntaxNode, told: Assertion): Assertion {
  const noun = node.parent;
  const isReported =
    /^(?:acl|ccomp)$/u.test(node.base) && noun?.upos === 'NOUN' && reportsContent(noun);
  if (!isReported || (told.status !== undefined && told.status !== 'conditional')) return told;
  const above = noun.parent;
  const isSubject = noun.base === 'nsubj';
  const isDenied =
    above !== undefined &&
    ((isSubject && predicateAt(above)?.nominal === true && UNTRUE.has(above.lemma)) ||
      ((noun.base === 'obj' || noun.relation === 'nsubj:pass') && DENYING().has(above.lemma)));
  return isDenied ? { ...told, status: 'denied' } : { ...told, status: told.status ?? 'alleged' };
}
