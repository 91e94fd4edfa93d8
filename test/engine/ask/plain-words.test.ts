import { describe, expect, it } from 'vitest';
import { type Answer, Engine, readPlain } from '../../../src/engine/index.js';

const engine = new Engine([
  readPlain(
    { id: 'quarry', title: 'Quarry' },
    `The quarry at Holm was closed on Monday after a wall fell. It is owned by the Danish group Skov, which employs 90 people there.

The inspectorate has blamed heavy rain and a blocked drain. Erik Lund, who led the inspection, said that the wall had been checked in May. The union called a meeting at the town hall.

Tora Lund's husband, Nils, confessed last week to forging a permit. He was dismissed by the quarry's manager, Ida Berg. Gas masks had been given out by the captain of the rescue team.`,
  ),
]);
const ask = (question: string): Answer => engine.ask(question);

describe('a question in the words of a chat finds what is said in plain ones', () => {
  it.each([
    ['who does the quarry belong to', 'owned by the Danish group'],
    ['what do the inspectors put it down to', 'has blamed heavy rain'],
    ['what did toras hubby own up to', 'confessed last week'],
    ['who gave nils the boot', 'was dismissed by'],
    ['when was the quarry shut down', 'was closed on Monday'],
  ])('%s', (question, words) => {
    const { verdict, quotes } = ask(question);
    expect(quotes[0]?.text).toContain(words);
    expect(verdict).not.toBe('not said');
  });
});

describe('everyday words find what the news say of it', () => {
  const fair = new Engine([
    readPlain(
      { id: 'fair', title: 'Fair' },
      `The organisers will not reimburse anybody, since the tents had been hired. Dorrit Vass, who keeps the inn, voted against the fair in March.

The council has not decided whether to sue the brewery. A porter noticed that the gate was broken. The mayor has abolished the toll on the bridge, which was built in 1930.`,
    ),
  ]);
  it.each([
    ['do we get our money back', 'will not reimburse'],
    ['did anyone oppose the fair', 'voted against'],
    ['will the brewery be taken to court', 'whether to sue'],
    ['who saw that the gate was broken', 'A porter noticed'],
    ['did they get rid of the toll', 'abolished the toll'],
  ])('%s', (question, words) => {
    const { verdict, quotes, missing } = fair.ask(question);
    expect(quotes[0]?.text).toContain(words);
    expect(verdict).not.toBe('not said');
    expect(missing).toEqual([]);
  });
});

it('what somebody does is found by a plain verb alone, and surely', () => {
  const plant = new Engine([
    readPlain(
      { id: 'plant', title: 'Plant' },
      'The plant made 40,000 tonnes of steel. Lene Krogh, the finance chief, left at once. The roof is being mended.',
    ),
  ]);
  const { verdict, quotes } = plant.ask('who quit');
  expect(quotes[0]?.text).toBe('Lene Krogh, the finance chief, left at once.');
  expect(verdict).toBe('answered');
});

it('a word that has a plain one in the story is not missing there', () => {
  expect(ask('what did the bloke own up to, toras hubby').missing).not.toContain('hubby');
});

it('an adverb is not taken for a verb that is spelled alike', () => {
  expect(ask('who is quite sure').quotes[0]?.text).toBe(ask('who is very sure').quotes[0]?.text);
});

describe('what is run together in a chat is read as it is meant', () => {
  it.each([
    ['why wasnt the quarry open on monday', 'why was not the quarry open on monday'],
    ['whos gonna lead the inspection', 'who is going to lead the inspection'],
  ])('%s', (typed, spelled) => {
    expect(ask(typed).quotes).toEqual(ask(spelled).quotes);
  });
});
