import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// What npm runs after an install: it builds. An unpacked package has no source and is built already.

const root = join(import.meta.dirname, '..');

function hasBuildTools() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

if (existsSync(join(root, 'src'))) {
  if (hasBuildTools()) {
    const { status } = spawnSync('npm run -s build', { cwd: root, shell: true, stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } else if (!existsSync(join(root, 'dist'))) {
    console.error(
      'Nothing is built, and the build tools are left out: run npm ci without --omit=dev.',
    );
    process.exitCode = 1;
  }
}
