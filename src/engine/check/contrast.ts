import { type AlignedPart, type Alignment, compared } from '../alignment/index.js';
import type { Span } from '../document/index.js';
import { shownPredicate, shownValue, shownWhole } from './shown/shown.js';

/** Where a claim and a story differ: spans of the claim and of the story. */
export interface Contrast {
  readonly claimed: Span;
  readonly told: Span;
}

/** The predicates that differ; the whole statements where these read alike. */
export function contrastOf({ claim, told }: Alignment): Contrast {
  const [claimed, instead] = [shownPredicate(claim), shownPredicate(told)];
  const words = [claim.source.words(claimed), told.source.words(instead)] as const;
  if (words[0].toLowerCase() !== words[1].toLowerCase()) return { claimed, told: instead };
  return { claimed: shownWhole(claim), told: shownWhole(told) };
}

/** The words of two arguments that cannot be both. */
export function contrastOfParts({ part, told, fit }: AlignedPart): Contrast {
  const [claimed, instead] = [fit?.claimed ?? part, fit?.told ?? part];
  return {
    claimed: shownValue(claimed, part.items),
    told: shownValue(instead, [...(told?.items ?? []), ...(told?.beyond ?? [])]),
  };
}

/** The quantities and times of a story that a claim has too. */
export function sharedValues(parts: readonly AlignedPart[], published: string | undefined): Span[] {
  return parts.flatMap(({ part, told }) => {
    const items = told?.items ?? [];
    return items
      .filter((item) => part.items.some((own) => compared(own, item, published) === 'fits'))
      .map((item) => shownValue(item, items));
  });
}
