import { describe, expect, it } from 'vitest';
import {
  Engine,
  InputError,
  loadCorpus,
  type Relation,
  type RelationMap,
} from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

const mapOf = (text: string, subject: string): RelationMap =>
  new Engine([storyOf(text)]).map(subject);

const line = ({ from, to, directed, relation }: Relation): string =>
  `${from} ${directed ? '→' : '–'} ${to}: ${relation}`;

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

  it('are nobody’s claim where the story itself tells who says it, and who they are', () => {
    const text = 'Nordpie chief Greta Olsen told the press that Nordpie lost 40 boats.';
    const { ties } = mapOf(text, 'Nordpie');
    expect(ties.map(line)).toEqual([
      'Greta Olsen → Nordpie: told the press that Nordpie lost 40 boats',
      'Nordpie – Greta Olsen: Nordpie chief Greta Olsen',
    ]);
    expect(ties.map(({ attribution }) => attribution)).toEqual([undefined, undefined]);
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
      'Alibaba → Pentagon: is now suing the Defense Department',
      "Qwen – Alibaba: Alibaba's Qwen lab",
    ]) {
      expect(lines).toContain(expected);
    }
  });

  it('are slices of their quotes, and keep to a story', () => {
    for (const { name } of engine.subjects()) {
      const { ties, among } = engine.map(name);
      for (const { quote, relation, words } of [...ties, ...among]) {
        expect(quote.part(words.start, words.end).text).toBe(relation);
      }
    }
    const { ties } = engine.map('google', { story: 'gemini-computer-use' });
    expect(ties.every(({ quote }) => quote.story === 'gemini-computer-use')).toBe(true);
  });
});
