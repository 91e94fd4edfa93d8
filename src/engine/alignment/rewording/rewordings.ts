import { becameOf } from './became.js';
import { levelOf, multipliedOf } from './changes.js';
import { estimatedOf } from './estimates.js';
import { folded } from './folded.js';
import { owningOf, stanceOf } from './stances.js';
import { totalOf } from './totals.js';
import { doneToOf, undergoneOf } from './under-nouns.js';
import { worthOf } from './worth.js';
import type { Statement } from '../statement.js';

/** A statement in the other words that say just the same, by its noun or adjective or by the amount in it. */
export function rewordingsOf(statement: Statement): readonly Statement[] {
  return [
    folded,
    undergoneOf,
    doneToOf,
    levelOf,
    multipliedOf,
    stanceOf,
    owningOf,
    worthOf,
    becameOf,
    estimatedOf,
    totalOf,
  ].flatMap((reword) => reword(statement) ?? []);
}
