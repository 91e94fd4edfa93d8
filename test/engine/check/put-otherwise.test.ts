import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const engine = new Engine([
  storyOf(`Otter Foods, founded in 1950 in Lund, reported sales of $3.1 million last year, down from $3.4 million the year before. The port took fees of $9 million, up from $7 million.

"This is a good day," said Ida Holm, the chief executive of Otter, who will run the merged company from its office in Skara. Tom Dahl will leave.

The guard had not held a rescue drill for six weeks. The guild paid for the study.

"We sing," said Nora Vik, the director of the choir, who will lead the merged council.`),
]);

describe('what a story puts in other words', () => {
  it.each([
    ['supported', 'a fall, by what it was before', "Otter's sales fell last year."],
    ['contradicted', 'a fall, by what it was before', "Otter's sales rose last year."],
    ['supported', 'a rise, by what it was before', "The port's fees rose."],
    ['supported', 'a deed, by its noun', 'The guard had not practised a rescue for six weeks.'],
    ['contradicted', 'a deed, by its noun', 'The guard practised a rescue.'],
    ['supported', 'who pays, by a phrase', 'The guild helped to pay for the study.'],
    ['supported', 'who does it, described', 'Ida Holm will run the merged business.'],
    ['contradicted', 'who does it, and is somebody else', 'Tom Dahl will run the merged business.'],
    ['contradicted', 'who does it, and is somebody else', 'Tom Dahl will lead the merged council.'],
    // Nothing is said of these.
    ['not in the story', 'another year', "Otter's sales fell in 1950."],
    ['not in the story', 'what else they do', 'Tom Dahl founded a choir.'],
  ])('is %s, %s: %s', (verdict, _, claim) => {
    expect(engine.check(claim).verdict).toBe(verdict);
  });
});
