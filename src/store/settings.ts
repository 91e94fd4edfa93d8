import type { Kysely } from 'kysely';
import { knowServer } from './know-server.js';
import type { Tables } from './tables.js';

/** What a server wants otherwise. */
export interface ServerSettings {
  /** The id of the role that may add and remove stories. */
  readonly keepers?: string | undefined;
  /** Whether answers are for who asks alone, where they do not say otherwise. */
  readonly isPrivate: boolean;
  /** The id of the channel to which questions are handed. */
  readonly questions?: string | undefined;
  /** Whether it is asked under answers if they helped. */
  readonly asksHelpful: boolean;
}

/** What a channel wants otherwise than its server. */
export interface ChannelSettings {
  /** Undefined where it is as in the whole server. */
  readonly isPrivate?: boolean | undefined;
  /** The ids of the stories that are asked there by default; none where all are. */
  readonly picks: readonly string[];
}

/** What is changed; null takes a setting back. */
export interface SettingsChange {
  readonly keepers?: string | null | undefined;
  readonly isPrivate?: boolean | undefined;
  readonly questions?: string | null | undefined;
  readonly asksHelpful?: boolean | undefined;
}

/** The settings of a server. Each change is there for good once its promise resolves. */
export class Settings {
  readonly #db: Kysely<Tables>;
  readonly #server: string;

  constructor(db: Kysely<Tables>, server: string) {
    this.#db = db;
    this.#server = server;
  }

  async ofServer(): Promise<ServerSettings> {
    const row = await this.#db
      .selectFrom('servers')
      .select(['keepers', 'private', 'questions', 'helpful'])
      .where('id', '=', this.#server)
      .executeTakeFirst();
    return {
      keepers: row?.keepers ?? undefined,
      isPrivate: row?.private === 1,
      questions: row?.questions ?? undefined,
      asksHelpful: row?.helpful === 1,
    };
  }

  async ofChannel(channel: string): Promise<ChannelSettings> {
    const own = await this.#db
      .selectFrom('channels')
      .select('private')
      .where('server', '=', this.#server)
      .where('channel', '=', channel)
      .executeTakeFirst();
    const picked = await this.#db
      .selectFrom('picks')
      .select('story')
      .where('server', '=', this.#server)
      .where('channel', '=', channel)
      .orderBy('story')
      .execute();
    const isPrivate = own === undefined ? undefined : own.private === 1;
    return { isPrivate, picks: picked.map(({ story }) => story) };
  }

  /** The ids of the channels that want something otherwise. */
  async channels(): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('channels')
      .select('channel')
      .where('server', '=', this.#server)
      .union(this.#db.selectFrom('picks').select('channel').where('server', '=', this.#server))
      .execute();
    return rows.map(({ channel }) => channel).sort();
  }

  /** Whether answers in a channel are for who asks alone, where they do not say otherwise. */
  async isPrivateIn(channel: string): Promise<boolean> {
    const own = await this.ofChannel(channel);
    return own.isPrivate ?? (await this.ofServer()).isPrivate;
  }

  async change({ keepers, isPrivate, questions, asksHelpful }: SettingsChange): Promise<void> {
    await this.#changing(async (db) => {
      await db
        .updateTable('servers')
        .set({
          ...(keepers !== undefined && { keepers }),
          ...(isPrivate !== undefined && { private: isPrivate ? 1 : 0 }),
          ...(questions !== undefined && { questions }),
          ...(asksHelpful !== undefined && { helpful: asksHelpful ? 1 : 0 }),
        })
        .where('id', '=', this.#server)
        .execute();
    });
  }

  /** @param isPrivate undefined for as in the whole server. */
  async changeChannel(channel: string, isPrivate: boolean | undefined): Promise<void> {
    const server = this.#server;
    await this.#changing(async (db) => {
      await db
        .deleteFrom('channels')
        .where('server', '=', server)
        .where('channel', '=', channel)
        .execute();
      if (isPrivate === undefined) return;
      const value = isPrivate ? 1 : 0;
      await db.insertInto('channels').values({ server, channel, private: value }).execute();
    });
  }

  /** Has a channel ask these stories by default; all of them where none is named. */
  async pick(channel: string, stories: readonly string[]): Promise<void> {
    const server = this.#server;
    await this.#changing(async (db) => {
      await db
        .deleteFrom('picks')
        .where('server', '=', server)
        .where('channel', '=', channel)
        .execute();
      for (const story of new Set(stories)) {
        await db.insertInto('picks').values({ server, channel, story }).execute();
      }
    });
  }

  async #changing(work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await knowServer(db, this.#server);
      await work(db);
    });
  }
}
