import { isPassive } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

/**
 * Whether whom an argument means only says what was done, and nothing tells who did it: Frost of `The
 * coastguard was called, said Frost`.
 */
export function onlySays(
  { entity }: Part,
  { speaker, status, sentence, predicate }: Statement,
): boolean {
  if (!speaker || status !== undefined || entity === undefined) return false;
  const node = sentence.tree.find(({ start }) => start === predicate.start);
  return node !== undefined && isPassive(node) && speaker.entity === entity;
}
