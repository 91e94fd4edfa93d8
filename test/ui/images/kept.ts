import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { DrawnImage } from '../../../src/ui/index.js';

const KEPT = join(import.meta.dirname, 'kept');
/** Of the pixels that may differ: smoothed edges come out a little different on another processor. */
const TOLERATED = 0.001;

/** The PNG of a picture. */
export function pngOf(drawn: DrawnImage): Buffer {
  if ('why' in drawn) throw new Error(`Nothing was drawn: ${drawn.why}`);
  return Buffer.from(drawn.picture.data);
}

/**
 * Compares a picture with the one that is kept under a name; where they differ, both and the
 * difference are written to a folder that the error names. `KEEP_PICTURES=1` keeps it instead.
 */
export function expectKept(name: string, drawn: DrawnImage): void {
  const came = pngOf(drawn);
  const path = join(KEPT, `${name}.png`);
  if (process.env['KEEP_PICTURES'] === '1') {
    writeFileSync(path, came);
    return;
  }
  const [before, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(came)];
  const { width, height } = before;
  const same = width === now.width && height === now.height;
  const difference = new PNG({ width, height });
  const count = same
    ? pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 })
    : width * height;
  if (count <= TOLERATED * width * height) return;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  writeFileSync(join(folder, `${name}.came.png`), came);
  if (same) writeFileSync(join(folder, `${name}.difference.png`), PNG.sync.write(difference));
  throw new Error(
    `${name}.png is not the kept one: ${count} pixels differ. What came and the difference are in ${folder}`,
  );
}
