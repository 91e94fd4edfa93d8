import { describe, expect, it } from 'vitest';
import { drawFigures } from '../../../commands/figures/image/figures-image.js';
import { powerWords } from '../../../commands/figures/power-words.js';
import { figuresViewModel } from '../../../commands/figures/view-model.js';
import { Engine, readPlain } from '../../../src/engine/index.js';
import { drawingOf } from './golden-image.js';
import { expectFigures } from './shows/figures.js';
import { wordsOf } from './shows/shown-text.js';

const viewOf = (text: string) =>
  figuresViewModel(new Engine([readPlain({ id: 'mill', title: 'The mill' }, text)]).figures());

/** The lines of the picture of a story's figures. */
async function drawnLines(text: string): Promise<readonly string[]> {
  const view = viewOf(text);
  const drawn = await drawFigures(view);
  expectFigures(drawn, view);
  return drawingOf(drawn).text.map(wordsOf);
}

describe('a picture of figures says nothing twice', () => {
  it('shows a clause with two figures of a kind once', async () => {
    const lines = await drawnLines(
      'The mill was sold for £9 million after a loan of £2 million. The bakery paid £1 million.',
    );
    expect(lines.filter((line) => line.includes('The mill was sold'))).toEqual([
      'The mill was sold for £9 million after a loan of £2 million',
    ]);
  });

  it('shows of a clause with figures of two kinds a part beside each', async () => {
    const lines = await drawnLines(
      'The mill paid £9 million for 40 vans. The bakery paid £1 million. The dairy sold 12 vans.',
    );
    expect(lines).toContain('The mill paid £9 million …');
    expect(lines).toContain('… for 40 vans');
  });

  it('marks in a clause what nothing is compared with', async () => {
    const lines = await drawnLines(
      'The mill paid £9 million to 12 farmers. The bakery paid £1 million.',
    );
    expect(lines).toContain('The mill paid £9 million to 12 farmers');
    expect(lines).not.toContain('Figures of different kinds');
  });

  it('does not name again who says so in the words that are shown', async () => {
    const lines = await drawnLines(
      'The mill reported £9 million in sales. The bakery reported £1 million in sales.',
    );
    expect(lines.filter((line) => line.includes('said by'))).toEqual([]);
  });
});

describe('a bar', () => {
  it.each([
    ['The mill was sold for £9 million after a loan of £2 million.', ['£9 million', '£2 million']],
    [
      'The mill lost almost 300 vans. The dairy lost 40 vans or so.',
      ['almost 300', '40 vans or so'],
    ],
    [
      'The mill ran for nearly 12 years. The dairy ran for 3 years.',
      ['nearly 12 years', '3 years'],
    ],
  ])('has its figure in the words of the story beside it: %s', async (text, figures) => {
    const lines = await drawnLines(text);
    expect(lines).toEqual(expect.arrayContaining(figures));
  });

  it('ends where the story says almost, and fades on both sides of about', async () => {
    const lines = await drawnLines('The mill lost almost 300 vans. The dairy lost about 40 vans.');
    expect(lines).toContain('Soft end: about · fades before its end: almost');
  });
});

describe('a picture of figures shows the news first', () => {
  it('leaves older and larger figures to the list', async () => {
    const older = Array.from(
      { length: 9 },
      (_, at) => `In ${1950 + at} the mill had a loss of £${at + 20} million over the whole year.`,
    );
    const lines = await drawnLines(
      `The mill will close and pay its staff £3 million, it said.\n\nIt owes £4 million.\n\n${older.join(' ')}`,
    );
    const sums = lines.filter((line) => /^£\d+ million$/u.test(line));
    expect(sums.slice(0, 3)).toEqual(['£3 million', '£4 million', '£20 million']);
  });
});

describe('lines of a scale', () => {
  it.each([
    ['The mill sold 4 vans. The bakery sold 90,000 vans.', 10_000, '10,000'],
    ['The mill lost £4. The bakery lost £90 million.', 1e6, '£1 million'],
    ['The mill lost US$4. The bakery lost US$90 million.', 1e7, 'US$10 million'],
    ['The crossing took 2 days. The building took 900 days.', 100, '100 days'],
  ])('are named as the story writes: %s', (text, power, name) => {
    const [section] = viewOf(text).sections;
    const quantities = (section?.quantities ?? []).map(({ quantity }) => quantity);
    expect(powerWords(quantities, section?.unit ?? '')(power)).toBe(name);
  });
});
