import { randomBytes } from 'node:crypto';
import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { isChatInputApplicationCommandInteraction } from 'discord-api-types/utils/v10';
import type { Logger } from 'pino';
import type { Channels, Command, Context, Options } from '../../commands/shared/index.js';
import { type Engine, InputError } from '../engine/index.js';
import { autocomplete, offer } from './autocomplete.js';
import { answerComponent } from './component.js';
import { Conversations } from './conversations.js';
import { openModal, readModal } from './modal.js';
import { GivenOptions } from './options.js';
import { newMessage, privateLine, type Reply } from './reply.js';

/** What is said to a modal that no command can answer. */
const STALE_MODAL = 'This form is from an older version of me or is broken. Please open it again.';

/** What a handler works with. */
export interface InteractionHandlerOptions {
  readonly engine: Engine;
  readonly commands: readonly Command[];
  readonly channels: Channels;
  readonly log: Logger;
  /** The time in milliseconds; the clock's where left out. */
  readonly now?: () => number;
}

/** An interaction that is being answered. */
export interface HandledInteraction {
  /** Acknowledges the interaction where the reply takes long; undefined where Discord knows no such. */
  readonly deferral: APIInteractionResponse | undefined;
  /** Never rejects: a failure is a reply too. */
  readonly reply: Promise<Reply>;
  /** Logs an error and gives the line that names it to the person. */
  failed(error: unknown): Reply;
}

/** Turns interactions into replies. Between two of them it keeps what was asked last, for follow-ups. */
export class InteractionHandler {
  readonly #parts: InteractionHandlerOptions;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #conversations: Conversations;

  constructor(parts: InteractionHandlerOptions) {
    this.#parts = parts;
    this.#conversations = new Conversations(parts.now);
    this.#commands = new Map(parts.commands.map((command) => [command.definition.name, command]));
  }

  /** Starts to answer an interaction, which is taken to be as Discord documents it. */
  handle(interaction: APIInteraction): HandledInteraction {
    const failed = (error: unknown) => this.#failed(interaction, error);
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return this.#handleCall(interaction, failed);
      case InteractionType.MessageComponent: {
        const deferral = { type: InteractionResponseType.DeferredMessageUpdate } as const;
        return {
          deferral,
          failed,
          reply: guarded(() => this.#answerComponent(interaction), failed),
        };
      }
      case InteractionType.ApplicationCommandAutocomplete: {
        const reply = guarded(
          () => this.#autocomplete(interaction),
          (error) => (failed(error), offer([])),
        );
        return { deferral: undefined, failed, reply };
      }
      case InteractionType.ModalSubmit:
        return this.#handleModal(interaction, failed);
      case InteractionType.Ping: {
        const response = { type: InteractionResponseType.Pong } as const;
        return { deferral: undefined, failed, reply: Promise.resolve({ response }) };
      }
    }
  }

  #handleCall(
    interaction: APIApplicationCommandInteraction,
    failed: HandledInteraction['failed'],
  ): HandledInteraction {
    const { name } = interaction.data;
    const command = this.#commands.get(name);
    const { type = ApplicationCommandType.ChatInput } = command?.definition ?? {};
    if (!command || type !== interaction.data.type) {
      const line = `I know no command "${name}" any more. Type / to see those that I have.`;
      return { deferral: undefined, failed, reply: Promise.resolve(privateLine(line)) };
    }
    const options = isChatInputApplicationCommandInteraction(interaction)
      ? new GivenOptions(interaction.data.options, interaction.data.resolved)
      : new GivenOptions();
    const message = messageOf(interaction);
    return this.#run(command, interaction, { options, message }, failed);
  }

  /** A submitted modal calls the command again. */
  #handleModal(
    interaction: APIModalSubmitInteraction,
    failed: HandledInteraction['failed'],
  ): HandledInteraction {
    const submitted = readModal(interaction);
    const command = submitted && this.#commands.get(submitted.command);
    if (!command) {
      return { deferral: undefined, failed, reply: Promise.resolve(privateLine(STALE_MODAL)) };
    }
    return this.#run(command, interaction, submitted, failed);
  }

  #run(
    command: Command,
    interaction: APIInteraction,
    { options, message }: { readonly options: GivenOptions; readonly message?: string | undefined },
    failed: HandledInteraction['failed'],
  ): HandledInteraction {
    const ephemeral = command.isEphemeral?.(options) ?? options.boolean('hide') ?? false;
    const context = { ...this.#context(interaction, options, ephemeral), message };
    return {
      deferral: {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
      },
      failed,
      reply: guarded(async () => {
        const answer = await command.run(context);
        return 'fields' in answer
          ? openModal(answer, command.definition.name, context.user, options.all)
          : newMessage(answer);
      }, failed),
    };
  }

  #autocomplete(interaction: APIApplicationCommandAutocompleteInteraction): Reply {
    const command = this.#commands.get(interaction.data.name);
    return autocomplete(command, interaction, (options) =>
      this.#context(interaction, options, true),
    );
  }

  #answerComponent(interaction: APIMessageComponentInteraction): Promise<Reply> {
    return answerComponent(interaction, this.#commands, (ephemeral) =>
      this.#context(interaction, new GivenOptions(), ephemeral),
    );
  }

  #context(interaction: APIInteraction, options: Options, ephemeral: boolean): Context {
    const { engine, channels } = this.#parts;
    const user = userOf(interaction);
    const conversation = this.#conversations.of(user, interaction.channel?.id ?? '');
    return { engine: engine, channels, options, user, ephemeral, conversation };
  }

  #failed(interaction: APIInteraction, error: unknown): Reply {
    if (error instanceof InputError) return privateLine(error.message);
    const fault = randomBytes(4).toString('hex');
    this.#parts.log.error({ err: error, fault, interaction: interaction.id }, 'a reply failed');
    return privateLine(`Something went wrong here; it is logged as ${fault}.`);
  }
}

/** Runs at once; a throw becomes a reply. */
async function guarded(
  make: () => Reply | Promise<Reply>,
  failed: HandledInteraction['failed'],
): Promise<Reply> {
  try {
    return await make();
  } catch (error) {
    return failed(error);
  }
}

/** The person behind an interaction: in a server they come as a member. */
function userOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? '';
}

/** The words of the message that a message command is used on. */
function messageOf({ data }: APIApplicationCommandInteraction): string | undefined {
  return data.type === ApplicationCommandType.Message
    ? data.resolved.messages[data.target_id]?.content
    : undefined;
}
