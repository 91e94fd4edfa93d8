import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const engine = new Engine([
  storyOf(`A guard murdered the miller of Tarn in May. The clerk alerted the bishop on Monday. Harbour pilots diverted nine trawlers to Kell.

The baron bought a cottage in Skara. Nils Berg, a joiner, did not murder the cook. The mayor of Tarn killed a wolf. Ida Holm drove a vehicle into the quay.

The smith plans to alert the abbot. The sexton tipped off the rector.`),
]);

describe('a word of a story', () => {
  it.each([
    // It bears out what is true of whatever it is true of.
    ['supported', 'a wider verb', 'A guard killed the miller.'],
    ['supported', 'a wider verb, two steps up', 'The clerk informed the bishop.'],
    ['supported', 'a verb that means the same', 'Nine trawlers were rerouted to Kell.'],
    ['supported', 'what it is a kind of', 'The baron bought a house in Skara.'],
    ['supported', 'an idiom', 'The sexton informed the rector.'],
    // And nothing narrower, nor anything where it is denied, planned, or a neighbour's.
    ['not in the story', 'a narrower verb', 'The mayor of Tarn murdered a wolf.'],
    ['not in the story', 'a wider verb, denied', 'Nils Berg did not kill the cook.'],
    ['not in the story', 'a wider verb of what is planned', 'The smith informed the abbot.'],
    ['not in the story', "a neighbour's deed", 'The smith informed the bishop.'],
    ['not in the story', 'a narrower noun', 'Ida Holm drove a lorry into the quay.'],
    ['not in the story', 'another number with a wider verb', 'A guard killed two millers.'],
  ])('bears out as %s %s: %s', (verdict, _, claim) => {
    expect(engine.check(claim).verdict).toBe(verdict);
  });
});
