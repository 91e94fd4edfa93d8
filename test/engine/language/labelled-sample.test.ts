import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readQuantities, readTimes, type Span } from '../../../src/engine/index.js';
import {
  quantityLabel,
  labelOf,
  readTable,
  sharedFile,
  timeLabel,
  timeLabelOf,
  type QuantityLabel,
  type TimeLabel,
} from './labels.js';

/**
 * 150 sentences, labelled by reading them before the readers were tuned. Of the sentences with a digit
 * or a word for a number, a day, a month, a season or a stretch of time, those come first whose
 * SHA-1 of `set/story/offset` does: 40 of wikinews-dev, squad-a and new-wiki each, 30 of carb-dev
 * (there a story is the sentence's place among the distinct ones).
 *
 * Ordinals are labelled, also in `third-largest`; labels in names (`Tier 1`, `Boeing 777`), scores
 * and the pronoun `one` are not. Of times, stretches that no number and no season names (`recent
 * years`, `later`) are not.
 */
const sampleShape = z.array(
  z.strictObject({
    set: z.string(),
    story: z.string(),
    start: z.number(),
    end: z.number(),
    quantities: z.array(quantityLabel),
    times: z.array(timeLabel),
  }),
);
const setShape = z.object({ stories: z.array(z.object({ id: z.string(), text: z.string() })) });

const SETS = ['wikinews-dev', 'squad-a', 'new-wiki'];
const files = [...SETS.map((set) => `${set}.json`), 'carb-dev.tsv'].map((name) =>
  sharedFile(`eval/${name}`),
);

/** How many labels were met, how many were not, and how many finds no label has. */
interface Tally {
  met: number;
  missed: number;
  wrong: number;
}

function tally<T>(
  count: Tally,
  labels: readonly T[],
  found: readonly T[],
  same: (a: T, b: T) => boolean,
): void {
  const met = labels.filter((label) => found.some((find) => same(label, find))).length;
  count.met += met;
  count.missed += labels.length - met;
  count.wrong += found.length - met;
}

const samePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const sameQuantity = (a: QuantityLabel, b: QuantityLabel): boolean =>
  samePlace(a, b) &&
  a.kind === b.kind &&
  a.currency === b.currency &&
  Math.abs(a.amount - b.amount) <= 1e-5 * Math.abs(a.amount);

const sameTime = (a: TimeLabel, b: TimeLabel): boolean =>
  samePlace(a, b) && a.kind === b.kind && a.from === b.from && a.to === b.to;

/** The labelled texts, by set and story. */
async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [at, set] of SETS.entries()) {
    const { stories } = setShape.parse(JSON.parse(await readFile(files[at] ?? '', 'utf8')));
    for (const { id, text } of stories) texts.set(`${set}/${id}`, text);
  }
  const lines = (await readFile(files.at(-1) ?? '', 'utf8')).split('\n');
  const sentences = new Set(
    lines.map((line) => line.split('\t', 1).join('')).filter((sentence) => sentence !== ''),
  );
  [...sentences].forEach((sentence, at) => texts.set(`carb-dev/${at}`, sentence));
  return texts;
}

describe.runIf(files.every((file) => file !== undefined))(
  'a labelled sample of other texts',
  () => {
    const quantities: Tally = { met: 0, missed: 0, wrong: 0 };
    const times: Tally = { met: 0, missed: 0, wrong: 0 };
    const nouns: Tally = { met: 0, missed: 0, wrong: 0 };

    beforeAll(async () => {
      const texts = await readTexts();
      for (const { set, story, start, end, ...labels } of await readTable(
        sampleShape,
        'labelled-sample.json',
      )) {
        const text = texts.get(`${set}/${story}`)?.slice(start, end) ?? '';
        const found = readQuantities(text).map(labelOf);
        tally(quantities, labels.quantities, found, sameQuantity);
        const counted = ({ unitEnd }: QuantityLabel): boolean => unitEnd !== undefined;
        tally(
          nouns,
          labels.quantities.filter(counted),
          found.filter(counted),
          (a, b) => a.start === b.start && a.unitEnd === b.unitEnd,
        );
        tally(times, labels.times, readTimes(text).map(timeLabelOf), sameTime);
      }
    });

    it('has 147 quantities, of which all but 2 are read, and 2 are read that it does not have', () => {
      expect(quantities.met + quantities.missed).toBe(147);
      expect(quantities.missed).toBeLessThanOrEqual(2);
      expect(quantities.wrong).toBeLessThanOrEqual(2);
    });

    it('has 91 times, which are all read, and 4 are read that it does not have', () => {
      expect(times.met + times.missed).toBe(91);
      expect(times.missed).toBe(0);
      expect(times.wrong).toBeLessThanOrEqual(4);
    });

    it('counts 73 nouns, of which all but 4 are read, and 7 are read that it does not count', () => {
      expect(nouns.met + nouns.missed).toBe(73);
      expect(nouns.missed).toBeLessThanOrEqual(4);
      expect(nouns.wrong).toBeLessThanOrEqual(7);
    });
  },
);
