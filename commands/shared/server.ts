import type { Answer, Story } from '../../src/engine/index.js';
import type { Gaps, Library, Store } from '../../src/store/index.js';

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
  /** Whether whoever called may change what is kept. */
  readonly mayManage: boolean;
  readonly drafts: Pick<Store, 'keepDraft' | 'draft' | 'dropDraft'>;
  /** Whom and what a story speaks of that is not kept yet, most mentioned first. */
  readonly subjectsOf: (story: Story) => Promise<readonly string[]>;
  readonly intake: Intake;
  /** @throws {InputError} where as much was read for that person or the server as may be for a while. */
  readonly countReading: (user: string) => void;
  /** Reads files, where the adapter can. */
  readonly readFile?: ReadFile | undefined;
}
