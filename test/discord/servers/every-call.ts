import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { buttonsOf, type FakeDiscord, type Person, type Reply } from '../../fake-discord/index.js';

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

/** All buttons of some replies, and of what those bring that change nothing. */
export async function allButtons(
  discord: FakeDiscord,
  user: Person,
  replies: readonly Reply[],
  changing: ReadonlySet<string>,
): Promise<{ readonly buttons: readonly Brought[]; readonly forms: readonly Reply[] }> {
  const buttons = new Map<string, Brought>();
  const forms: Reply[] = [];
  const open = [...replies];
  for (let reply = open.shift(); reply; reply = open.shift()) {
    if (isForm(reply)) {
      forms.push(reply);
      continue;
    }
    for (const message of [reply.message, ...reply.followups]) {
      for (const { label, customId, disabled } of buttonsOf(message)) {
        if (customId === undefined || buttons.has(customId)) continue;
        buttons.set(customId, { label, customId });
        if (disabled || changing.has(label)) continue;
        // Another one that was pressed before may have taken it away.
        open.push(await discord.press(message, customId, { user, forged: true }));
      }
    }
  }
  return { buttons: [...buttons.values()], forms };
}

export function isForm(reply: Reply): boolean {
  try {
    return reply.form.custom_id !== '';
  } catch {
    return false;
  }
}
