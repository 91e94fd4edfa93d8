import type { SyntaxNode } from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { isUntoldIt } from './doubtful-it.js';

const OPEN = /^(?:it|them|this|that|these|those)$/u;
const OBJECT = /^(?:obj|iobj|obl|nmod)$/u;

/**
 * Whether a word points at something that its sentence does not tell: `mocked it`, `has begun on those`,
 * `found nothing that supported this`, `It was the second attempt`.
 */
export function isOpenWord(word: SyntaxNode, sentence: FactSentence): boolean {
  const { upos, xpos, lower, base, children } = word;
  if (upos !== 'PRON' || xpos.startsWith('W') || !OPEN.test(lower)) return false;
  if (isUntoldIt(word, sentence)) return true;
  // `that of a park`, `those who left`
  if (!OBJECT.test(base) || !children.every((one) => /^(?:case|punct)$/u.test(one.base)))
    return false;
  return !isToldIn(word, sentence);
}

/** Whether a name or a noun of the sentence is what a word stands for. */
function isToldIn(word: SyntaxNode, { mentions }: FactSentence): boolean {
  const meant = mentions.find(({ head }) => head === word)?.referent;
  return (
    meant !== undefined &&
    mentions.some(({ referent, kind }) => referent === meant && kind !== 'pronoun')
  );
}
