import type { Command, CommandOption } from '../events.js';
import { CommandKind } from '../kinds.js';
import type { Offered } from '../payload.js';
import type { Chosen } from '../uploads.js';
import { matching } from './matching.js';

/** Words that are being typed; `/` at their start looks for a command. */
export interface Typing {
  readonly kind: 'words';
  readonly words: string;
  /** Which of the commands offered is picked by Enter. */
  readonly active: number;
}

/** A command whose options are being filled in. */
export interface Filling {
  readonly kind: 'command';
  readonly command: Command;
  /** What is sent, by option; words that name no choice are kept as they were typed. */
  readonly values: Readonly<Record<string, string>>;
  /** What stands in the field where it is another than the value, by option. */
  readonly labels: Readonly<Record<string, string | undefined>>;
  /** Files that were chosen, by the ids that are their options' values. */
  readonly files: Chosen;
  /** Options that are shown. */
  readonly shown: ReadonlySet<string>;
  /** The option being typed, and the choices offered for it. */
  readonly offering: {
    readonly option: string;
    readonly choices: Offered;
    /** Which of them is picked by Enter; -1 for none. */
    readonly active: number;
  };
}

export type Composing = Typing | Filling;

export const NOTHING_TYPED: Typing = { kind: 'words', words: '', active: 0 };
export const NOTHING_OFFERED: Filling['offering'] = { option: '', choices: [], active: -1 };

/** The commands that what is typed may become; none where it is no command. */
export function commandsFor(words: string, commands: readonly Command[]): readonly Command[] {
  if (!words.startsWith('/')) return [];
  const [typed = ''] = words.slice(1).split(' ');
  const typedOnes = commands.filter(({ type }) => type === CommandKind.Typed);
  return matching(typed, typedOnes, ({ name }) => name);
}

/**
 * A command that was picked: its required options wait to be filled in. Where it has none, the first
 * is shown.
 */
export function filling(command: Command, values: Readonly<Record<string, string>> = {}): Filling {
  const required = command.options.filter((option) => option.required === true);
  const first = required.length > 0 ? required : command.options.slice(0, 1);
  const shown = new Set([...first.map(({ name }) => name), ...Object.keys(values)]);
  const labels = command.options.flatMap(({ name, choices }) => {
    const choice = choices?.find(({ value }) => String(value) === values[name]);
    return choice ? [[name, choice.name] as const] : [];
  });
  return {
    ...{ kind: 'command', command, values, shown },
    labels: Object.fromEntries(labels),
    files: {},
    offering: NOTHING_OFFERED,
  };
}

/** What stands in the field of an option. */
export function shownIn({ values, labels }: Filling, { name }: CommandOption): string {
  return labels[name] ?? values[name] ?? '';
}

/** Words were typed into an option: those that are the name of a choice choose it. */
export function typedInto(filling: Filling, option: CommandOption, words: string): Filling {
  const { name, choices = [] } = option;
  const sought = words.trim().toLowerCase();
  const choice = choices.find((one) => one.name.toLowerCase() === sought);
  const typed = choice ? valued(filling, name, choice.value, words) : valued(filling, name, words);
  const active = words === '' ? -1 : 0;
  const found = matching(words, choices, (one) => one.name);
  return offered(typed, option, { choices: found, active });
}

/** An option came into focus, and offers all that it can be. */
export function opened(filling: Filling, option: CommandOption): Filling {
  const { name, choices = [] } = option;
  const active = choices.findIndex(({ value }) => String(value) === filling.values[name]);
  return offered(filling, option, { choices, active });
}

/** One of the choices offered was chosen. */
export function chosen(filling: Filling, index: number): Filling {
  const { option, choices } = filling.offering;
  const choice = choices[index];
  if (!choice) return filling;
  const { name, value } = choice;
  return { ...valued(filling, option, value, name), offering: { ...NOTHING_OFFERED, option } };
}

/** A file was chosen for an option; it goes by an id. */
export function attachedTo(
  filling: Filling,
  { name }: CommandOption,
  { id, file }: { readonly id: string; readonly file: File },
): Filling {
  return { ...valued(filling, name, id, file.name), files: { ...filling.files, [id]: file } };
}

function valued(filling: Filling, option: string, value: string | number, label?: string): Filling {
  return {
    ...filling,
    values: { ...filling.values, [option]: String(value) },
    labels: { ...filling.labels, [option]: label },
  };
}

/** Where choices are yet to be asked for, those of the words before stay until they come. */
function offered(
  filling: Filling,
  { name, autocomplete }: CommandOption,
  next: Pick<Filling['offering'], 'choices' | 'active'>,
): Filling {
  const { option, choices } = filling.offering;
  const waits = autocomplete === true && option === name;
  const offering = waits ? { choices, active: -1 } : next;
  return { ...filling, offering: { option: name, ...offering } };
}

/** The call as it stands above the reply: `/ask question: Who paid?` */
export function asCalled(filling: Filling): string {
  const given = filling.command.options.flatMap((option) => {
    const shown = shownIn(filling, option).trim();
    return shown === '' ? [] : [`${option.name}: ${shown}`];
  });
  return [filling.command.name, ...given].join(' ');
}
