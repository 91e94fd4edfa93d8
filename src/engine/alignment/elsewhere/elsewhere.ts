import type { AlignedPart } from '../aligned-part.js';
import { isOfOther } from '../part-fit.js';
import { areLinkedApart } from './links-apart.js';
import { isBehindThan, type Part, type Statement } from '../statement.js';
import { compared } from '../values/compared.js';

/** How far words count that the story's statement has in another argument. */
export const ELSEWHERE = 0.7;

/** `lost 12 percent on assets of $90 million`: what was lost is told, and it is another value. */
function isOfOthers(part: Part, home: Part, { parts }: Statement): boolean {
  const { headItem: value, role } = part;
  if (!value?.quantity) return false;
  const values = home.items.filter((one) => compared(value, one, undefined) !== undefined);
  const [first] = values;
  const fitted = values.find((one) => compared(value, one, undefined) === 'fits');
  if (first && fitted && isOfOther(fitted, first, part, home)) return true;
  return parts.some(
    (one) => one !== home && one.role === role && one.headItem?.quantity !== undefined,
  );
}

/** `the plant in Lund`: what is an argument in the one hangs on an argument in the other. */
export function elsewhere(part: Part, told: Statement): AlignedPart | undefined {
  const home = told.parts.find(
    (other) =>
      other.role !== part.role &&
      other.role !== 'agent' &&
      !isBehindThan(other) &&
      other.role !== 'standard' &&
      !areLinkedApart(part, other) &&
      part.items.length > 0 &&
      part.items.every((item) =>
        other.items.some(
          (one) =>
            (item.entity !== undefined && item.entity === one.entity) ||
            (item.entity === undefined &&
              item.kind === one.kind &&
              item.kind === 'word' &&
              item.terms.join(' ') === one.terms.join(' ')) ||
            (one.wholeFrom === undefined && compared(item, one, undefined) === 'fits'),
        ),
      ),
  );
  if (!home || isOfOthers(part, home, told)) return undefined;
  const fit = {
    relation: 'same',
    strength: ELSEWHERE,
    claimed: part.head,
    told: home.head,
  } as const;
  return { part, told: home, fit };
}
