import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call } from './call.js';
import { BAKERY, folder, LIGHTHOUSE, twoStories } from './stories.js';

const texts: Readonly<Record<string, string>> = { lighthouse: LIGHTHOUSE, bakery: BAKERY };

const quote = z
  .strictObject({
    story: z.string(),
    title: z.string(),
    kind: z.enum(['original', 'retelling']),
    paragraph: z.int().min(1),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    url: z.url().optional(),
  })
  .refine(({ story, start, end, text }) => texts[story]?.slice(start, end) === text, {
    error: 'differs from its source',
  });

const verdict = z.enum(['supported', 'contradicted', 'not in the story']);
const difference = z.strictObject({ claimed: z.string(), source: z.string() });

const shapes = {
  ask: z.strictObject({
    question: z.string(),
    follows: z.string().optional(),
    verdict: z.enum(['answered', 'not said']),
    answered: z.boolean(),
    answer: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    quotes: z.array(quote),
    others: z.array(
      z.strictObject({
        relation: z.enum(['same', 'differs']),
        answer: z.string().nullable(),
        quote,
      }),
    ),
  }),
  facts: z.strictObject({
    subject: z.string(),
    matched: z.string().nullable(),
    facts: z.array(
      z.strictObject({
        kind: z.enum(['count', 'money', 'percent', 'date', 'statement', 'event', 'relation']),
        subject: z.string(),
        relation: z.string(),
        object: z.string(),
        value: z
          .strictObject({
            text: z.string(),
            amount: z.number().optional(),
            unit: z.string().optional(),
            approx: z.boolean().optional(),
          })
          .optional(),
        attribution: z.string().optional(),
        when: z.string().optional(),
        quote,
        also: z.array(quote),
      }),
    ),
    with: z
      .strictObject({
        subject: z.string(),
        matched: z.string().nullable(),
        suggestions: z.array(z.string()),
      })
      .optional(),
    suggestions: z.array(z.string()),
  }),
  summary: z.strictObject({ story: z.string(), title: z.string(), quotes: z.array(quote) }),
  timeline: z.strictObject({
    events: z.array(
      z.strictObject({
        when: z.strictObject({
          text: z.string(),
          from: z.iso.date().optional(),
          to: z.iso.date().optional(),
        }),
        quote,
      }),
    ),
  }),
  search: z.strictObject({ query: z.string(), quotes: z.array(quote) }),
  check: z.strictObject({
    claim: z.string(),
    verdict,
    confidence: z.number().min(0).max(1),
    differences: z.array(difference),
    quotes: z.array(quote),
    assertions: z.array(
      z.strictObject({
        text: z.string(),
        verdict,
        confidence: z.number().min(0).max(1),
        differences: z.array(difference),
        speaker: z.string().optional(),
        hedge: z.string().optional(),
        quote: quote.optional(),
      }),
    ),
    unchecked: z.int().min(0),
  }),
  subjects: z.strictObject({
    subjects: z.array(
      z.strictObject({
        name: z.string(),
        kind: z.string(),
        aliases: z.array(z.string()),
        mentions: z.int().min(1),
        facts: z.int().min(0),
      }),
    ),
  }),
  stories: z.strictObject({
    stories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        paragraphs: z.int().min(1),
        words: z.int().min(1),
      }),
    ),
  }),
};

/** What a command prints as JSON about the two stories; it must run, and say nothing else. */
async function json<T extends z.ZodType>(shape: T, ...words: string[]): Promise<z.infer<T>> {
  const called = await call([...words, '--json'], { corpus: await twoStories() });
  expect(called).toMatchObject({ status: 0, err: '' });
  return shape.parse(JSON.parse(called.out));
}

/** What a command prints to read about the two stories. */
async function words(...given: string[]): Promise<string> {
  const called = await call(given, { corpus: await twoStories() });
  expect(called).toMatchObject({ status: 0, err: '' });
  return called.out;
}

/** How many quotes stand in a reply: each is behind a bar. */
const quotesIn = (reply = ''): number => reply.match(/^│/gmu)?.length ?? 0;

