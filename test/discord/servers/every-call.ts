import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
  type APIMessage,
} from 'discord-api-types/v10';
import { decodeCustomId } from '../../../src/ui/index.js';
import { buttonsOf, type FakeDiscord, type Person, type Reply } from '../../fake-discord/index.js';

const TITLE = 100;

/** What can be given to options, by their names. */
export type ByName = Readonly<Record<string, string | number | boolean>>;

/** A way to call a command. */
export interface Way {
  /** With its subcommand. */
  readonly name: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

const isBasic = (option: { readonly type: Type }): option is APIApplicationCommandBasicOption =>
  option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;

/** Every command that is typed, with each of its subcommands. */
export function everyWay(discord: FakeDiscord): readonly Way[] {
  return discord.commands().flatMap(({ name, type, options = [] }): readonly Way[] => {
    if (type !== ApplicationCommandType.ChatInput) return [];
    const nested = options.filter((option) => option.type === Type.Subcommand);
    return nested.length > 0
      ? nested.map((one) => ({ name: `${name} ${one.name}`, options: one.options ?? [] }))
      : [{ name, options: options.filter(isBasic) }];
  });
}

/** The same call with the options alone that must be given. */
export const needed = ({ name, options }: Way): Way => ({
  name,
  options: options.filter(({ required }) => required === true),
});

/** The options of a call that take any words, as many as a title has. */
export const textOptions = ({ options }: Way): readonly string[] =>
  options.flatMap((option) =>
    option.type === Type.String && !option.choices && (option.max_length ?? TITLE) >= TITLE
      ? [option.name]
      : [],
  );

/** The commands in the menu of a message. */
export const everyMenu = (discord: FakeDiscord): readonly string[] =>
  discord
    .commands()
    .flatMap(({ name, type }) => (type === ApplicationCommandType.Message ? [name] : []));

/** The options of a call that are known by name. */
export const given = ({ options }: Way, known: ByName): Record<string, string | number | boolean> =>
  Object.fromEntries(
    options.flatMap(({ name }) => {
      const value = known[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** A button or a form that a reply brought. */
export interface Brought {
  readonly label: string;
  readonly customId: string;
}

/** So often one of the same label is pressed, of those that do the same. */
const MOST_PRESSED = 3;

/** All buttons of some replies, and of what those bring that change nothing, of each kind a few. */
export async function allButtons(
  discord: FakeDiscord,
  user: Person,
  replies: readonly Reply[],
  changing: ReadonlySet<string>,
): Promise<{ readonly buttons: readonly Brought[]; readonly forms: readonly Reply[] }> {
  const buttons = new Map<string, Brought>();
  const pressed = new Map<string, number>();
  const forms: Reply[] = [];
  const open: { message: APIMessage; shown: ReturnType<typeof buttonsOf> }[] = [];
  /** Notes what a reply shows now: the next press may put something else in its place. */
  const note = (reply: Reply): void => {
    if (isForm(reply)) forms.push(reply);
    else
      for (const message of [reply.message, ...reply.followups])
        open.push({ message, shown: buttonsOf(message) });
  };
  for (const reply of replies) note(reply);
  for (let next = open.shift(); next; next = open.shift()) {
    const { message, shown } = next;
    for (const { label, customId, disabled } of shown) {
      if (customId === undefined || buttons.has(customId)) continue;
      buttons.set(customId, { label, customId });
      const kind = `${actionOf(customId)} ${label}`;
      const times = pressed.get(kind) ?? 0;
      if (disabled || changing.has(label) || times >= MOST_PRESSED) continue;
      pressed.set(kind, times + 1);
      // Another one that was pressed before may have taken it away.
      note(await discord.press(message, customId, { user, forged: true }));
    }
  }
  return { buttons: [...buttons.values()], forms };
}

/** What a button or a form does, after the command that it is of. */
export const actionOf = (customId: string): string => {
  const { command = '', fields: [action] = [] } = decodeCustomId(customId) ?? {};
  return command === 'delete' ? command : `${command} ${action ?? ''}`;
};

export function isForm(reply: Reply): boolean {
  try {
    return reply.form.custom_id !== '';
  } catch {
    return false;
  }
}
