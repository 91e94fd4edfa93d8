import { describe, expect, test } from 'vitest';
import {
  Engine,
  MAX_SUMMARY_SENTENCES,
  quoteReference,
  InputError,
  readPlain,
} from '../../src/engine/index.js';
import { engine, expectSlice, mill, port } from './two-stories.js';

describe('asked a question', () => {
  test('it gives the quote that answers, and the answer in it', () => {
    const { answered, answer, span, confidence, quotes } = engine.ask(
      'What did the company pay $18.2 million for?',
    );
    expect(answered).toBe(true);
    expect(answer).toBe('25,000 tons of stone');
    expect(quotes[0]?.text).toBe('The company paid $18.2 million for 25,000 tons of stone.');
    expect(span && port.text.slice(span.start, span.end)).toBe(answer);
    expect(confidence).toBeGreaterThan(engine.ask('Who sold 9 ships to Peru?').confidence);
    expect(confidence).toBeLessThanOrEqual(1);
    for (const quote of quotes) expectSlice(quote);
  });

  test('that no story answers, it says so', () => {
    expect(engine.ask('Who won the chess championship in Lima?').answered).toBe(false);
  });

  test('that shares no word with the stories, it finds no answer', () => {
    const none = engine.ask('Xylophone zeppelin?');
    expect(none).toMatchObject({ verdict: 'not said', answered: false, answer: null, span: null });
    expect(none.confidence).toBeLessThan(0.18);
  });

  test('it keeps to the story and the number of quotes', () => {
    const { quotes } = engine.ask('What burned in the port?', { story: 'port' });
    expect(quotes.map(({ story }) => story)).toEqual(quotes.map(() => 'port'));
    expect(engine.ask('What did the port company pay?', { quotes: 1 }).quotes).toHaveLength(1);
  });

  test('of a story of one sentence, it answers from that', () => {
    const one = new Engine([readPlain({ id: 'one' }, 'Ana Bell won the race in Brno.')]);
    expect(one.ask('Who won the race?').quotes.map(({ text }) => text)).toEqual([
      'Ana Bell won the race in Brno.',
    ]);
  });
});

describe('asked for passages', () => {
  const texts = (query: string, story?: string): string[] =>
    engine.search(query, { story }).quotes.map(({ text }) => text);

  test('it finds other forms of a word', () => {
    expect(texts('burning mills')[0]).toBe('The old mill at Brno burned on Tuesday.');
    expect(texts('pays')[0]).toContain('paid');
  });

  test('it reads a misspelt word as its neighbour', () => {
    expect(texts('firefigthers')).toEqual(['Firefighters saved the flour.']);
  });

  test('it takes no other word for one that is there', () => {
    for (const text of texts('port')) expect(text).toMatch(/port/u);
  });

  test('it finds a whole figure', () => {
    expect(texts('25,000')).toEqual(['The company paid $18.2 million for 25,000 tons of stone.']);
  });

  test('it keeps to a story', () => {
    expect(texts('port', 'mill')).toEqual([]);
  });
});

test('asked for facts, it gives them with their quotes, and of a stranger none', () => {
  const { matched, facts } = engine.facts('ana bell');
  expect(matched).toContain('Bell');
  expect(facts).toHaveLength(2);
  for (const { quote } of facts) expectSlice(quote);
  expect(engine.facts('Zanzibar')).toMatchObject({ matched: null, facts: [] });
});

describe('asked for a summary', () => {
  test('it tells the story in its own sentences and order', () => {
    const { story, title, quotes } = engine.summary({ story: 'port', sentences: 2 });
    expect({ story, title }).toEqual({ story: 'port', title: 'A port opens' });
    expect(quotes).toHaveLength(2);
    expect(quotes.map(({ start }) => start)).toEqual(
      quotes.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    for (const quote of quotes) expectSlice(quote);
  });

  test('it takes the first story where none is named', () => {
    expect(engine.summary().story).toBe('port');
  });

  test.each([0, -1, 1.5, Number.NaN, MAX_SUMMARY_SENTENCES + 1])(
    'not of %d sentences',
    (sentences) => {
      expect(() => engine.summary({ sentences })).toThrow(InputError);
    },
  );
});

test('it lists the subjects of all stories or of one', () => {
  const names = (story?: string): string[] => engine.subjects({ story }).map(({ name }) => name);
  expect(names()).toContain('Norway');
  expect(names('port')).toContain('Norway');
  expect(names('mill')).not.toContain('Norway');
});

test('it lists its stories in the order given', () => {
  expect(engine.stories()).toEqual([
    { id: 'port', title: 'A port opens', kind: 'retelling', paragraphs: 3, words: 39 },
    { id: 'mill', title: 'A mill burns', kind: 'original', paragraphs: 1, words: 12 },
  ]);
});

test('of a story with a headline it counts the paragraphs below', () => {
  const story = readPlain({ id: 'brook' }, 'A brook runs dry\n\nThe brook ran dry.\n\nIt rained.');
  expect(new Engine([story]).stories()[0]).toMatchObject({
    title: 'A brook runs dry',
    paragraphs: 2,
  });
});

test('it finds the words at a place again, and nothing at a place that is gone', () => {
  const kept = quoteReference(mill.quote(4, 12));
  expect(engine.quote(kept)?.text).toBe('old mill');
  for (const gone of [{ story: 'gone' }, { start: 12 }, { end: 4000 }, { start: -1 }]) {
    expect(engine.quote({ ...kept, ...gone })).toBeUndefined();
  }
  const rewritten = new Engine([readPlain({ id: 'mill' }, 'The new mill at Brno opened.')]);
  expect(rewritten.quote(kept)).toBeUndefined();
});
