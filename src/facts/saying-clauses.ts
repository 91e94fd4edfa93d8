import type { Clause } from './clauses.js';
import { reportingVerb } from './reporting.js';

const SILENT = /\b(?:not|n[’']t|never|no|declined|refused|declines|refuses)\b/iu;
const SILENCE_VERB = /\b(?:comment|respond|reply|say|answer|elaborate|disclose)/iu;

/** Whether a clause tells of a silence: `did not comment`, `made no comment`, `declined to say`. */
export function isSilence(text: string, clause: Clause): boolean {
  if (!clause.verb) return false;
  const words = text.slice(clause.verb.start, clause.end);
  const verb = text.slice(clause.verb.start, clause.verb.end);
  return (
    (SILENT.test(verb) && SILENCE_VERB.test(words)) ||
    /\bno (?:comment|reply|response|answer)\b/iu.test(words)
  );
}

/** `…, Olsen said.`: a reporting clause after what it reports. */
export function isAside(text: string, clause: Clause): boolean {
  return (
    clause.verb !== undefined &&
    clause.afterComma &&
    clause.kind === 'main' &&
    reportingVerb(clause.head) !== undefined &&
    text.slice(clause.rest.start, clause.rest.end).trim().split(/\s+/u).length < 4
  );
}
