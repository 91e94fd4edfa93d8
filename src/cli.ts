import { leaveWithReader, stopWithLine, usesColour } from './ui/terminal/index.js';
import { runTerminal } from './cli/index.js';
import { environment, readSettings } from './settings.js';

const { stdin, stdout, stderr } = process;

async function main(): Promise<number> {
  try {
    const env = environment();
    const { corpusDir: corpus, databaseUrl: database } = readSettings(env);
    return await runTerminal(process.argv.slice(2), {
      input: stdin,
      output: stdout,
      errors: stderr,
      colour: usesColour(env, stdout),
      ...{ corpus, database },
    });
  } catch (error) {
    return stopWithLine(error, stderr);
  }
}

leaveWithReader(stdout);
leaveWithReader(stderr);
void main().then((status) => {
  process.exitCode = status;
});
