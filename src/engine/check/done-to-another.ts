import type { Alignment, Part, Statement } from '../alignment/index.js';
import { WordList } from '../data/index.js';

const BY_ITSELF_OR_DONE = new WordList('alignment/verbs-by-itself-or-done.txt');

/** Whether a claim says of somebody what the story says that they did to something else: `rain stopped the match` is not `the rain stopped`. */
export function isDoneToAnother({ claim, told, parts }: Alignment): boolean {
  if (!BY_ITSELF_OR_DONE.has(claim.predicate.lemma)) return false;
  const doer = parts.find(({ told: one }) => one?.role === 'agent');
  const acted = of('patient', told);
  return (
    claim.predicate.lemma === told.predicate.lemma &&
    doer !== undefined &&
    acted !== undefined &&
    of('patient', claim) === undefined &&
    of('content', claim) === undefined &&
    !parts.some(({ told: one }) => one === acted)
  );
}

const of = (role: Part['role'], { parts }: Statement): Part | undefined =>
  parts.find((part) => part.role === role);
