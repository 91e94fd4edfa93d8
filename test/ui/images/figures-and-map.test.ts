import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawFigures } from '../../../commands/figures/image/figures-image.js';
import { scaleOf } from '../../../commands/figures/scale.js';
import { figuresViewModel } from '../../../commands/figures/view-model.js';
import { drawMap } from '../../../commands/map/image/map-image.js';
import { mapViewModel } from '../../../commands/map/view-model.js';
import { drawTimeline } from '../../../commands/timeline/image/timeline-image.js';
import { timelineViewModel } from '../../../commands/timeline/view-model.js';
import { Engine, readPlain } from '../../../src/engine/index.js';
import type { Look } from '../../../src/ui/images/index.js';
import { drawingOf, expectGolden } from './golden-image.js';
import { expectFigures } from './shows/figures.js';
import { expectMap } from './shows/map.js';

const engineOn = (text: string): Engine => new Engine([readPlain({ id: 'port' }, text)]);

/** Fails where the picture of an engine's figures shows others, or is not the golden image. */
async function expectFiguresOf(engine: Engine, name: string, look?: Partial<Look>): Promise<void> {
  const view = figuresViewModel(engine.figures());
  const drawn = await drawFigures(view, look);
  expectFigures(drawn, view);
  expectGolden(name, drawn);
}

/** Fails where the map of a subject shows something else than it is, or is not the golden image. */
async function expectMapOf(
  text: string,
  subject: string,
  name: string,
  look?: Partial<Look>,
): Promise<void> {
  const view = mapViewModel(engineOn(text).map(subject));
  const drawn = await drawMap(view, look);
  expectMap(drawn, view);
  expectGolden(name, drawn);
}

describe('a picture of figures', () => {
  it('says of whom they are without words that stand beside it, and titles of stories whole', async () => {
    const stories = [
      readPlain(
        { id: 'port', title: 'How Harbour Foods came to be worth more than the port it is in' },
        'The company is called Harbour Foods, whose valuation recently reached $965 million.',
      ),
      readPlain({ id: 'mayor', title: 'What the mayor paid' }, 'The mayor paid $300.'),
    ];
    const drawn = await drawFigures(figuresViewModel(new Engine(stories).figures()));
    const words =
      'text' in drawn ? drawn.text.map((runs) => runs.map(({ text }) => text).join('')) : [];
    expect(words).toContain('said of Harbour Foods');
    expect(words.filter((line) => line.endsWith('…'))).toEqual([]);
  });

  it('has bars from zero, and shows what is left open', async () => {
    const text =
      'The north port lost about 40 boats. The south port lost more than 25 boats. The east port lost at most 30 boats. The west port lost between 10 and 20 boats. The old port lost 33 boats.';
    await expectFiguresOf(engineOn(text), 'figures-bars');
  });

  it('stands shares on the whole that they are of, and says of whom they are inside its line', async () => {
    const text =
      'The insurer covers 70 percent of the damage. The town buys 35 percent of the power. A first fire on Monday burned a shed and closed 20 percent of the quay.';
    await expectFiguresOf(engineOn(text), 'figures-shares');
  });

  it.each([
    ['The insurer covers 70 percent of the damage. The town buys 35 percent of it.', 0.7],
    ['Shares in the yard fell 14 percent. Shares in the mill rose 7 percent.', 1],
    ['The insurer covers 70 percent of the damage. Shares in the yard fell 14 percent.', 0.7],
    ['The yard grew 140 percent of its size. The mill makes 70 percent of the flour.', 1],
  ])(
    'draws bars as long as they are of a whole, and changes as they compare: %s',
    (text, share) => {
      const [section] = figuresViewModel(engineOn(text).figures()).sections;
      const quantities = (section?.quantities ?? []).map(({ quantity }) => quantity);
      const scale = scaleOf(quantities, section?.unit ?? '', 1);
      expect(quantities).toHaveLength(2);
      expect(Math.max(...quantities.map(({ amount }) => scale.at(amount)))).toBeCloseTo(share);
    },
  );

  it('has dots on a scale that says what it is where bars would vanish', async () => {
    const text =
      'The north port paid $4 billion. The south port paid nearly $30 million. The east port paid over $9,000.';
    await expectFiguresOf(engineOn(text), 'figures-dots');
  });

  it('tells several stories apart, and names powers of ten however large', async () => {
    const bank = 'The bank lost $1,234,567,890,123,456,789,012,345. It said it had $9 left.';
    const stories = [
      readPlain({ id: 'bank', title: 'A bank fails', kind: 'retelling' }, bank),
      readPlain({ id: 'mayor', title: 'What the mayor paid' }, 'The mayor paid $300.'),
    ];
    await expectFiguresOf(new Engine(stories), 'figures-of-two');
  });

  it.each([5, 6, 7])(
    'never leaves one alone of those that it compares, after %i',
    async (count) => {
      const text = [
        ...Array.from({ length: count }, (_, at) => `Port ${at} paid $${at + 3} million.`),
        'The north port lost 40 boats. The south port lost 30 boats.',
      ];
      const view = figuresViewModel(engineOn(text.join(' ')).figures());
      const { shown } = drawingOf(await drawFigures(view));
      const boats = view.sections.find(({ heading }) => heading === 'Number of boats');
      const seen = boats?.quantities.filter(({ number }) => shown.includes(number));
      expect(seen).not.toHaveLength(1);
      expect(shown.length).toBeGreaterThan(4);
    },
  );

  it('explains no sign that it does not show', async () => {
    const text =
      'The north port paid $9,000. The south port paid $4 billion. The east port paid between $180 million and $210 million.';
    const { text: drawn } = drawingOf(
      await drawFigures(figuresViewModel(engineOn(text).figures())),
    );
    const words = drawn.map((runs) => runs.map((run) => run.text).join('')).join(' · ');
    expect(words).toContain('between $180 million and $210 million');
    expect(words).not.toContain('Pale');
  });

  it('has larger letters on a narrow screen', async () => {
    const text =
      'The north port paid $4 billion, its owners said. The south port paid nearly $30 million to the town and to the two yards. The east port paid over $9,000. It lost 40 boats, and the west port between 10 and 20 boats.';
    await expectFiguresOf(engineOn(text), 'figures-narrow', { screen: 'narrow' });
  });

  it('says how many there are where they do not all fit, and scales those that are shown', async () => {
    const text = Array.from(
      { length: 15 },
      (_, at) => `Port ${at} lost ${at * at * 10 + 2} boats.`,
    );
    await expectFiguresOf(engineOn(text.join(' ')), 'figures-many');
  });
});

