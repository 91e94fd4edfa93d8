import type { Generated } from 'kysely';

// Times are milliseconds since 1970; offsets are UTF-16 code units; lists and spans are JSON.

/** The tables of the newest version. */
export interface Tables {
  readonly schema_version: { readonly version: number };
  readonly servers: ServerRow;
  readonly stories: StoryRow;
  readonly versions: VersionRow;
  readonly drafts: DraftRow;
  readonly gaps: GapRow;
  readonly channels: ChannelRow;
  readonly picks: PickRow;
  readonly greeted: { readonly server: string };
  readonly wishes: WishRow;
  readonly votes: VoteRow;
}

/** A server that keeps something. */
export interface ServerRow {
  readonly id: string;
  /** Another one after each change of what is answered from. */
  readonly revision: string;
  /** Whether the shipped stories are seen: 0 or 1. */
  readonly shipped: Generated<number>;
  /** Since when the bot is there no more. */
  readonly left_at: number | null;
  /** The role that may add and remove stories. */
  readonly keepers: Generated<string | null>;
  /** Whether answers are for who asks alone, where they do not say otherwise: 0 or 1. */
  readonly private: Generated<number>;
  /** The channel to which questions are handed. */
  readonly questions: Generated<string | null>;
  /** Whether it is asked under answers if they helped: 0 or 1. */
  readonly helpful: Generated<number>;
}

/** A channel that wants it otherwise than its server. */
export interface ChannelRow {
  readonly server: string;
  readonly channel: string;
  /** 0 or 1. */
  readonly private: number;
}

/** A story that is asked by default in a channel. */
export interface PickRow {
  readonly server: string;
  readonly channel: string;
  readonly story: string;
}

/** A story as it is now; its text is that of its last version. */
export interface StoryRow {
  readonly server: string;
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly language: string;
  readonly source: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly address: string | null;
  /** A list of questions. */
  readonly questions: string;
  readonly version: number;
  readonly added_at: number;
  /** Since when it can only be brought back. */
  readonly removed_at: number | null;
}

/** A text of a story, exactly as it was read. */
export interface VersionRow {
  readonly server: string;
  readonly story: string;
  readonly version: number;
  /** A JSON string. */
  readonly text: string;
  /** How many the text has. */
  readonly characters: number;
  /** By which the same text is recognised: SHA-256. */
  readonly text_hash: string;
  /** A list of spans with a number each. */
  readonly paragraphs: string;
  /** Where the title stands in the text, a span. */
  readonly title_span: string | null;
  readonly words: number;
  /** `address`, `file`, `form` or `message`. */
  readonly origin: string;
  /** The file's name, where it was one. */
  readonly origin_name: string | null;
  readonly read_at: number;
}

/** What was read and is shown to somebody before it is kept. */
export interface DraftRow {
  readonly id: string;
  readonly server: string;
  readonly made_at: number;
  /** What is to be kept, as JSON. */
  readonly content: string;
}

/** A question that was asked in a server and not answered. */
export interface GapRow {
  readonly server: string;
  /** The same for the same words. */
  readonly id: string;
  readonly question: string;
  readonly times: number;
  readonly last_at: number;
  /** When somebody handed it to people. */
  readonly handed_at: Generated<number | null>;
}

/** Somebody who is to be told once a question is answered. */
export interface WishRow {
  readonly server: string;
  /** The question's id. */
  readonly gap: string;
  readonly user: string;
  /** That of the library in which no answer was found last. */
  readonly revision: string;
}

/** Whether an answer helped; neither who says so nor what was asked is known of it. */
export interface VoteRow {
  readonly server: string;
  /** By chance, another one for each answer. */
  readonly id: string;
  /** 0 or 1. */
  readonly helped: number;
  readonly voted_at: number;
}
