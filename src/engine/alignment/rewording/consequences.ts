import type { Statement } from '../statement.js';
import { officeHeld } from './offices.js';
import { changeCaused } from './caused.js';
import { raisedIn } from './raised.js';
import { kinTurned } from './kin-turned.js';
import { estimateSaid } from './estimates.js';
import { madeSo } from './made-so.js';
import { outcomesOf } from './outcomes.js';
import { tippedFor } from './tipped-for.js';

/** What a story's statement comes to, and which does not come to it: who has bought something owns it. */
export const consequencesOf = (statement: Statement): readonly Statement[] => [
  ...outcomesOf(statement),
  ...tippedFor(statement),
  ...[officeHeld, kinTurned, changeCaused, estimateSaid, madeSo, raisedIn].flatMap(
    (one) => one(statement) ?? [],
  ),
];
