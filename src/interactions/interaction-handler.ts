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
import {
  type Channels,
  type Command,
  type Context,
  type Draw,
  drawHere,
  type Options,
} from '../../commands/shared/index.js';
import { type EngineCalls, InputError } from '../engine/index.js';
import { notice, type PlainMessage } from '../ui/index.js';
import { answerWords, type WrittenWords } from './answer-words.js';
import { autocomplete, autocompleteReply } from './autocomplete.js';
import { CallsUnderWay } from './calls-under-way.js';
import { answerComponent } from './component.js';
import { Conversations } from './conversations.js';
import { targetWords } from './message-words.js';
import { openModal, readModalSubmit } from './modal.js';
import { ResolvedOptions } from './resolved-options.js';
import { messageReply, ephemeralReply, type Reply } from './reply.js';

/** Discord does not tell how somebody sees pictures; this theme is what it gives to everybody first. */
const USUAL_LOOK: Context['look'] = { theme: 'dark', screen: 'wide' };

/** What is said to a modal that no command can answer. */
const STALE_MODAL = 'This form is out of date or broken. Please open it again.';

/** What a handler works with. */
interface InteractionHandlerOptions {
  readonly engine: EngineCalls;
  /** Draws pictures; in this thread where left out. */
  readonly draw?: Draw | undefined;
  readonly commands: readonly Command[];
  readonly channels: Channels;
  readonly log: Logger;
  /** How whoever called sees pictures, where the adapter is told. */
  readonly lookOf?: (interaction: APIInteraction) => Context['look'] | undefined;
  /** The time in milliseconds; the clock's where left out. */
  readonly now?: () => number;
}

/** An interaction that is being answered. */
export interface HandledInteraction {
  /** Defers the reply where it takes long; undefined for types that cannot be deferred. */
  readonly deferredResponse: APIInteractionResponse | undefined;
  /** What is sent where the reply takes long and cannot be deferred. */
  readonly lateReply?: Reply;
  /** Never rejects: a failure is a reply too. */
  readonly reply: Promise<Reply>;
  /** Logs an error, and makes the ephemeral reply that says so. */
  readonly errorReply: (error: unknown) => Reply;
}

/** Turns interactions into replies. Between two of them it keeps the conversations, for follow-ups. */
export class InteractionHandler {
  readonly #options: InteractionHandlerOptions;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #conversations: Conversations;
  readonly #underWay = new CallsUnderWay();

  constructor(options: InteractionHandlerOptions) {
    this.#options = options;
    this.#conversations = new Conversations(options.now);
    this.#commands = new Map(options.commands.map((command) => [command.definition.name, command]));
  }

