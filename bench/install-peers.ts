import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Installs the peers from the bench's own lockfile where they are not there yet. */
export async function installPeers(): Promise<void> {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log('Installing the peers into bench/node_modules …');
  try {
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: folder,
    });
  } catch (error) {
    // The rows of those that are missing say so too.
    console.log(`The peers could not be installed: ${String(error)}`);
  }
}
