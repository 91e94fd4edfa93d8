import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const engine = new Engine([
  storyOf(`The dockers' guild called off its march. The guild's general secretary, Vera Holt, praised the deal. Otter Foods bought a mill. Its chief executive, Tom Dahl, wept. The finance director of Otter Foods, Mona Lind, left. Jon Krag, the former chairman of Velnor, wants a seat.

The state owns 30 percent of Velnor. Ida Roth opposes the levy. The brewer Karl Boe is in favour of the toll.

Peter Lund sold the barge. His nephew, Ivar Moe, who steered it, was fined. Moe testified against his uncle. Lund's sister, Greta Lund, kept the books. The clerk drove the van.

A third driver, the joiner Liv Aas, was acquitted: the judges found no proof. Nils Ore is suing the guild. A sixth driver was fined. The pilots are building a pier.`),
]);

describe('offices, kin, owning and who does what', () => {
  it.each([
    ['supported', 'an office told as what its holder does', "Vera Holt leads the dockers' guild."],
    ['supported', 'an office, in the passive', 'Otter Foods is run by Tom Dahl.'],
    ['supported', 'owning, from what is owned', '30 percent of Velnor belongs to the state.'],
    ['supported', 'where somebody stands', 'Ida Roth is against the levy.'],
    ['supported', 'kin, by whose they are', "The barge was steered by Peter Lund's nephew."],
    ['supported', 'kin, by the name', "Peter Lund's nephew was fined."],
    ['supported', 'kin, from the other side', 'Peter Lund is the uncle of Ivar Moe.'],
    ['supported', 'kin, by the name of whom they are', 'Ivar Moe testified against Peter Lund.'],
    ['supported', 'who alone does it, unsaid', 'The court cleared Liv Aas.'],
    ['supported', 'what is done once begun', 'Nils Ore has taken the guild to court.'],
    // Not of those beside them, and not of an office that is another or no more.
    ['not in the story', 'another office', 'Mona Lind leads Otter Foods.'],
    ['not in the story', 'an office no more held', 'Jon Krag leads Velnor.'],
    ['not in the story', 'where another stands', 'Karl Boe is against the levy.'],
    ['not in the story', "somebody else's deed", "The van was driven by Peter Lund's nephew."],
    ['not in the story', 'other kin', 'Peter Lund is the uncle of Greta Lund.'],
    ['not in the story', 'what others do too', 'The court fined a sixth driver.'],
    ['not in the story', 'who does not do it', 'The guild cleared Liv Aas.'],
    ['not in the story', 'what is under way', 'The pilots have built a pier.'],
    ['not in the story', 'the wrong way round', 'Peter Lund testified against Ivar Moe.'],
  ])('are %s, %s: %s', (verdict, _, claim) => {
    const found = engine.check(claim).verdict;
    if (verdict === 'supported') expect(found).toBe(verdict);
    else expect(found).not.toBe('supported');
  });
});
