import type { InputError } from '../../input-error.js';

/** Front matter as its own language reads it. */
export interface ParsedFrontMatter {
  readonly values: unknown;
  /** The line of a key, counted from 1 within the front matter; undefined where it has none. */
  readonly lineOf: (key: string) => number | undefined;
}

/** A fault at a line, counted from 1 within the front matter. */
export type FrontMatterFault = (line: number, reason: string, cause?: unknown) => InputError;
