import { WordList } from '../../../../data/index.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';

const HEARING = new WordList('speakers/hearing-bodies.txt');

/** `it is alleged`, `it was claimed` */
const SAID_OF = /^(?:allege|claim|report|understand|believe|say|rumou?r|think|suggest|argue)$/u;

/** Whether a verb with its subject tells that others said it: `the jury was told`, `it is alleged`. */
export function isHearsay(
  subject: number,
  verb: number,
  isPassive: boolean,
  tokens: readonly SyntaxToken[],
): boolean {
  const lemma = tokens[verb]?.lemma ?? '';
  const noun = tokens[subject]?.text.toLowerCase() ?? '';
  if (noun === 'it') return isPassive && SAID_OF.test(lemma) && takesClause(lemma);
  const isTold = isPassive ? /^(?:tell|inform|hear)$/u.test(lemma) : lemma === 'hear';
  return isTold && HEARING.has(noun);
}
