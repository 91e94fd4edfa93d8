import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildResult } from 'esbuild';
import * as z from 'zod';
import { ROOT } from './bundles.js';

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/**
 * The licences of the packages that went into some bundles, as a text to go with them.
 */
export async function licencesOf(bundles: readonly BuildResult[]): Promise<string> {
  const files = bundles.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceIn));
  return `This program has parts of these packages in it.\n\n${texts.join('\n')}`;
}

async function licenceIn(folder: string): Promise<string> {
  const path = join(ROOT, folder);
  const { name, version, license } = manifest.parse(
    JSON.parse(await readFile(join(path, 'package.json'), 'utf8')),
  );
  const file = (await readdir(path)).find((each) => /^licen[cs]e/iu.test(each));
  const text = file === undefined ? '' : await readFile(join(path, file), 'utf8');
  return `${name} ${version}${license === undefined ? '' : ` (${license})`}\n${text && `\n${text.trim()}\n`}`;
}
