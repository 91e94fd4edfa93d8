import type { Draw } from '../../commands/shared/index.js';
import type { EngineCalls } from '../engine/index.js';

/** What a server's stories are asked by. */
export interface OpenLibrary {
  readonly engine: EngineCalls;
  /** Draws pictures of them; in this thread where left out. */
  readonly draw?: Draw | undefined;
}
