import { describe, expect, it } from 'vitest';
import { type Answer, Engine, readPlain } from '../../../src/engine/index.js';

const ask = (text: string, question: string): Answer =>
  new Engine([readPlain({ id: 'story', title: 'Found' }, text)]).ask(question);

const MIRROR = `The mirror was found in 2019 at a depth of 310 metres by a dredger. It is 1.4 metres wide and weighs 85 kilograms.

The mirror, nicknamed Old Silver, was cast in 1702. The lake is 42 kilometres long. Divers took 50 minutes to bring it up.`;
const SPONGE = `The sponge, nicknamed Old Tom, was discovered in 2021 at a depth of 2,140 metres on the Karth Ridge by a vehicle from the ship Lady Aster. It is 3.2 metres wide. The study appeared on Wednesday.

A team says it has been growing for about 18,000 years.`;
const MACHINE = `The machine Dora has stopped under Castle Hill. It stands 27 metres below the street. It weighs 1,100 tonnes and is 90 metres long.

The drivers moved 14 metres a day until March.`;
const BRIDGE = `The new bridge at Arnside is 64 metres high and cost £12 million. Trains cross it at 120 kilometres an hour. A carter, Noel Brake, 61, opened it with his granddaughter, aged 7.`;

describe('a number', () => {
  it.each([
    ['how deep it lies, and not how wide it is', MIRROR, 'how deep was the mirror', '310 metres'],
    ['how deep, whatever else is asked', SPONGE, 'how deep down was that sponge', '2,140 metres'],
    ['how wide', MIRROR, 'how wide is the mirror', '1.4 metres'],
    ['how heavy, by a verb', MIRROR, 'how heavy is the mirror', '85 kilograms'],
    ['how fast', BRIDGE, 'how fast do trains go across it', '120 kilometres an hour'],
    ['how old, of whom is asked', BRIDGE, 'how old is noel brake', '61'],
    ['how old, of somebody beside', BRIDGE, 'how old is the granddaughter', '7'],
  ])('answers %s', (_, text, question, answer) => {
    const told = ask(text, question);
    expect(told.answer).toBe(answer);
    expect(told.verdict).not.toBe('not said');
  });

  it.each([
    ['how tall', MIRROR, 'how tall is the mirror'],
    ['how wide', MACHINE, 'how wide is the tunnel'],
    ['how fast', MACHINE, 'how fast was dora going'],
    ['how heavy', SPONGE, 'how much does the sponge weigh'],
  ])('is no answer to %s where it measures something else', (_, text, question) => {
    const { verdict, answer, confidence } = ask(text, question);
    expect(verdict).not.toBe('answered');
    expect(answer).toBeNull();
    expect(confidence).toBeLessThan(0.6);
  });
});
