import type { AlignedPart, Statement } from '../alignment/index.js';
import { covers } from '../document/index.js';

/** `closed until Monday` against what is so on Monday. */
export const isUntil = ({ part, told }: AlignedPart): boolean =>
  told?.link === 'until' && part.role === 'time' && part.link !== 'until';

/** `had opposed the sale until last week`: by then it was so no more. */
export const hadEnded = ({ parts, predicate, sentence }: Statement): boolean =>
  parts.some(({ role, link }) => role === 'time' && link === 'until') &&
  sentence.tree.some(
    (node) =>
      covers(predicate, node) &&
      node.children.some(({ base, lower }) => base === 'aux' && lower === 'had'),
  );

/** `until last year the pool was free`: by now it is so no more. */
export const isOver = ({ parts, present, future }: Statement): boolean =>
  parts.some(({ role, link }) => role === 'time' && link === 'until') && !present && !future;
