import { execFile } from 'node:child_process';

const CHECKS = ['lint:code', 'lint:imports', 'lint:format'];

/**
 * Runs all that tells faults without running the program, side by side, and prints what each says.
 * @returns how many found faults.
 */
export async function runChecks(): Promise<number> {
  return (await Promise.all(CHECKS.map(runCheck))).filter((passed) => !passed).length;
}

/** What a check says comes in one piece, among whatever else is printed meanwhile. */
function runCheck(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', name], (error, stdout, stderr) => {
      process.stdout.write(stdout + stderr);
      if (error) console.error(`npm run ${name} found faults`);
      resolve(error === null);
    });
  });
}