describe('ask', () => {
  it('prints the answer with quotes that are slices of their story', async () => {
    const answer = await json(shapes.ask, 'ask', 'When was the lighthouse built?');
    expect(answer).toMatchObject({ verdict: 'answered', answered: true });
    expect(answer.answer).toContain('1871');
    expect(answer.quotes[0]?.text).toContain(answer.answer);
  });

  it('takes a question without quotation marks around it', async () => {
    const answer = await json(shapes.ask, 'ask', 'Who', 'opened', 'the', 'bakery?');
    expect(answer.question).toBe('Who opened the bakery?');
    expect(answer.quotes[0]?.story).toBe('bakery');
  });

  it('runs also when the stories do not say', async () => {
    const answer = await json(shapes.ask, 'ask', 'Which planet has the most moons?');
    expect(answer).toMatchObject({ verdict: 'not said', answered: false, answer: null });
  });

  it('asks one story alone', async () => {
    const answer = await json(shapes.ask, 'ask', 'Who opened the bakery?', '--story', 'lighthouse');
    expect(answer.quotes.every(({ story }) => story === 'lighthouse')).toBe(true);
  });

  it('shows a reader the best quote, and at most two more under a heading', async () => {
    const asked = ['ask', 'What did the Kelmouth Harbour Trust do with the tower?'];
    const [best, further, ...more] = (await words(...asked)).split('Further passages');
    expect(quotesIn(best)).toBe(1);
    expect(quotesIn(further)).toBeGreaterThanOrEqual(1);
    expect(quotesIn(further)).toBeLessThanOrEqual(2);
    expect(more).toEqual([]);
    expect(quotesIn(await words(...asked, '--quotes', '1'))).toBe(1);
  });

  it('prints five quotes as JSON, or as many as are asked for', async () => {
    const asked = ['ask', 'How many people visited the lighthouse or the bakery on Orrin Lane?'];
    expect((await json(shapes.ask, ...asked)).quotes).toHaveLength(5);
    expect((await json(shapes.ask, ...asked, '--quotes', '2')).quotes).toHaveLength(2);
  });

  it('reads a question after those that are given, and says so', async () => {
    const asked = ['ask', 'How high is it?', '--after', 'When was the lighthouse built?'];
    const answer = await json(shapes.ask, ...asked);
    expect(answer.follows).toBe('When was the lighthouse built?');
    expect(answer.quotes[0]?.text).toContain('43 metres high');
    const shown = await words(...asked, '--after', 'Who was the engineer?');
    expect(shown).toContain('Read as a follow-up to “Who was the engineer?”');
  });

  it('takes no notice of a question before one that stands by itself', async () => {
    const question = 'Who opened the bakery?';
    const answer = await json(
      shapes.ask,
      'ask',
      question,
      '--after',
      'How high is the lighthouse?',
    );
    expect(answer).toEqual(await json(shapes.ask, 'ask', question));
  });

  it('says in one line that a question before cannot be read', async () => {
    const { status, err } = await call(['ask', 'Why?', '--after', ' ']);
    expect(status).toBe(2);
    expect(err).toMatch(/^The question is empty[^\n]*\n$/u);
  });

  it('prints another story that differs, with its quote', async () => {
    const corpus = await folder({
      'one.txt':
        'The ferry\n\nThe ferry of Ellery carries 310 passengers. It is red and new and fast.',
      'two.txt':
        'The ferry\n\nThe ferry of Ellery carries 450 passengers. It is red and new and fast.',
    });
    const asked = [
      'ask',
      'How many passengers does the ferry of Ellery carry?',
      '--corpus',
      corpus,
    ];
    const { out } = await call([...asked, '--json']);
    const { others } = z
      .object({ others: z.array(z.object({ relation: z.string(), quote: z.object({}) })) })
      .parse(JSON.parse(out));
    expect(others.map(({ relation }) => relation)).toEqual(['differs']);
    const shown = (await call(asked)).out;
    expect(shown).toMatch(/^The stories differ\.$/mu);
    expect(shown).toMatch(
      /310 passengers[^]*Another story says otherwise[^]*450 passengers|450[^]*otherwise[^]*310/u,
    );
  });

  it('shows the sentence to a reader', async () => {
    expect(await words('ask', 'How high is the lighthouse?')).toContain('stands 43 metres high');
  });
});

