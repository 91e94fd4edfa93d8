import type { AlignedPart, Alignment, Part, Statement } from '../alignment/index.js';
import type { Entity } from '../language/index.js';

/**
 * The arguments of an alignment, where an agent that is somebody else is called another: both have names
 * that share no word, or the story's are none of them the claim's (`two friends, Ola Brandt and Ida Holm`),
 * or the story's is of the claim's own (`her father`). Where a pronoun alone says who it is, nobody is.
 */
export function withSomebodyElse({ parts, told: statement }: Alignment): readonly AlignedPart[] {
  return parts.map((aligned) => {
    const { part, told, fit } = aligned;
    if (part.role !== 'agent' || !told || fit?.relation !== 'unlike') return aligned;
    return isSomebodyElse(part, told) || isNamedBehind(part, told, statement)
      ? { ...aligned, fit: { ...fit, relation: 'other' as const, strength: 0 } }
      : aligned;
  });
}

/** `She won 61 percent; Ola Brandt got 39`: a pronoun is not who is first named behind it. */
const isNamedBehind = (
  { entity, named }: Part,
  told: Part,
  { source, sentence, predicate }: Statement,
): boolean =>
  named &&
  entity !== undefined &&
  told.pronominal &&
  PERSONAL.test(source.words(told.head)) &&
  told.head.start < predicate.start &&
  // `When he left, Ola Brandt …`: before what it hangs on it may be.
  source.words({ start: sentence.start, end: told.start }).trim() === '' &&
  source.itemsOf(sentence).every((item) => item.entity !== entity || item.start > predicate.end) &&
  source.itemsOf(sentence).some((item) => item.entity === entity);

const PERSONAL = /^(?:he|she)$/iu;

function isSomebodyElse(part: Part, told: Part): boolean {
  const { entity } = part;
  if (!entity || !part.named || part.pronominal || told.pronominal || told.each || told.nobody)
    return false;
  if (told.entities.has(entity)) return isOwn(told, entity);
  const others = [...told.entities];
  const isNamed = told.named || isApposed(told);
  return isNamed && others.length > 0 && others.every((other) => areApart(entity, other));
}

/** `two friends, Ola Brandt and Ida Holm`: whom its noun means is named behind it. */
const isApposed = ({ items, beyond, headItem, plural }: Part): boolean =>
  [...items, ...beyond].some(
    ({ entity, start, hung = '' }) =>
      entity !== undefined &&
      start > (headItem?.end ?? Infinity) &&
      (hung.startsWith('appos') || (plural === true && hung.startsWith('conj'))),
  );

/** `her father` is not she. */
const isOwn = (told: Part, entity: Entity): boolean =>
  told.entity === undefined &&
  told.headItem?.kind === 'word' &&
  !told.items.some((item) => item.entity === entity) &&
  RELATIVES.test(told.headItem.words);

const RELATIVES =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter|parents)|brother|sister|wife|husband|uncle|aunt|nephew|niece|cousin|lawyer|assistant|deputy|colleague|neighbour|neighbor|predecessor|successor|rival|opponent)$/iu;

const areApart = (one: Entity, other: Entity): boolean => {
  const own = new Set(wordsOf(one));
  return (
    one !== other &&
    !one.wholes.has(other) &&
    !other.wholes.has(one) &&
    (one.kind === 'place') === (other.kind === 'place') &&
    !wordsOf(other).some((word) => own.has(word))
  );
};

const wordsOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(/[\s-]+/u);
