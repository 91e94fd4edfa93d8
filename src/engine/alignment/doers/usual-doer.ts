import { once, readKeyed } from '../../data/index.js';
import { isPassive, stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

const deeds = once(
  () =>
    new Map(
      [...readKeyed('alignment/usual-doers.txt')].map(([doer, verbs]) => [
        stem(doer),
        new Set(verbs.map(stem)),
      ]),
    ),
);

/** `the court`, where somebody was acquitted and the story does not say by whom: nobody else does that. */
export function isUsualDoer(
  { headItem, items, entity }: Part,
  { terms, sentence, predicate }: Statement,
): boolean {
  if (!headItem || entity || items.some((item) => item !== headItem && !item.light)) return false;
  const node = sentence.tree.find(({ start }) => start === predicate.start);
  return (
    node !== undefined &&
    isPassive(node) &&
    headItem.terms.some((doer) => terms.some((term) => deeds().get(doer)?.has(term)))
  );
}
