import type { Filling } from './composer/index.js';

/** A command that an address asks for. */
export interface Asked {
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
}

const ASK = 'ask';
const QUESTION = 'question';
const RUN = 'run';

/** What an address asks for: `/?ask=QUESTION`, or `/?run=COMMAND&OPTION=VALUE`. */
export function askedBy(search: string): Asked | undefined {
  const { ask, run, ...values } = Object.fromEntries(new URLSearchParams(search));
  if (ask !== undefined) return { command: ASK, values: { ...values, [QUESTION]: ask } };
  return run === undefined ? undefined : { command: run.replace(/^\//u, ''), values };
}

/** The address that asks for a command as it was filled in; a file is not in it. */
export function addressFor({ command, values, files }: Filling): string {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '' && !files[value]);
  const parameters =
    command.name === ASK
      ? given.map(([name, value]) => [name === QUESTION ? ASK : name, value])
      : [[RUN, command.name], ...given];
  return `/?${new URLSearchParams(parameters).toString()}`;
}
