import { expect, it } from 'vitest';
import {
  likeliestAntecedent,
  parseSentenceAt,
  readSentences,
  resolveCoreference,
  syntaxTree,
} from '../../../../src/engine/language/index.js';

/** The entities of a text that are mentioned more than once, each as the heads of its mentions. */
function entitiesOf(text: string): readonly string[] {
  const trees = readSentences(text, { start: 0, end: text.length }).map((sentence) =>
    syntaxTree(parseSentenceAt(text, sentence)),
  );
  return resolveCoreference(trees, likeliestAntecedent)
    .filter((mentions) => mentions.length > 1)
    .map((mentions) => mentions.map(({ head }) => head.text).join(' '));
}

it.each([
  {
    what: 'a woman and a man, by what their first names are',
    text: 'Mary Holt met John Brandt in March. She told him that the mill would close.',
    entities: ['Mary She', 'John him'],
  },
  {
    what: 'a thing and the people who own it',
    text: 'The brothers bought a boat in May. They sold it in June.',
    entities: ['brothers They', 'boat it'],
  },
  {
    what: 'a possessive pronoun in the clause of what it refers to',
    text: 'The senator sold her farm.',
    entities: ['senator her'],
  },
  {
    what: 'a common noun said again with the article',
    text: 'A court heard the case on Monday. The court will rule in July.',
    entities: ['court court'],
  },
  {
    what: 'two who were named together',
    text: 'Anna Roth and Piet Smit sold the farm. The couple moved to Lund in May.',
    entities: ['Anna couple'],
  },
  {
    what: 'nothing, where a pronoun means nothing',
    text: 'It was raining when the ferry left.',
    entities: [],
  },
])('an anaphor refers to $what', ({ text, entities }) => {
  expect(entitiesOf(text)).toEqual(entities);
});
