import { pino, type DestinationStream, type Logger } from 'pino';

/** What discord.js hangs on its errors: the reply with the question in it, and the reply's token. */
const KEPT_OUT = ['requestBody', 'url', 'cause.requestBody', 'cause.url'].map(
  (key) => `err.${key}`,
);

/** The program's log: JSON lines that tell what failed, never what somebody asked. */
export function openLog(level: string, to?: DestinationStream): Logger {
  return pino({ level, redact: { paths: KEPT_OUT, remove: true } }, to ?? standardOutput());
}

/** Where it cannot be written, say on a full disk, the program ends: nothing could tell of it. */
function standardOutput(): DestinationStream {
  const output = pino.destination(1);
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(1);
  });
  return output;
}
