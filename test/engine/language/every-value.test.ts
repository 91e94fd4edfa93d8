import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  loadCorpus,
  readQuantities,
  readTimes,
  type Quantity,
  type Time,
} from '../../../src/engine/index.js';
import { quantityLabel, labelOf, readTable, sharedFile, timeLabel, timeLabelOf } from './labels.js';

const wordsTable = z.record(
  z.string(),
  z.strictObject({
    quantities: z.array(
      z.strictObject({
        words: z.string(),
        kind: z.string(),
        amount: z.number(),
        unit: z.string().optional(),
        qualifier: z.string().optional(),
      }),
    ),
    times: z.array(
      z.strictObject({
        words: z.string(),
        kind: z.string(),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    ),
  }),
);

const inWords = (
  text: string,
  { start, end, kind, amount, unit, qualifier }: Quantity,
): unknown => ({
  words: text.slice(start, end),
  kind,
  amount,
  ...(unit !== undefined && { unit }),
  ...(qualifier && { qualifier: qualifier.text }),
});

const timeInWords = (text: string, { start, end, kind, from, to }: Time): unknown => ({
  words: text.slice(start, end),
  kind,
  ...(from !== undefined && { from, to }),
});

describe('the quantities and times of the shipped stories', async () => {
  const table = await readTable(wordsTable, 'shipped-values.json');
  const { stories } = await loadCorpus('corpus');

  it('are listed for every story', () => {
    expect(stories.map(({ id }) => id).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(stories.map((story) => [story.id, story] as const))(
    '%s: all of them, no other',
    (id, { text, date, paragraphs }) => {
      const parts = paragraphs.map(({ start, end }) => text.slice(start, end));
      const quantities = parts.flatMap((part) =>
        readQuantities(part).map((each) => inWords(part, each)),
      );
      const times = parts.flatMap((part) =>
        readTimes(part, date).map((each) => timeInWords(part, each)),
      );
      expect(quantities).toEqual(table[id]?.quantities);
      expect(times).toEqual(table[id]?.times);
    },
  );
});

const source = sharedFile('source/story.txt');

describe.runIf(source)('the quantities and times of the source', () => {
  it('are all found, and no other', async () => {
    const shape = z.strictObject({ quantities: z.array(quantityLabel), times: z.array(timeLabel) });
    const { quantities, times } = await readTable(shape, 'source-values.json');
    const text = await readFile(source ?? '', 'utf8');
    expect(readQuantities(text).map(labelOf)).toEqual(quantities);
    expect(readTimes(text).map(timeLabelOf)).toEqual(times);
  });
});
