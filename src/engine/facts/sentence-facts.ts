import { covers, overlaps } from '../document/index.js';
import { subjectOf, subtree, type SyntaxNode } from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import { type Finding, findingOf } from './finding.js';
import { titleFacts } from './title-facts.js';
import { factsOfUnit } from './unit-facts.js';
import { isUnit } from './units.js';
import { amountOf, wholeRanges } from './values.js';

/** The facts of a sentence, in the order of its words. */
export function factsOfSentence(sentence: FactSentence): Finding[] {
  const units = new Set(sentence.words.filter((word) => isUnit(word, sentence.said)));
  const byUnit = [...units]
    .filter((unit) => !isOnlyDescription(unit, sentence))
    .map((unit) => ({ unit, facts: factsOfUnit(unit, sentence, units) }));
  const told = byUnit.flatMap(({ unit, facts }) =>
    unit.base === 'advcl' &&
    byUnit.some((other) => other.unit !== unit && tellsAlso(other.facts, facts))
      ? []
      : facts,
  );
  const facts = [...titleFacts(sentence), ...told];
  return [...facts, ...bareValues(sentence, facts)];
}

/** Quantities and times that no fact tells: nothing that a reader could take by itself, but to be compared. */
function bareValues(sentence: FactSentence, facts: readonly Finding[]): readonly Finding[] {
  const told = facts.flatMap(({ fact }) => fact.spans.value);
  const { quantities, times } = sentence.read;
  const amounts = wholeRanges(quantities, sentence.read.story.text).flatMap(
    (quantity) => amountOf(quantity) ?? [],
  );
  const dates = times.map((time) => ({ kind: 'date' as const, value: { place: time } }));
  const nobody = { shown: [], stands: [], words: [], mentions: [] };
  return [...amounts, ...dates]
    .filter(({ value }) => !told.some((span) => overlaps(span, value.place)))
    .map(({ kind, value }) =>
      findingOf(sentence, {
        kind,
        value,
        subject: nobody,
        relation: [],
        object: [value.place],
        marks: [value.place],
        owners: new Set(),
        mentions: [],
        main: false,
      }),
    );
}

/** Whether the words of the one hold all that the other says, and no figure or time stands out in it. */
const tellsAlso = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  other.every(
    ({ fact }) =>
      fact.value === undefined &&
      fact.spans.relation.every((span) =>
        one.some((outer) => outer.fact.spans.object.some((whole) => covers(whole, span))),
      ),
  );

/**
 * `companies that are getting ready`: which ones are meant, and no fact about companies; one that names
 * somebody or holds a figure tells it of them.
 */
function isOnlyDescription(unit: SyntaxNode, sentence: FactSentence): boolean {
  const head = unit.parent;
  if (unit.base !== 'acl' || !head || subjectOf(unit) !== head || head.upos === 'PROPN')
    return false;
  const inside = subtree(unit);
  const [first] = inside;
  if (!first || sentence.words[first.index - 1]?.text === ',' || first.base === 'punct')
    return false;
  const { mentions, read } = sentence;
  const named = mentions.some((one) => one.referent.entity && inside.includes(one.head));
  const counted = [...read.quantities, ...read.times].some((one) =>
    inside.some((word) => covers(one, word)),
  );
  return !named && !counted;
}
