import { readValueStarts, type ValueStart } from '../values/value-starts.js';
import { normalisedUnit } from './normalised-unit.js';
import { countedNoun } from './counted-noun.js';
import { qualifierBefore, qualifierBehind } from './qualifier.js';
import type { QuantityDraft } from './quantity-draft.js';
import type { Quantity } from './quantity.js';
import { withRanges } from './joined/ranges.js';
import { withSharedUnits } from './joined/shared-units.js';
import { readQuantityAt } from './quantity-at.js';
import { rounded } from './numerals.js';
import { withMinus } from './signed.js';
import type { PlacedTime } from '../times/joined-times.js';
import { placedTimes } from '../times/times.js';

/**
 * The numbers of a text, in order, none overlapping another. Years, days of a month and times of day
 * are dates, not quantities; lengths of time (`two years`) are both. Money spans its currency and scale,
 * a percentage its word; the qualifier and the noun counted stay outside.
 *
 * @returns spans in UTF-16 offsets into `text`
 */
export function readQuantities(text: string): Quantity[] {
  return readQuantitiesAndTimes(text, readValueStarts(text)).quantities;
}

/** The quantities of a text that begin at some of the places, and its times without an anchor. */
export function readQuantitiesAndTimes(
  text: string,
  starts: readonly ValueStart[],
): { readonly quantities: Quantity[]; readonly times: readonly PlacedTime[] } {
  const times = placedTimes(text, starts);
  const dates = times.filter(({ kind, draft }) => kind !== 'duration' && !draft.counts);
  const quantities: Quantity[] = [];
  let date = 0;
  let past = 0;
  for (const { start, quantity } of starts) {
    if (!quantity || start < past) continue;
    while ((dates[date]?.end ?? Infinity) <= start) date++;
    const inDate = dates[date];
    if (inDate && inDate.start <= start) {
      past = inDate.end;
      continue;
    }
    const draft = readQuantityAt(text, start);
    if (draft?.kind) quantities.push(quantityOf(text, withMinus(text, draft)));
    past = draft?.end ?? past;
  }
  return { quantities: withSharedUnits(text, withRanges(text, quantities)), times };
}

function quantityOf(text: string, draft: QuantityDraft): Quantity {
  const { start, end, kind = 'count', amount } = draft;
  const before = qualifierBefore(text, start);
  const close = qualifierBehind(text, end);
  const counted =
    kind === 'count' && draft.unit === undefined
      ? countedNoun(text, close?.words.end ?? end, amount)
      : undefined;
  const unit = counted ? text.slice(counted.start, counted.end) : draft.unit;
  const unitEnd = counted?.end ?? draft.unitEnd;
  const behind = close ?? (unitEnd === undefined ? undefined : qualifierBehind(text, unitEnd));
  const bound = before?.bound ?? behind?.bound;
  const share = shareOf(draft);
  return {
    start,
    end,
    kind,
    amount,
    ...(unit !== undefined && { unit }),
    ...(unitEnd !== undefined && { unitEnd }),
    ...(unit !== undefined && kind === 'count' && { noun: normalisedUnit(unit) }),
    ...(before && { qualifier: before.words }),
    ...(behind && { qualifierAfter: behind.words }),
    ...(bound && { bound }),
    ...(draft.range && { range: draft.range }),
    ...(share !== undefined && { share }),
  };
}

function shareOf({ kind, amount, unit, part }: QuantityDraft): number | undefined {
  if (part) return amount;
  return kind === 'percent' && unit === undefined ? rounded(amount / 100) : undefined;
}
