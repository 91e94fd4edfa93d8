import { describe, expect, it } from 'vitest';
import { Engine, InputError, loadCorpus } from '../../../../src/engine/index.js';
import { line, mapOf } from './map-of.js';

describe('the relations of a subject', () => {
  it('are told in the words of the story, from who does it to whom it is done', () => {
    const text =
      'Harbour Foods sued Nordpie over its labels. Greta Olsen praised Harbour Foods. Nordpie lost 300 customers.';
    const map = mapOf(text, 'harbour foods');
    expect(map.matched).toBe('Harbour Foods');
    expect(map.ties.map(line)).toEqual([
      'Harbour Foods → Nordpie: sued Nordpie over its labels',
      'Greta Olsen → Harbour Foods: praised Harbour Foods',
    ]);
  });

  it('follow a pronoun to the name that it stands for', () => {
    const text = 'Harbour Foods opened a plant in May. The company sued Nordpie.';
    expect(mapOf(text, 'Harbour Foods').ties.map(line)).toEqual([
      'Harbour Foods → Nordpie: sued Nordpie',
    ]);
  });

  it('have no direction where a name only stands beside what is done', () => {
    const [relation] = mapOf('The ovens for Nordpie reached Harbour Foods.', 'Nordpie').ties;
    expect(relation).toMatchObject({ directed: false });
    expect(relation?.relation).toBe('The ovens for Nordpie reached Harbour Foods');
  });

  it('say who claims them', () => {
    const text = 'Greta Olsen said that Nordpie had copied Harbour Foods.';
    const relation = mapOf(text, 'Nordpie').ties.find(({ to }) => to === 'Harbour Foods');
    expect(relation?.attribution).toBe('Greta Olsen');
  });

  it('show a denial right behind what is alleged', () => {
    const text =
      'Greta Olsen alleged that Nordpie had switched off smoke alarms in Velden. Nordpie bought a yard ' +
      'from Harbour Foods. Nordpie opened a plant in Marby. Nordpie denied that it had switched off ' +
      'any smoke alarms.';
    const names = mapOf(text, 'Nordpie').neighbours.map(({ name }) => name);
    expect(names).toEqual(['Greta Olsen', 'Velden', 'smoke alarms', 'Harbour Foods', 'Marby']);
  });

  it('have no speaker in them where the US is named', () => {
    const text = 'Greta Olsen said that Nordpie puts the safety of the US first.';
    const { ties } = mapOf(text, 'Nordpie');
    expect(ties.filter(({ from, to }) => from === 'Nordpie' && to === 'Greta Olsen')).toEqual([]);
  });

  it('are nobody’s claim where the story itself tells who says it, and who they are', () => {
    const text = 'Nordpie chief Greta Olsen told the press that Nordpie lost 40 boats.';
    const { ties } = mapOf(text, 'Nordpie');
    expect(ties.map(line)).toEqual([
      'Greta Olsen → Nordpie: told the press that Nordpie lost 40 boats',
      'Greta Olsen – Nordpie: Nordpie chief Greta Olsen',
    ]);
    expect(ties.map(({ attribution }) => attribution)).toEqual([undefined, undefined]);
  });

  it.each([
    [
      'Nordpie was sued by Harbour Foods.',
      'Harbour Foods → Nordpie: Nordpie was sued by Harbour Foods',
    ],
    [
      'Harbour Foods, which Nordpie had sued, won.',
      'Nordpie → Harbour Foods: Harbour Foods, which Nordpie had sued',
    ],
    [
      'The lawyers of Harbour Foods sued Nordpie.',
      'Harbour Foods → Nordpie: The lawyers of Harbour Foods sued Nordpie',
    ],
    [
      'Nordpie bought half of its ovens from Harbour Foods.',
      'Nordpie → Harbour Foods: bought half of its ovens from Harbour Foods',
    ],
    [
      'Nordpie is planning to sue Harbour Foods.',
      'Nordpie → Harbour Foods: is planning to sue Harbour Foods',
    ],
    ['Greta Olsen is the chief of Nordpie.', 'Greta Olsen – Nordpie: is the chief of Nordpie'],
    ["Nordpie's chief, Greta Olsen, left.", "Greta Olsen – Nordpie: Nordpie's chief, Greta Olsen"],
    [
      'A merger between Nordpie and Harbour Foods was abandoned.',
      'Nordpie – Harbour Foods: A merger between Nordpie and Harbour Foods was abandoned',
    ],
  ])('are read by who does what, not by the order of words: %s', (text, expected) => {
    expect(mapOf(text, 'Nordpie').ties.map(line)).toEqual([expected]);
  });

  it('know what is claimed behind a time, and that who claims it is nobody else’s claim', () => {
    const text =
      'Greta Olsen denied that Harbour Foods would close. The union Railmen had claimed last week that Harbour Foods planned to leave Nordpie.';
    expect(mapOf(text, 'Harbour Foods').ties.map(line)).toContain(
      'Railmen → Harbour Foods: had claimed last week that Harbour Foods planned to leave Nordpie',
    );
  });

  it('find a body by its noun, also where who gave it something stands beside', () => {
    const text =
      'The Larkin Foundation closed. The money had been given to the foundation by the family of Greta Olsen.';
    expect(mapOf(text, 'Greta Olsen').ties.map(({ from, to }) => [from, to])).toEqual([
      ['Greta Olsen', 'Larkin Foundation'],
    ]);
  });

  it('are not between whom a sentence only names', () => {
    const apart = 'With the ovens of Nordpie gone, Harbour Foods praised Greta Olsen.';
    expect(mapOf(apart, 'Nordpie').ties).toEqual([]);
    const list = 'The fair had pies from Nordpie and Harbour Foods.';
    expect(mapOf(list, 'Nordpie').ties).toEqual([]);
  });

  it('are told once, with the other places that say the same', () => {
    const text =
      'Nordpie sued Harbour Foods. The mayor spoke. Nordpie sued Harbour Foods over its labels.';
    const { ties } = mapOf(text, 'Nordpie');
    expect(ties.map(line)).toEqual(['Nordpie → Harbour Foods: sued Harbour Foods']);
    expect(ties[0]?.also.map((quote) => quote.text)).toEqual([
      'Nordpie sued Harbour Foods over its labels.',
    ]);
  });

  it('are counted, the most first, with those among the neighbours apart', () => {
    const text =
      'Nordpie sued Harbour Foods over its labels. Nordpie bought three ovens from Harbour Foods. Nordpie fears Greta Olsen. Greta Olsen praised Harbour Foods.';
    const map = mapOf(text, 'Nordpie');
    expect(map.neighbours.map(({ name, ties }) => [name, ties])).toEqual([
      ['Harbour Foods', 2],
      ['Greta Olsen', 1],
    ]);
    expect(map.among.map(line)).toEqual(['Greta Olsen → Harbour Foods: praised Harbour Foods']);
  });

  it('are none where nobody else is named, and an unknown subject gets the nearest names', () => {
    expect(mapOf('Nordpie lost 300 customers.', 'Nordpie')).toMatchObject({
      matched: 'Nordpie',
      neighbours: [],
      ties: [],
    });
    expect(mapOf('Nordpie sued Harbour Foods.', 'Nordpye')).toMatchObject({
      matched: null,
      suggestions: ['Nordpie'],
    });
    expect(() => mapOf('Nordpie sued Harbour Foods.', ' ')).toThrow(InputError);
  });
});

