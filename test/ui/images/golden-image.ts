import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import type { Drawing, PlacedRun } from '../../../src/ui/images/index.js';

const GOLDEN = join(import.meta.dirname, 'golden');
/**
 * How far a pixel may be off, of 1: a grey two levels of 255 lighter or darker. No shape is as pale
 * as that on what lies under it. Every pixel counts, those of smoothed edges too.
 */
const PIXELS = { threshold: 0.01, includeAA: true };

/** The picture that was drawn. */
export function drawingOf(drawn: Drawing): Exclude<Drawing, { reason: string }> {
  if ('reason' in drawn) throw new Error(`Nothing was drawn: ${drawn.reason}`);
  return drawn;
}

/** The PNG of a picture. */
export const pngOf = (drawn: Drawing): Buffer => Buffer.from(drawingOf(drawn).image.data);

/**
 * Compares a picture with the golden image that is kept under a name, and its words, run by run, with
 * those kept beside it. Where pixels differ, what came and the difference are written to a folder
 * that the error names. `KEEP_PICTURES=1` keeps both instead.
 */
export function expectGolden(name: string, drawn: Drawing): void {
  const [words, image] = [linesOf(drawn), pngOf(drawn)];
  const path = join(GOLDEN, name);
  if (process.env['KEEP_PICTURES'] === '1') {
    writeFileSync(`${path}.txt`, words);
    writeFileSync(`${path}.png`, image);
    return;
  }
  expect(words, `The words of ${name}.png`).toBe(readFileSync(`${path}.txt`, 'utf8'));
  expectPixels(name, readFileSync(`${path}.png`), image);
}

/** What a picture says to who cannot see it, and each run of its words, a line each. */
function linesOf(drawn: Drawing): string {
  const { image, text } = drawingOf(drawn);
  const texts = text.map((runs) => runs.map(lineOf).join('\n'));
  return `${[JSON.stringify(image.alt), ...texts].join('\n\n')}\n`;
}

/** A run: x and y of where its baseline begins, to a tenth of a px, its look, its words. */
function lineOf({ text, x, y, size, face, colour, marker }: PlacedRun): string {
  const look = `${size}px ${face} ${colour}${marker === undefined ? '' : ` on ${marker}`}`;
  return `${x.toFixed(1)} ${y.toFixed(1)} ${look} ${JSON.stringify(text)}`;
}

function expectPixels(name: string, golden: Buffer, came: Buffer): void {
  const [before, now] = [PNG.sync.read(golden), PNG.sync.read(came)];
  const { width, height } = before;
  const same = width === now.width && height === now.height;
  const difference = new PNG({ width, height });
  const count = same
    ? pixelmatch(before.data, now.data, difference.data, width, height, PIXELS)
    : width * height;
  if (count === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  writeFileSync(join(folder, `${name}.came.png`), came);
  if (same) writeFileSync(join(folder, `${name}.difference.png`), PNG.sync.write(difference));
  throw new Error(
    `${name}.png is not the golden image: ${count} pixels differ. What came and the difference are in ${folder}`,
  );
}
