import { pino, type Logger } from 'pino';

/** A log, and the lines that were written to it. */
export function recordedLog(): { readonly log: Logger; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  return { log, lines };
}
