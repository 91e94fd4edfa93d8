import type { Story } from '../../src/engine/index.js';
import type { Library, ReadStory, Store } from '../../src/store/index.js';

/** A file that somebody gave, where it can be read. */
export interface GivenFile {
  readonly name: string;
  /** Bytes, as who gave it says. */
  readonly size: number;
  readonly url: string;
}

/** A page of the web as a story. */
export type ReadPage = (address: string) => Promise<ReadStory>;
/** The bytes of a file that somebody gave. */
export type ReadFile = (file: GivenFile) => Promise<Uint8Array>;

/** The server that a command is called in, and what is kept for it. */
export interface Server {
  readonly library: Library;
  /** Whether whoever called may change what is kept. */
  readonly mayManage: boolean;
  readonly drafts: Pick<Store, 'keepDraft' | 'draft' | 'dropDraft'>;
  /** Whom and what a story speaks of that is not kept yet, most mentioned first. */
  readonly subjectsOf: (story: Story) => Promise<readonly string[]>;
  /** Reads files, where the adapter can. */
  readonly readFile?: ReadFile | undefined;
  /** Reads pages of the web, where that is allowed. */
  readonly readPage?: ReadPage | undefined;
}
