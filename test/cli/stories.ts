import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Two made-up stories in plain text, the second with words that are hard to show. */
export const LIGHTHOUSE = `The lighthouse of Kelmouth

The lighthouse of Kelmouth was built in 1871 by the engineer Ada Brandt. It stands 43 metres high and cost $12,500.

In March 2019 the Kelmouth Harbour Trust bought the tower. The trust said that 18,000 people visited it in the first year.`;

export const BAKERY = `The bakery of *Orrin* Lane

\u00a0Tomas Weil opened his bakery on Orrin Lane in 2004 🥖. The bakery sells 900 loaves a day, @everyone says.

"We bake at night," said Weil. The bakery employs 14 people and paid $250,000 for its oven.`;

/** Makes a folder of files that goes when the test ends. */
export async function folder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}

/** A folder of the two stories, `lighthouse` and `bakery`. */
export function twoStories(): Promise<string> {
  return folder({ 'lighthouse.txt': LIGHTHOUSE, 'bakery.txt': BAKERY });
}
