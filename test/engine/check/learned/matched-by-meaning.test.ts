import { describe, expect, it } from 'vitest';
import { type Check, Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const STORY = `The rowing club turned down an offer of 40,000 kroner for its boathouse. The ferry crews will get two more days of leave a year.

The tannery lost its drying sheds to a fire in April, and its owner, Greta Hald, has handed back the grant that the county gave her. Olaf Moe, who runs the fish market, said that he had lost nearly a third of his customers.

Rye bread wants a hot oven, the baker said. Brod finished bottom of the table.`;

const engine = new Engine([storyOf(STORY)]);
const seemingIn = ({ assertions }: Check): boolean => assertions.some(({ seems }) => seems);

describe('a claim in words of its own', () => {
  it('seems to be borne out by the sentence that says so in others', () => {
    const found = engine.check('A blaze destroyed the drying sheds of the tannery.');
    expect(found.verdict).toBe('supported');
    expect(seemingIn(found)).toBe(true);
    expect(found.quotes[0]?.text).toContain('lost its drying sheds');
  });

  it('seems to be contradicted by the sentence that says the opposite', () => {
    const found = engine.check('Brod finished top of the table.');
    expect(found.verdict).toBe('contradicted');
    expect(seemingIn(found)).toBe(true);
    expect(found.quotes[0]?.text).toContain('bottom');
  });

  it('is decided by what is said of whom where that decides it', () => {
    const found = engine.check('The rowing club said no to 40,000 kroner for its boathouse.');
    expect(found.verdict).toBe('supported');
    expect(seemingIn(found)).toBe(false);
  });

  it('is left open, beside what comes nearest, where nothing is sure', () => {
    const found = engine.check('Hald will sell the tannery to the county.');
    expect(found.verdict).toBe('not in the story');
    expect(found.quotes[0]?.text).toContain('Greta Hald');
  });

  it.each(['Berg does not want to part with the boathouse.', 'Berg gets five more days off.'])(
    'seems nothing by a sentence that does not speak of whom it names: %s',
    (claim) => {
      expect(engine.check(claim).verdict).toBe('not in the story');
    },
  );

  it.each([
    'The ferry crews get more leave and the rowing club keeps its boathouse.',
    'Nearly a third of the customers stay away from the fish market.',
    'The county has its grant back.',
  ])('is never quoted but from the story: %s', (claim) => {
    for (const { text, start, end } of engine.check(claim).quotes)
      expect(STORY.slice(start, end)).toBe(text);
  });
});

describe('a sentence that has a word and its opposite', () => {
  it('does not contradict what it says', () => {
    const prices = new Engine([storyOf('Prices in Lund rose while those in Skara fell.')]);
    expect(prices.check('Prices in Lund rose.').verdict).not.toBe('contradicted');
  });
});

describe('who gives something back', () => {
  it('has not given it to who gave it, nor the other way round', () => {
    expect(engine.check('The county handed the grant back to Hald.').verdict).not.toBe('supported');
    expect(engine.check('Hald gave the grant back to the county.').verdict).not.toBe(
      'contradicted',
    );
  });
});