  /** Starts to answer an interaction, which is taken to be as Discord documents it. */
  handle(interaction: APIInteraction): HandledInteraction {
    const errorReply = (error: unknown) => this.#errorReply(interaction, error);
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return this.#handleCommand(interaction, errorReply);
      case InteractionType.MessageComponent: {
        const deferredResponse = { type: InteractionResponseType.DeferredMessageUpdate } as const;
        const reply = this.#make(interaction, errorReply, () => this.#handleComponent(interaction));
        return { deferredResponse, errorReply, reply };
      }
      case InteractionType.ApplicationCommandAutocomplete: {
        const reply = orErrorReply(
          () => this.#autocomplete(interaction),
          (error) => (errorReply(error), autocompleteReply([])),
        );
        // Whoever types on asks again.
        const lateReply = autocompleteReply([]);
        return { deferredResponse: undefined, lateReply, errorReply, reply };
      }
      case InteractionType.ModalSubmit:
        return this.#handleModalSubmit(interaction, errorReply);
      case InteractionType.Ping: {
        const response = { type: InteractionResponseType.Pong } as const;
        return { deferredResponse: undefined, errorReply, reply: Promise.resolve({ response }) };
      }
    }
  }

  /** Answers what somebody wrote to the bot without a command. Never rejects. */
  async answerWords({ id, user, channel, words }: WrittenWords): Promise<PlainMessage> {
    const { engine, draw = drawHere, channels, commands } = this.#options;
    const conversation = this.#conversations.of(user, channel);
    try {
      const from = { engine, draw, channels, user, conversation, look: USUAL_LOOK };
      return await this.#underWay.run(user, () => answerWords(words, commands, from));
    } catch (error) {
      return { ...notice(this.#lineFor(error, id)), ephemeral: false };
    }
  }

  #handleCommand(
    interaction: APIApplicationCommandInteraction,
    errorReply: HandledInteraction['errorReply'],
  ): HandledInteraction {
    const { name } = interaction.data;
    const command = this.#commands.get(name);
    const { type = ApplicationCommandType.ChatInput } = command?.definition ?? {};
    if (!command || type !== interaction.data.type) {
      const line = `I no longer have a command “${name}”. Type / to see those that I have.`;
      return {
        deferredResponse: undefined,
        errorReply,
        reply: Promise.resolve(ephemeralReply(line)),
      };
    }
    const options = isChatInputApplicationCommandInteraction(interaction)
      ? new ResolvedOptions(interaction.data.options, interaction.data.resolved)
      : new ResolvedOptions();
    const message = targetWords(interaction);
    return this.#run(command, interaction, { options, message }, errorReply);
  }

  /** A submitted modal calls the command again. */
  #handleModalSubmit(
    interaction: APIModalSubmitInteraction,
    errorReply: HandledInteraction['errorReply'],
  ): HandledInteraction {
    const submitted = readModalSubmit(interaction);
    const command = submitted && this.#commands.get(submitted.command);
    if (!command) {
      return {
        deferredResponse: undefined,
        errorReply,
        reply: Promise.resolve(ephemeralReply(STALE_MODAL)),
      };
    }
    return this.#run(command, interaction, submitted, errorReply);
  }

  #run(
    command: Command,
    interaction: APIInteraction,
    {
      options,
      message,
    }: { readonly options: ResolvedOptions; readonly message?: string | undefined },
    errorReply: HandledInteraction['errorReply'],
  ): HandledInteraction {
    const ephemeral = command.isEphemeral?.(options) ?? options.boolean('hide') ?? false;
    const context = { ...this.#context(interaction, options, ephemeral), message };
    return {
      deferredResponse: {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
      },
      errorReply,
      reply: this.#make(interaction, errorReply, async () => {
        const answer = await command.run(context);
        return 'fields' in answer
          ? openModal(answer, command.definition.name, context.user, options.all)
          : messageReply(answer);
      }),
    };
  }

  /** Makes a reply, unless too many are being made for that person. */
  #make(
    interaction: APIInteraction,
    errorReply: HandledInteraction['errorReply'],
    make: () => Promise<Reply>,
  ): Promise<Reply> {
    return orErrorReply(() => this.#underWay.run(userOf(interaction), make), errorReply);
  }

  #autocomplete(interaction: APIApplicationCommandAutocompleteInteraction): Promise<Reply> {
    const command = this.#commands.get(interaction.data.name);
    return autocomplete(command, interaction, (options) =>
      this.#context(interaction, options, true),
    );
  }

  #handleComponent(interaction: APIMessageComponentInteraction): Promise<Reply> {
    return answerComponent(interaction, this.#commands, (ephemeral) =>
      this.#context(interaction, new ResolvedOptions(), ephemeral),
    );
  }

  #context(interaction: APIInteraction, options: Options, ephemeral: boolean): Context {
    const { engine, channels, draw = drawHere, lookOf } = this.#options;
    const user = userOf(interaction);
    const conversation = this.#conversations.of(user, interaction.channel?.id ?? '');
    const look = lookOf?.(interaction) ?? USUAL_LOOK;
    return { engine, draw, channels, options, user, ephemeral, conversation, look };
  }

  #errorReply({ id }: APIInteraction, error: unknown): Reply {
    return ephemeralReply(this.#lineFor(error, id));
  }

  /** What a person is told of an error; one that is no fault of theirs is logged. */
  #lineFor(error: unknown, interaction: string): string {
    if (error instanceof InputError) return error.message;
    const fault = randomBytes(4).toString('hex');
    this.#options.log.error({ err: error, fault, interaction }, 'a reply failed');
    return `Something went wrong. It is logged as ${fault}.`;
  }
}

/** Runs at once; an error becomes a reply. */
async function orErrorReply(
  make: () => Reply | Promise<Reply>,
  errorReply: HandledInteraction['errorReply'],
): Promise<Reply> {
  try {
    return await make();
  } catch (error) {
    return errorReply(error);
  }
}

/** Id of the user; in a server Discord sends a member instead. */
function userOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? '';
}
