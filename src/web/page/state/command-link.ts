import type { CommandDraft } from './draft.js';

/** Values of a command's options, by their names. */
export type OptionValues = Readonly<Record<string, string>>;

/** A command that a link runs, and the values of its options. */
export interface LinkedCommand {
  readonly command: string;
  readonly values: OptionValues;
}

const ASK = 'ask';
const QUESTION = 'question';
const RUN = 'run';

/** The command of a query string: `?ask=QUESTION`, or `?run=COMMAND&OPTION=VALUE`. */
export function parseCommandLink(search: string): LinkedCommand | undefined {
  const { ask, run, ...values } = Object.fromEntries(new URLSearchParams(search));
  if (ask !== undefined) return { command: ASK, values: { ...values, [QUESTION]: ask } };
  return run === undefined ? undefined : { command: run.replace(/^\//u, ''), values };
}

/** The link that runs a command as it was filled in; files are left out. */
export function commandLink({ command, values, files }: CommandDraft): string {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '' && !files[value]);
  const parameters =
    command.name === ASK
      ? filled.map(([name, value]) => [name === QUESTION ? ASK : name, value])
      : [[RUN, command.name], ...filled];
  return `/?${new URLSearchParams(parameters).toString()}`;
}
