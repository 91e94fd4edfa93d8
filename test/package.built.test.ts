import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

const run = promisify(execFile);
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const packed = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })]);
const compilation = z.object({ stdout: z.string() });
const packageJson = z.object({ dependencies: z.record(z.string(), z.string()) });

/** What `npm pack` packs. */
let packedPaths: readonly string[] = [];
beforeAll(async () => {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [{ files }] = packed.parse(JSON.parse(stdout));
  packedPaths = files.map(({ path }) => path);
});

/** Installs the package in a folder: what is packed, with its dependencies and nothing else. */
async function install(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  for (const path of packedPaths)
    await cp(path, join(modules, 'verbatim', path), { recursive: true });
  const { dependencies } = packageJson.parse(JSON.parse(await readFile('package.json', 'utf8')));
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(resolve('node_modules', name), join(modules, name));
  }
}

/** A program of somebody's who has the package installed. */
const PROGRAM = `
import { openEngine, type Quote } from 'verbatim';
const engine = await openEngine('island.txt', console.error);
const [quote]: readonly Quote[] = engine.ask('How many passengers does the ferry carry?').quotes;
console.log(quote?.text);
`;
/** TypeScript as it is where nothing is set: declarations of packages are checked as well. */
const SETTINGS = {
  compilerOptions: { module: 'NodeNext', target: 'ES2022', strict: true, types: [] },
  include: ['program.ts'],
};

describe('the package, installed in a project', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await install(folder);
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS));
    await writeFile(join(folder, 'island.txt'), 'The ferry carries 310 passengers.');
    await writeFile(join(folder, 'program.ts'), PROGRAM);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives the engine, with its types', async () => {
    const compiled = run(process.execPath, [TSC, '-p', folder]);
    expect(await compiled.catch((error: unknown) => compilation.parse(error))).toMatchObject({
      stdout: '',
    });
    const { stdout } = await run(process.execPath, ['program.js'], { cwd: folder });
    expect(stdout).toBe('The ferry carries 310 passengers.\n');
  });
});

describe('the package, packed', () => {
  it('has what an install without the build tools takes, and what then runs', () => {
    expect(packedPaths).toEqual(
      expect.arrayContaining([
        ...['package.json', 'npm-shrinkwrap.json', 'scripts/prepare.js', '.env.example'],
        ...['dist/main.js', 'dist/cli.js', 'dist/cli.cjs', 'dist/register.js', 'dist/engine.js'],
        ...['dist/page/index.html', 'data/ask-weights.json', 'docs/using.md'],
      ]),
    );
    expect(packedPaths.filter((path) => /^(?:src|test|bench)\//u.test(path))).toEqual([]);
  });
});
