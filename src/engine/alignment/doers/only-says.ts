import { isPassive } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

/**
 * Whether whom an argument means only says what was done, and nothing tells who did it: Frost of `The
 * coastguard was called, said Frost`.
 */
export function onlySays(
  { entity, headItem }: Part,
  { speaker, status, sentence, predicate }: Statement,
): boolean {
  if (!speaker || status !== undefined) return false;
  const node = sentence.tree.find(({ start }) => start === predicate.start);
  const isSpeaker = entity
    ? speaker.entity === entity
    : headItem?.terms.some((term) => speaker.headItem?.terms.includes(term)) === true;
  return node !== undefined && isPassive(node) && isSpeaker;
}
