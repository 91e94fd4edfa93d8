import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Server } from '../../commands/shared/index.js';
import type { Answer, EngineCalls } from '../engine/index.js';
import type { Libraries } from '../libraries/index.js';
import type { InteractionHandlerOptions } from './handler-options.js';
import type { Waiting } from './waiting.js';

const { Administrator, ManageGuild } = PermissionFlagsBits;

/** The server that somebody calls in, and what they may do there. */
export interface CalledServer {
  readonly id: string;
  /** The channel, or that of the thread. */
  readonly place: string;
  readonly permissions?: string | undefined;
  readonly roles?: readonly string[] | undefined;
}

interface ServerParts extends Pick<InteractionHandlerOptions, 'readFile' | 'log'> {
  readonly libraries: Libraries;
  /** Of all that the server sees. */
  readonly engine: EngineCalls;
  readonly waiting: Waiting;
}

/** What a command is given of the server that it is called in. */
export async function serverOf(
  { id, place, permissions, roles = [] }: CalledServer,
  { libraries, engine, waiting, readFile, log }: ServerParts,
): Promise<Server> {
  const { store, limits, intake } = libraries;
  const settings = store.settings(id);
  const { keepers, questions, asksHelpful } = await settings.ofServer();
  const mayManage = (BigInt(permissions ?? 0) & (Administrator | ManageGuild)) !== 0n;
  const gaps = store.gaps(id);
  return {
    library: libraries.library(id, () => {
      waiting.look(id);
    }),
    ...{ gaps, settings, place, questions, asksHelpful, engine, readFile, intake, mayManage },
    votes: store.votes(id),
    noteAsked: (question, verdict) => {
      const noted = async (): Promise<void> => {
        if (await note(question, verdict)) waiting.look(id);
      };
      noted().catch((error: unknown) => {
        log.error({ err: error }, 'what was asked could not be noted');
      });
    },
    drafts: store,
    // Everyone has the role that is named like the server, which is not told of them.
    mayKeep: mayManage || (keepers !== undefined && [id, ...roles].includes(keepers)),
    subjectsOf: async (story) => (await libraries.preview(story)).subjects,
    countReading: (user) => {
      limits.reading.count(id, user);
    },
    countHanding: (user) => {
      limits.handing.count(id, user);
    },
  };

  /** Whether somebody waits for an answer that there is now. */
  async function note(question: string, verdict: Answer['verdict']): Promise<boolean> {
    if (verdict === 'answered') return gaps.answered(question);
    if (verdict !== 'not said') return false;
    // Where some stories were asked alone, another one may say it.
    const { picks } = await settings.ofChannel(place);
    const isSaid = picks.length > 0 && (await engine.ask(question)).verdict !== 'not said';
    if (!isSaid) await gaps.note(question);
    return false;
  }
}
