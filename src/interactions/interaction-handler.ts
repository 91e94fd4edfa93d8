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
import type { Command } from '../../commands/shared/index.js';
import { InputError } from '../engine/index.js';
import { StoreError } from '../store/index.js';
import { notice, type PlainMessage } from '../ui/index.js';
import { answerWords, type WrittenWords } from './answer-words.js';
import { autocomplete, autocompleteReply } from './autocomplete.js';
import { CallsUnderWay } from './calls-under-way.js';
import { answerComponent } from './component.js';
import { callerOf, Contexts, userOf } from './contexts.js';
import { Conversations } from './conversations.js';
import type { HandledInteraction } from './handled-interaction.js';
import type { InteractionHandlerOptions } from './handler-options.js';
import { targetMessage, type TargetMessage } from './message-words.js';
import { openModal, readModalSubmit } from './modal.js';
import { withPickedLine } from './picked-line.js';
import { Progress } from './progress.js';
import { ResolvedOptions } from './resolved-options.js';
import { messageReply, ephemeralReply, type Reply } from './reply.js';
import { Waiting } from './waiting.js';

/** What is said to a modal that no command can answer. */
const STALE_MODAL = 'This form is out of date or broken. Please open it again.';

/** What is said where whatever stands under a message would be seen by all. */
const PRIVATE_HERE =
  'Here I show answers to whoever asks alone, which I cannot do under a message: ask with /ask.';

/** Turns interactions into replies. Between two of them it keeps the conversations, for follow-ups. */
export class InteractionHandler {
  readonly #options: InteractionHandlerOptions;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #contexts: Contexts;
  readonly #waiting: Waiting;
  readonly #underWay = new CallsUnderWay();

  constructor(options: InteractionHandlerOptions) {
    this.#options = options;
    this.#waiting = new Waiting(options);
    const conversations = new Conversations(options.now);
    this.#contexts = new Contexts(options, conversations, this.#waiting);
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

  /** Tells who waits for an answer that there is now. */
  tellWaiting(): void {
    this.#waiting.look();
  }

  /** Resolves once nobody is being told of anything. */
  settled(): Promise<void> {
    return this.#waiting.settled();
  }

  /** Answers what somebody wrote to the bot without a command. Never rejects. */
  async answerWords({ id, words, ...caller }: WrittenWords): Promise<PlainMessage> {
    const { commands } = this.#options;
    try {
      return await this.#underWay.run(caller.user, async () => {
        if (await this.#contexts.isPrivate(caller)) throw new InputError(PRIVATE_HERE);
        const from = await this.#contexts.of(caller, new ResolvedOptions(), false);
        return answerWords(words, commands, from);
      });
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
    const message = targetMessage(interaction);
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
    }: { readonly options: ResolvedOptions; readonly message?: TargetMessage | undefined },
    errorReply: HandledInteraction['errorReply'],
  ): HandledInteraction {
    const ephemeral =
      command.isEphemeral?.(options) ??
      options.boolean('hide') ??
      this.#contexts.isPrivate(callerOf(interaction));
    const progress = new Progress();
    return {
      progress,
      deferredResponse:
        typeof ephemeral === 'boolean'
          ? deferred(ephemeral)
          : // Where it is not known, the reply says what went wrong.
            ephemeral.then(deferred, () => deferred(true)),
      errorReply,
      reply: this.#make(interaction, errorReply, async () => {
        const isHidden = await ephemeral;
        const context = await this.#contexts.ofInteraction(interaction, options, isHidden);
        const answer = await command.run({
          ...context,
          message: message?.words,
          messageFiles: message?.files,
          progress: (line) => {
            progress.say(line);
          },
        });
        return 'fields' in answer
          ? openModal(answer, command.definition.name, context.user, options)
          : messageReply(withPickedLine(answer, context.picked));
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
      this.#contexts.ofInteraction(interaction, options, true),
    );
  }

  #handleComponent(interaction: APIMessageComponentInteraction): Promise<Reply> {
    return answerComponent(interaction, this.#commands, (ephemeral) =>
      this.#contexts.ofInteraction(interaction, new ResolvedOptions(), ephemeral),
    );
  }

  #errorReply({ id }: APIInteraction, error: unknown): Reply {
    return ephemeralReply(this.#lineFor(error, id));
  }

  /** What a person is told of an error; one that is no fault of theirs is logged. */
  #lineFor(error: unknown, interaction: string): string {
    if (error instanceof InputError) return error.message;
    if (error instanceof StoreError) {
      this.#options.log.error({ err: error, fault: error.fault, interaction }, 'the store failed');
      return error.message;
    }
    const fault = randomBytes(4).toString('hex');
    this.#options.log.error({ err: error, fault, interaction }, 'a reply failed');
    return `Something went wrong. It is logged as ${fault}.`;
  }
}

const deferred = (ephemeral: boolean): APIInteractionResponse => ({
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
});

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
