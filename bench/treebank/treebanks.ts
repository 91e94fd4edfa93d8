import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETS } from '../question-set.js';
import { type GoldDocument, readConllu } from './read-conllu.js';

/** The treebanks, beside the project: see their README. */
export const TREEBANKS = join(SETS, '../ud');

/** Whether the treebanks are there. */
export function haveTreebanks(): boolean {
  return existsSync(TREEBANKS);
}

/** The documents of a treebank's file: `gum-dev`. */
export function readTreebank(name: string): GoldDocument[] {
  return readConllu(readFileSync(join(TREEBANKS, `${name}.conllu`), 'utf8'));
}