describe('the relations in the shipped stories', async () => {
  const { stories } = await loadCorpus('corpus');
  const engine = new Engine(stories);

  it('hold what a reader would name first', () => {
    const lines = engine.map('alibaba').ties.map(line);
    for (const expected of [
      "Anthropic → Alibaba: accuses Alibaba's Qwen lab of the largest distillation campaign",
      'Pentagon → Alibaba: put Alibaba on its blacklist',
      'Alibaba → Pentagon: is now suing the Defense Department to be taken off the blacklist',
      "Qwen – Alibaba: Alibaba's Qwen lab",
    ]) {
      expect(lines).toContain(expected);
    }
  });

  it('are slices of their quotes, and keep to a story', () => {
    const named = new Set(engine.subjects().map(({ name }) => name));
    for (const name of named) {
      const { ties, among } = engine.map(name);
      for (const { from, to, quote, relation, words } of [...ties, ...among]) {
        expect(quote.part(words.start, words.end).text).toBe(relation);
        for (const end of [from, to].filter((one) => !named.has(one)))
          expect(stories.some(({ text }) => text.includes(end))).toBe(true);
      }
    }
    const { ties } = engine.map('google', { story: 'gemini-computer-use' });
    expect(ties.every(({ quote }) => quote.story === 'gemini-computer-use')).toBe(true);
  });
});
