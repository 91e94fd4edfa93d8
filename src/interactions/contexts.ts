import {
  ApplicationIntegrationType,
  PermissionFlagsBits,
  type APIInteraction,
} from 'discord-api-types/v10';
import { type Context, drawHere, type Options, type Server } from '../../commands/shared/index.js';
import type { Answer } from '../engine/index.js';
import type { Libraries } from '../libraries/index.js';
import type { Gaps } from '../store/index.js';
import type { Conversations } from './conversations.js';
import type { InteractionHandlerOptions } from './handler-options.js';

/** Discord does not tell how somebody sees pictures; this theme is what it gives to everybody first. */
const USUAL_LOOK: Context['look'] = { theme: 'dark', screen: 'wide' };
const { Administrator, ManageGuild } = PermissionFlagsBits;

/** Who calls, and from where. */
interface Caller {
  readonly user: string;
  readonly channel: string;
  /** The server that it is, where the bot is in it. */
  readonly server?: string | undefined;
  /** What they may do there. */
  readonly permissions?: string | undefined;
  readonly look?: Context['look'] | undefined;
}

/** Makes what commands are given. */
export class Contexts {
  readonly #options: InteractionHandlerOptions;
  readonly #conversations: Conversations;

  constructor(options: InteractionHandlerOptions, conversations: Conversations) {
    this.#options = options;
    this.#conversations = conversations;
  }

  /** For an interaction. */
  ofInteraction(
    interaction: APIInteraction,
    options: Options,
    ephemeral: boolean,
  ): Promise<Context> {
    const { guild_id: guild, authorizing_integration_owners: owners, member } = interaction;
    // Where somebody only has the bot for themself, the server it is used in keeps nothing with it.
    const isInServer = owners[ApplicationIntegrationType.GuildInstall] === guild;
    return this.of(
      {
        user: userOf(interaction),
        channel: interaction.channel?.id ?? '',
        server: isInServer ? guild : undefined,
        permissions: member?.permissions,
        look: this.#options.lookOf?.(interaction),
      },
      options,
      ephemeral,
    );
  }

  /** For somebody who calls. */
  async of(caller: Caller, options: Options, ephemeral: boolean): Promise<Context> {
    const { channels, libraries } = this.#options;
    const { user, channel, server, look = USUAL_LOOK } = caller;
    const conversation = this.#conversations.of(user, channel);
    const kept = libraries && server !== undefined ? libraries : undefined;
    const { engine, draw = drawHere } = await (kept?.of(server ?? '') ?? this.#options);
    return {
      ...{ engine, draw, channels, options, user, ephemeral, conversation, look },
      server: kept && this.#server(kept, server ?? '', caller.permissions),
    };
  }

  #noteAsked(gaps: Gaps, question: string, verdict: Answer['verdict']): void {
    const noted = verdict === 'not said' ? gaps.note(question) : undefined;
    const forgotten = verdict === 'answered' ? gaps.answered(question) : undefined;
    (noted ?? forgotten)?.catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'what was asked could not be noted');
    });
  }

  #server(libraries: Libraries, id: string, permissions: string | undefined): Server {
    const { readFile } = this.#options;
    return {
      library: libraries.library(id),
      gaps: libraries.store.gaps(id),
      noteAsked: (question, verdict) => {
        this.#noteAsked(libraries.store.gaps(id), question, verdict);
      },
      drafts: libraries.store,
      mayManage: (BigInt(permissions ?? 0) & (Administrator | ManageGuild)) !== 0n,
      subjectsOf: async (story) => (await libraries.preview(story)).subjects,
      intake: libraries.intake,
      countReading: (user) => {
        libraries.limits.count(id, user);
      },
      readFile,
    };
  }
}

/** Id of the user; in a server Discord sends a member instead. */
export function userOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? '';
}
