import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Engine,
  MAX_QUESTION_LENGTH,
  MAX_SUMMARY_SENTENCES,
  quoteReference,
  InputError,
  readPlain,
  type Quote,
  type Story,
} from '../../src/engine/index.js';

const port = readPlain(
  { id: 'port', title: 'A port opens', kind: 'retelling' },
  'The Harlow Harbour Company opened a port in Ostrava on 5 May 2021.\n\n' +
    'The company paid $18.2 million for 25,000 tons of stone. Mayor Ana Bell said the port was late.\n\n' +
    'Ships from Norway unloaded timber in the first week.',
);
const mill = readPlain(
  { id: 'mill', title: 'A mill burns' },
  'The old mill at Brno burned on Tuesday. Firefighters saved the flour.',
);
const stories = [port, mill];
const engine = new Engine(stories);

function expectSlice({ story, start, end, text }: Quote, from: readonly Story[] = stories): void {
  expect(from.find(({ id }) => id === story)?.text.slice(start, end)).toBe(text);
}

describe('asked a question', () => {
  test('it gives the quote that answers, and the answer in it', () => {
    const { answered, answer, span, confidence, quotes } = engine.ask(
      'How much did the company pay for the stone?',
    );
    expect(answered).toBe(true);
    expect(answer).toBe('$18.2 million');
    expect(quotes[0]?.text).toBe('The company paid $18.2 million for 25,000 tons of stone.');
    expect(span && port.text.slice(span.start, span.end)).toBe(answer);
    expect(confidence).toBeGreaterThan(engine.ask('Who sold 9 ships to Peru?').confidence);
    expect(confidence).toBeLessThanOrEqual(1);
    for (const quote of quotes) expectSlice(quote);
  });

  test('that no story answers, it says so', () => {
    expect(engine.ask('Who won the chess championship in Lima?').answered).toBe(false);
  });

  test('that shares no word with the stories, it has nothing to show', () => {
    const none = engine.ask('Xylophone zeppelin?');
    expect(none).toMatchObject({ answered: false, answer: null, span: null, quotes: [] });
    expect(none.confidence).toBe(0);
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

test('it finds the words at a place again, and nothing at a place that is gone', () => {
  const kept = quoteReference(mill.quote(4, 12));
  expect(engine.quote(kept)?.text).toBe('old mill');
  for (const gone of [{ story: 'gone' }, { start: 12 }, { end: 4000 }, { start: -1 }]) {
    expect(engine.quote({ ...kept, ...gone })).toBeUndefined();
  }
  const rewritten = new Engine([readPlain({ id: 'mill' }, 'The new mill at Brno opened.')]);
  expect(rewritten.quote(kept)).toBeUndefined();
});

describe('words that cannot be read are refused in a line', () => {
  const doors: readonly (readonly [string, (words: string) => unknown])[] = [
    ['question', (words) => engine.ask(words)],
    ['subject', (words) => engine.facts(words)],
    ['search', (words) => engine.search(words)],
  ];
  const faults = [
    ['', 'is empty: write a few words'],
    [' \n\u00a0', 'is empty: write a few words'],
    ['🎉 — ?', 'There is no word in that'],
    ['a'.repeat(MAX_QUESTION_LENGTH + 1), `has ${MAX_QUESTION_LENGTH + 1} characters; at most`],
    ['word '.repeat(1200), 'has 6,000 characters; at most 500'],
  ] as const;

  test.each(
    doors.flatMap(([what, ask]) => faults.map(([words, fault]) => ({ what, ask, words, fault }))),
  )('a $what: $fault', ({ what, ask, words, fault }) => {
    expect(() => ask(words)).toThrow(InputError);
    expect(() => ask(words)).toThrow(fault);
    expect(() => ask(words)).toThrow(what);
    expect(() => ask(words)).toThrow(/^[^\n]+$/u);
  });

  test('as long as may be, they are read', () => {
    expect(() => engine.ask('a'.repeat(MAX_QUESTION_LENGTH))).not.toThrow();
  });
});

test.each([
  ['ask', (story: string) => engine.ask('Who paid?', { story })],
  ['facts', (story: string) => engine.facts('Bell', { story })],
  ['summary', (story: string) => engine.summary({ story })],
  ['timeline', (story: string) => engine.timeline({ story })],
  ['search', (story: string) => engine.search('port', { story })],
  ['subjects', (story: string) => engine.subjects({ story })],
])('%s of an unknown story is refused with those there are', (_, call) => {
  expect(() => call('harbour')).toThrow(
    'There is no story "harbour". The stories are: port, mill.',
  );
  expect(() => call('har\nbour')).toThrow(/^[^\n]+$/u);
});

test('without a story it answers nothing, and says so', () => {
  const empty = new Engine([]);
  expect(empty.ask('Who paid?')).toMatchObject({ answered: false, answer: null, quotes: [] });
  expect(empty.search('port').quotes).toEqual([]);
  expect(empty.facts('Bell')).toMatchObject({ matched: null, facts: [] });
  expect(empty.subjects()).toEqual([]);
  expect(empty.timeline()).toEqual({ events: [] });
  expect(empty.stories()).toEqual([]);
  expect(() => empty.summary()).toThrow('There is no story to sum up.');
});

describe('whatever the stories and the words', () => {
  const word = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...[
          'The',
          'port',
          'Ana Bell',
          'paid',
          '$18.2 million',
          '25,000',
          'U.S.',
          'on 5 May',
          'said',
          'who',
        ],
        ...[
          'Mr.',
          'how many',
          'not',
          '"so"',
          'because',
          '81%',
          'Brno.',
          'It',
          'is',
          '\n\n',
          '; ',
          '漢字',
          '🎉',
        ],
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));
  const told = fc
    .array(words, { maxLength: 4 })
    .map((texts) => texts.map((text, at) => readPlain({ id: `s${at}` }, text)));

  function unlessRefused<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }

  test('every quote is a slice, the answer is in the first, confidence is 0 to 1, nothing breaks', () => {
    fc.assert(
      fc.property(told, words, (from, question) => {
        const random = new Engine(from);
        const answer = unlessRefused(() => random.ask(question));
        if (answer) {
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          if (answer.answer !== null) expect(answer.quotes[0]?.text).toContain(answer.answer);
          if (answer.answered) expect(answer.quotes).not.toEqual([]);
        }
        const quotes = [
          ...(answer?.quotes ?? []),
          ...(unlessRefused(() => random.search(question))?.quotes ?? []),
          ...(unlessRefused(() => random.facts(question))?.facts ?? []).map(({ quote }) => quote),
          ...(unlessRefused(() => random.summary())?.quotes ?? []),
        ];
        for (const quote of quotes) expectSlice(quote, from);
      }),
      { numRuns: 200 },
    );
  });
});
