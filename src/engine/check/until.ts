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

const ONCE = /^(?:after|before|since|until|when|while)$/u;

/** `until last year the pool was free`, `since she was 16`: it need not be so now. */
export const isOver = ({ parts, present, future, predicate, sentence }: Statement): boolean =>
  !present &&
  !future &&
  (parts.some(({ role, link }) => role === 'time' && link === 'until') ||
    sentence.tree
      .flatMap((node) => (covers(predicate, node) ? [node, node.parent] : []))
      .some(
        (node) =>
          node?.base === 'advcl' &&
          node.children.some(
            ({ base, lower }) => /^(?:mark|advmod)$/u.test(base) && ONCE.test(lower),
          ),
      ));
