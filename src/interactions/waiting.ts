import type { Logger } from 'pino';
import type { Channels } from '../../commands/shared/index.js';
import type { Libraries } from '../libraries/index.js';
import type { WishedQuestion } from '../store/index.js';
import { truncate, type PlainMessage } from '../ui/index.js';

/** Escaped it may be twice as long. */
const LONGEST_QUESTION = 1_000;

interface WaitingOptions {
  readonly libraries?: Libraries | undefined;
  readonly channels: Channels;
  readonly log: Logger;
}

/** Tells people of answers that they wait for, in direct messages. */
export class Waiting {
  readonly #options: WaitingOptions;
  #last: Promise<void> = Promise.resolve();

  constructor(options: WaitingOptions) {
    this.#options = options;
  }

  /**
   * Looks whether what people wait for is answered since a library has changed, one after the other, so
   * that nobody is told twice. What fails is a line in the log.
   *
   * @param server in this one alone.
   */
  look(server?: string): void {
    this.#last = this.#last.then(() => this.#orLog(() => this.#look(server)));
  }

  /** Resolves once all has been looked through. */
  settled(): Promise<void> {
    return this.#last;
  }

  async #orLog(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.log.error({ err: error }, 'it could not be looked who waits for an answer');
    }
  }

  async #look(server: string | undefined): Promise<void> {
    const { libraries, channels } = this.#options;
    if (!libraries || !channels.tell) return;
    for (const wished of await libraries.store.wishes.open(server)) {
      // One that fails each time would hold back all that come after it.
      await this.#orLog(() => this.#answer(libraries, wished));
    }
  }

  async #answer(libraries: Libraries, wished: WishedQuestion): Promise<void> {
    const { revision } = await libraries.store.library(wished.server).state();
    const { engine } = await libraries.of(wished.server);
    const { verdict } = await engine.ask(wished.question);
    if (verdict === 'answered') await this.#tell(libraries, wished);
    else await libraries.store.wishes.looked(wished, revision);
  }

  async #tell({ store }: Libraries, wished: WishedQuestion): Promise<void> {
    const { server, id, users } = wished;
    for (const user of users) {
      const told = await this.#options.channels.tell?.(user, answered(wished));
      // Once Discord can be reached again, they are told.
      if (told !== 'unreachable') await store.wishes.forget(user, { server, id });
    }
    await store.gaps(server).forgetTold(id);
  }
}

/** Nothing of a server's stories: they are shown there alone. */
function answered({ server, question }: WishedQuestion): PlainMessage {
  return {
    blocks: [
      { kind: 'heading', words: ['What you asked is answered'] },
      { kind: 'text', words: [{ bold: truncate(question, LONGEST_QUESTION) }] },
      {
        kind: 'text',
        words: [
          'You wanted to be told once a story answers this, and now one does. Ask again in the server to read it there.',
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          {
            kind: 'link',
            label: 'Go to the server',
            url: `https://discord.com/channels/${server}`,
          },
        ],
      },
    ],
    ephemeral: false,
  };
}
