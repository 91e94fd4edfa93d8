import { describe, expect, it } from 'vitest';
import { call } from './call.js';
import { twoStories } from './stories.js';
import { json, quotesIn, shapes, words } from './printed.js';

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
        'Each row: about 4 years; ┆: a long gap, shortened.',
      ].join('\n'),
    );
    expect(await words('timeline')).toContain('Known dates\nThe lighthouse of Kelmouth\n\n1871');
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
