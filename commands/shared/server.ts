import type { Answer, EngineCalls, Story } from '../../src/engine/index.js';
import type { Gaps, Library, Settings, Store, Votes } from '../../src/store/index.js';

/** A file that somebody gave, where it can be read. */
export interface GivenFile {
  readonly name: string;
  /** Bytes, as who gave it says. */
  readonly size: number;
  readonly url: string;
}

/** The bytes of a file that somebody gave. */
export type ReadFile = (file: GivenFile) => Promise<Uint8Array>;

/** Reads stories out of what somebody gave; each rejects with an `InputError` where there is none. */
export interface Intake {
  /** @param name the file's, by whose ending its format is known. */
  file(name: string, bytes: Uint8Array): Promise<Story>;
  /** The article at an address of the web. */
  page(address: string): Promise<Story>;
}

/** The server that a command is called in, and what is kept for it. */
export interface Server {
  readonly library: Library;
  readonly gaps: Gaps;
  /** Notes that a question was asked there; never fails. */
  readonly noteAsked: (question: string, verdict: Answer['verdict']) => void;
  readonly settings: Settings;
  readonly votes: Votes;
  /** All stories that the server sees, also where some are asked by default. */
  readonly engine: EngineCalls;
  /** The id of the channel that is called from; of a thread its channel's. */
  readonly place: string;
  /** The id of the channel to which questions are handed. */
  readonly questions?: string | undefined;
  /** Whether it is asked under answers if they helped. */
  readonly asksHelpful: boolean;
  /** Whether whoever called may manage the server. */
  readonly mayManage: boolean;
  /** Whether they may add and remove stories. */
  readonly mayKeep: boolean;
  readonly drafts: Pick<Store, 'keepDraft' | 'draft' | 'dropDraft'>;
  /** Whom and what a story speaks of that is not kept yet, most mentioned first. */
  readonly subjectsOf: (story: Story) => Promise<readonly string[]>;
  readonly intake: Intake;
  /** @throws {InputError} where as much was read for that person or the server as may be for a while. */
  readonly countReading: (user: string) => void;
  /** @throws {InputError} where that person or the server handed over as many questions as may be. */
  readonly countHanding: (user: string) => void;
  /** Reads files, where the adapter can. */
  readonly readFile?: ReadFile | undefined;
}
