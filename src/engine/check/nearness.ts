import type { Alignment, Part, Statement } from '../alignment/index.js';

/** From here on one verb surely says what another says. */
export const ALIKE = 0.9;
/** From here on one word stands for another. */
export const CLOSE_TERMS = 0.7;
/** The roles of what acts, is acted on or is said of something. */
export const CORE = new Set<Part['role']>([
  'agent',
  'patient',
  'attribute',
  'recipient',
  'content',
]);

/** Whether a statement, or else its sentence, speaks of all that acts, is acted on or is said of something. */
export function tellsOfIt({ parts, told, predicate }: Alignment): boolean {
  const core = parts.filter(({ part }) => CORE.has(part.role));
  const others = core.filter(({ fit }) => fit?.relation !== 'same');
  return (
    predicate.relation === 'same' &&
    predicate.strength >= ALIKE &&
    parts.every(({ fit }) => fit?.relation !== 'other') &&
    others.length < core.length &&
    others.every(({ part }) => isNear(part, told))
  );
}

/** Whether the sentence of a statement has all the words of an argument. */
export function isNear({ items }: Part, { source, sentence }: Statement): boolean {
  const near = source.itemsOf(sentence);
  const telling = items.filter(({ light }) => !light);
  return (
    telling.length > 0 &&
    telling.every((item) =>
      near.some((other) =>
        item.entity || other.entity
          ? item.entity === other.entity
          : item.kind === other.kind && item.terms.some((term) => other.terms.includes(term)),
      ),
    )
  );
}
