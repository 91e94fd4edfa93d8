import type { AlignedPart, Statement } from '../alignment/index.js';

const GENDERS = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/**
 * Whether a story's statement has a pronoun for whom a claim names that may as well mean another: a person
 * of that gender, or of none known, whom its sentence or the one before names ahead of it.
 */
export function isDoubtful({ part, told }: AlignedPart, { source, sentence }: Statement): boolean {
  if (!part.named || !told?.pronominal || !told.entity) return false;
  const gender = GENDERS.get(source.words(told.head).toLowerCase());
  if (gender === undefined) return false;
  const before = source.sentenceAt(Math.max(0, sentence.start - 2));
  const near = [sentence, ...(before && before !== sentence ? [before] : [])];
  return near
    .flatMap((one) => source.itemsOf(one))
    .some(
      ({ entity, end }) =>
        entity?.kind === 'person' &&
        entity !== told.entity &&
        end <= told.start &&
        (entity.gender === undefined || entity.gender === gender),
    );
}