describe('the other commands', () => {
  it('facts prints the facts of a subject, each with its quote', async () => {
    const sheet = await json(shapes.facts, 'facts', 'harbour', 'trust');
    expect(sheet.matched).toBe('Kelmouth Harbour Trust');
    expect(sheet.facts.map(({ quote }) => quote.text).join(' ')).toContain(
      'In March 2019 the Kelmouth Harbour Trust bought the tower.',
    );
  });

  it.each([
    ['as an option', ['facts', 'Kelmouth', '--with', 'Ada Brandt']],
    ['in words', ['facts', 'kelmouth', 'with', 'ada', 'brandt']],
  ])('facts takes a second subject %s, and prints what ties the two', async (_how, given) => {
    const sheet = await json(shapes.facts, ...given);
    expect(sheet.with?.matched).toBe('Ada Brandt');
    expect(new Set(sheet.facts.map(({ quote }) => quote.text))).toEqual(
      new Set(['The lighthouse of Kelmouth was built in 1871 by the engineer Ada Brandt.']),
    );
  });

  it('facts keeps to a kind, and names the kinds where it knows none such', async () => {
    const { facts } = await json(shapes.facts, 'facts', 'Kelmouth', '--kind', 'money');
    expect(facts.map(({ value }) => value?.text)).toEqual(['$12,500']);
    const { status, err } = await call(['facts', 'Kelmouth', '--kind', 'gossip']);
    expect(status).toBe(2);
    expect(err).toMatch(/^[^\n]*count, money, percent[^\n]*\n$/u);
  });

  it('facts names the nearest subjects where there is none', async () => {
    const sheet = await json(shapes.facts, 'facts', 'Ada Brand');
    expect([sheet.matched, ...sheet.suggestions]).toContain('Ada Brandt');
  });

  it.each([
    ['as an argument', ['summary', 'lighthouse', '--sentences', '2']],
    ['as an option', ['summary', '--story', 'lighthouse', '--sentences', '2']],
  ])('summary takes its story %s', async (_how, given) => {
    const summary = await json(shapes.summary, ...given);
    expect(summary).toMatchObject({ story: 'lighthouse', title: 'The lighthouse of Kelmouth' });
    expect(summary.quotes).toHaveLength(2);
  });

  it('timeline prints what is dated, in the order of time', async () => {
    const { events } = await json(shapes.timeline, 'timeline');
    expect(events.map(({ when }) => when)).toEqual([
      { text: '1871', from: '1871-01-01', to: '1871-12-31' },
      { text: '2004', from: '2004-01-01', to: '2004-12-31' },
      { text: 'March 2019', from: '2019-03-01', to: '2019-03-31' },
    ]);
    const ofOne = await json(shapes.timeline, 'timeline', 'bakery');
    expect(ofOne.events.map(({ when }) => when.text)).toEqual(['2004']);
    expect(await words('timeline')).toContain(
      [
        ...['● 1871', '┆', '● 2004', '│', '│', '│', '● March 2019'],
        'One row: about 4 years; ┆: a longer gap, shortened.',
      ].join('\n'),
    );
    expect(await words('timeline')).toContain('Known dates\n1871\n\n» 1871\n│ The lighthouse');
  });

  it('search prints passages', async () => {
    const found = await json(shapes.search, 'search', 'Harbour', 'Trust');
    expect(found.query).toBe('Harbour Trust');
    expect(found.quotes[0]?.text).toContain('Kelmouth Harbour Trust');
  });

  it('subjects prints whom the stories speak of', async () => {
    const { subjects } = await json(shapes.subjects, 'subjects');
    expect(subjects.map(({ name }) => name)).toContain('Ada Brandt');
    expect(await words('subjects')).toMatch(/^Ada Brandt · person · named 1×/mu);
  });

  it('stories prints what is loaded', async () => {
    const { stories } = await json(shapes.stories, 'stories');
    expect(stories.map(({ id }) => id)).toEqual(['bakery', 'lighthouse']);
    expect(await words('stories')).toContain('The lighthouse of Kelmouth');
  });

  it('takes the stories of --corpus before those of the settings', async () => {
    const { out } = await call(['stories', '--json', '--corpus', await twoStories()]);
    expect(shapes.stories.parse(JSON.parse(out)).stories).toHaveLength(2);
  });
});

describe('help', () => {
  const commands = [
    'ask',
    'facts',
    'timeline',
    'check',
    'summary',
    'search',
    'subjects',
    'stories',
    'batch',
    'extract',
    'parse',
    'calls',
    'chat',
  ];

  it.each(commands)('of %s shows examples', async (name) => {
    const { status, out } = await call(['help', name]);
    expect(status).toBe(0);
    expect(out).toContain(`npm run -s verbatim -- ${name}`);
  });

  it('lists every command', async () => {
    const { status, out } = await call(['--help']);
    expect(status).toBe(0);
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'));
  });
});

describe('check', () => {
  it('prints the verdict, the differences and quotes that are slices of their story', async () => {
    const claim = 'The lighthouse of Kelmouth was built in 1817.';
    const found = await json(shapes.check, 'check', claim);
    expect(found.verdict).toBe('contradicted');
    expect(found.differences).toEqual([{ claimed: '1817', source: '1871' }]);
    expect(found.quotes[0]?.text).toContain('1871');
  });

  it('takes a claim without quotation marks around it, and shows it to a reader', async () => {
    const shown = await words('check', 'The', 'bakery', 'employs', '14', 'people.');
    expect(shown).toContain('The stories bear it out.');
    expect(quotesIn(shown)).toBe(1);
  });

  it('runs also when the stories do not say, and keeps to one story', async () => {
    const claim = 'The bakery employs 14 people.';
    const found = await json(shapes.check, 'check', claim, '--story', 'lighthouse');
    expect(found.verdict).toBe('not in the story');
  });

  it('says what is wrong with a claim that is too long or says nothing', async () => {
    for (const claim of ['14', 'bread '.repeat(800), '?']) {
      const called = await call(['check', claim], { corpus: await twoStories() });
      expect(called.status).toBe(2);
      expect(called.err).toMatch(/claim/u);
    }
  });
});

describe('colours', () => {
  it('are shown where the terminal has them, and nowhere else', async () => {
    const corpus = await twoStories();
    const question = ['ask', 'When was the lighthouse built?'];
    expect((await call(question, { corpus, colour: true })).out).toContain('\u001b[');
    expect((await call(question, { corpus, colour: false })).out).not.toContain('\u001b');
  });
});
