import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { BuildOptions, Plugin } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };

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
  metafile: true,
};

const NODE: BuildOptions = {
  ...COMMON,
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  // Dependencies are installed beside it; what else is imported goes in. Parts that would take a
  // hundred small files to load then take one, and what is not used of them is left out.
  external: Object.keys(packageJson.dependencies),
  sourcemap: 'linked',
  sourcesContent: false,
};

/** Packages in CommonJS ask for Node's own modules by it. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Parts that are loaded when they are needed, as files of their own. */
const SPLIT: BuildOptions = {
  ...NODE,
  splitting: true,
  banner: { js: REQUIRE },
};

/**
 * One file, of which V8 can keep what it compiled; parts in it are still run when they are needed. It
 * is read whole at each call, so white space is left out.
 */
const WHOLE: BuildOptions = {
  ...NODE,
  format: 'cjs',
  minifyWhitespace: true,
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'importMetaUrl', 'import.meta.dirname': '__dirname' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * What runs in Node: the programs, the threads of the bot, and the engine's public API. Each is bundled by itself: in one go
 * what any of them wants of a module would be loaded by all.
 */
export const PROGRAMS: readonly BuildOptions[] = [
  { ...SPLIT, entryPoints: { main: 'src/main.ts' } },
  { ...SPLIT, entryPoints: { 'engine-thread': 'src/engine-thread.ts' } },
  { ...SPLIT, entryPoints: { 'intake-thread': 'src/intake-thread.ts' } },
  { ...SPLIT, entryPoints: { 'drawing-thread': 'src/drawing-thread.ts' } },
  { ...WHOLE, entryPoints: { cli: 'src/cli.ts' } },
  { ...SPLIT, entryPoints: { cli: 'src/bin.ts' } },
  { ...SPLIT, entryPoints: { register: 'src/register.ts' } },
  { ...SPLIT, entryPoints: { engine: 'src/engine/index.ts' } },
];

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
