import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { BuildOptions, Plugin } from 'esbuild';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

const compressed = promisify(brotliCompress);

/** Writes each file plain, and beside it compressed for browsers that take it so. */
const writeCompressed: Plugin = {
  name: 'write-compressed',
  setup: (build) => {
    build.onEnd(async ({ outputFiles = [] }) => {
      await Promise.all(
        outputFiles.map(async ({ path, contents }) => {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, contents);
          await writeFile(`${path}.br`, await compressed(contents));
        }),
      );
    });
  },
};

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  // As in tsconfig.json. The name of a Node version would have every regular expression rewritten.
  target: 'es2022',
  logLevel: 'warning',
};

/** What runs in Node: the programs and the engine's public API, what they share in chunks. */
export const PROGRAMS: BuildOptions = {
  ...COMMON,
  entryPoints: {
    main: 'src/main.ts',
    cli: 'src/cli.ts',
    register: 'src/register.ts',
    engine: 'src/engine/index.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  packages: 'external',
  splitting: true,
  sourcemap: 'linked',
  sourcesContent: false,
};

/** What runs in the browser: the playground's page. */
export const PAGE: BuildOptions = {
  ...COMMON,
  entryPoints: [
    { in: 'src/web/page/index.html', out: 'index' },
    { in: 'src/web/page/app.ts', out: 'assets/app' },
    { in: 'src/web/page/app.css', out: 'assets/app' },
    { in: 'src/web/page/docs.css', out: 'assets/docs' },
  ],
  outdir: 'dist/page',
  loader: { '.html': 'copy' },
  minify: true,
  legalComments: 'none',
  write: false,
  plugins: [writeCompressed],
};
