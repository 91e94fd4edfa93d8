import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const engine = new Engine([
  readPlain(
    { id: 'lamps', title: 'Street lamps' },
    `The council has ordered 40 new street lamps from a maker in Turin. The lamps will be fitted in May. A survey of the streets cost £7,500 and was paid for by the county.

Hilda Marsh, the vicar, blessed the first lamp. Olav Brandt, a 34-year-old welder from Hull, held the ladder. The last lamplighter, Piet Varga, who is 93, came to watch with his dog.

The tower by the gate was built in 1880. It is 30 metres high. The inquest took three hours, and the findings of the inquest were read out in May. The bridge project cost £4 million.`,
  ),
]);

describe('a figure of something else than what is asked after', () => {
  it.each([
    ['what another thing cost', 'how much do the street lamps cost'],
    ['of what kind it is left open', 'how much will a new lamp cost'],
    ['the age of somebody beside', 'how old is the vicar'],
  ])('is no answer: %s', (_, question) => {
    const { verdict, answer } = engine.ask(question);
    expect({ verdict, answer }).toEqual({ verdict: 'not said', answer: null });
  });

  it('nor is an age for how long somebody did something', () => {
    const { confidence, answer } = engine.ask('how many years was piet varga lamplighter');
    expect(answer).toBeNull();
    expect(confidence).toBeLessThan(0.35);
  });

  it.each([
    ['how much did the survey cost', '£7,500'],
    ['how old is the welder', '34-year-old'],
    ['how high is the tower', '30 metres'],
    ['how much did the bridge cost', '£4 million'],
    ["how long were the inquest's findings", 'three hours'],
  ])('but it answers where it is its own: %s', (question, words) => {
    const { verdict, quotes } = engine.ask(question);
    expect(verdict).not.toBe('not said');
    expect(quotes[0]?.text).toContain(words);
  });
});