describe('a tall picture', () => {
  /** Beside its heading in a window of 800 px: a taller one would have letters too small to read. */
  const TALLEST = 1.3;

  it.each([
    ['figures', 6],
    ['map', 5],
    ['timeline', 5],
  ] as const)(
    'shows as many of %s as can be read beside its heading, and leaves the rest to the list',
    async (kind, least) => {
      const others = ['Ada Brandt', 'Bo Weil', 'Cy Marsh', 'Di Holt', 'Ed Frost', 'Flo Reed'];
      const text = others.map(
        (name, at) =>
          `In ${1950 + at} Harbour Foods sued ${name} over ${at + 12} wrong labels on some of the many boxes that it had sent.`,
      );
      const engine = engineOn(text.join(' '));
      const drawn = await {
        figures: () => drawFigures(figuresViewModel(engine.figures())),
        map: () => drawMap(mapViewModel(engine.map('Harbour Foods'))),
        timeline: () => drawTimeline(timelineViewModel(engine.timeline())),
      }[kind]();
      const { width, height } = PNG.sync.read(
        Buffer.from('image' in drawn ? drawn.image.data : []),
      );
      expect(height / width).toBeLessThanOrEqual(TALLEST);
      expect('shown' in drawn && drawn.shown.length).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('a map', () => {
  it('has the words of the story on each relation, and arrows', async () => {
    const text =
      'Harbour Foods sued Nordpie over its labels. Nordpie accused Harbour Foods of theft. Greta Olsen praised Harbour Foods. Greta Olsen met Nordpie in Oslo.';
    await expectMapOf(text, 'Harbour Foods', 'map');
  });

  it('breaks no word of a name on a narrow screen that has room for it', async () => {
    const text = 'The Confectioners’ Guild sued Harbour Foods. Greta Olsen praised Harbour Foods.';
    const view = mapViewModel(engineOn(text).map('Harbour Foods'));
    const { text: drawn } = drawingOf(await drawMap(view, { screen: 'narrow' }));
    const words = drawn.flatMap((runs) => runs.map((run) => run.text.trim()));
    expect(words).toContain('Confectioners’');
  });

  it('says who says so, of relations among the others too', async () => {
    const text =
      'Harbour Foods sued Nordpie. Greta Olsen praised Harbour Foods. Tobias Venn said Greta Olsen sued Nordpie.';
    await expectMapOf(text, 'Harbour Foods', 'map-said-by');
  });

  it('draws with dashes what is denied, alleged or not so, and says by whom', async () => {
    const text =
      'Greta Olsen denied that Harbour Foods had copied Nordpie. Tobias Venn alleges that Nordpie sued Harbour Foods. Harbour Foods did not pay Tobias Venn.';
    await expectMapOf(text, 'Harbour Foods', 'map-denied');
  });

  it('tells once what is said of several, with an arrow at each', async () => {
    const text =
      'Harbour Foods sued Nordpie and Tobias Venn. Greta Olsen and Tobias Venn praised Harbour Foods.';
    await expectMapOf(text, 'Harbour Foods', 'map-several');
  });

  it('tears no name that fits when its letters are smaller, and breaks one that never fits', async () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Council';
    const text = `Semiconductors International sued ${long}. ${long} sued Semiconductors International. Semiconductors International met Constantinopolitans United in Oslo.`;
    await expectMapOf(text, 'Semiconductors International', 'map-long-names');
  });

  it('has larger letters on a narrow screen', async () => {
    const text =
      'Harbour Foods sued Nordpie and the Ellery Bakers Association over labels that its lawyers called misleading. Greta Olsen praised Harbour Foods. Greta Olsen met Nordpie in Oslo.';
    await expectMapOf(text, 'Harbour Foods', 'map-narrow', { screen: 'narrow' });
  });

  it('shows the strongest of many, and says how many there are', async () => {
    const others = [
      ...['Ada Brandt', 'Bo Weil', 'Cy Marsh', 'Di Holt', 'Ed Frost', 'Flo Reed'],
      ...['Gus Lind', 'Hal Moor', 'Ida Vance', 'Jon Pike'],
    ];
    const text = others.map((name) => `Harbour Foods sued ${name}.`);
    await expectMapOf(text.join(' '), 'Harbour Foods', 'map-many');
  });

  it('is described in at most 1,024 characters', async () => {
    const text = Array.from(
      { length: 60 },
      (_, at) => `Harbour Foods sued Nordpie over ${at + 2} wrong labels.`,
    );
    const drawn = await drawMap(mapViewModel(engineOn(text.join(' ')).map('Harbour Foods')));
    expect('image' in drawn && drawn.image.alt.length).toBeLessThanOrEqual(1024);
  });
});
