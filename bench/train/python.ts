import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shipped.js';

/**
 * Runs a script of `bench/` with Python and PyTorch, as Debian's `python3-torch` has them.
 *
 * @param folders by the names under which the script finds them in the environment
 */
export async function runPython(
  script: string,
  stage: readonly string[],
  threads: number,
  folders: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn('/usr/bin/python3', [join(ROOT, 'bench', script), ...stage], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...{ ...folders, THREADS: String(threads) },
      // Memory is kept for the next step, which makes steps three times faster.
      ...{ MALLOC_MMAP_THRESHOLD_: '4000000000', MALLOC_TRIM_THRESHOLD_: '4000000000' },
    },
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  if (status !== 0) throw new Error(`Stage ${stage.join(' ')} ended with ${status ?? 'a signal'}`);
}
