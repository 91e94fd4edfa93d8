import { trimmed, type Span } from '../../document/index.js';
import type { Clause } from '../clauses/clauses.js';
import { reportingVerb } from '../clauses/reporting-verbs.js';

const SILENT = /\b(?:not|n[’']t|never|no|declined|refused|declines|refuses)\b/iu;
const SILENCE_VERB = /\b(?:comment|respond|reply|say|answer|elaborate|disclose)/iu;

/** Whether a clause says that somebody said nothing: `did not comment`, `made no comment`, `declined to say`. */
export function isSilence(text: string, clause: Clause): boolean {
  if (!clause.verb) return false;
  const words = text.slice(clause.verb.start, clause.end);
  const verb = text.slice(clause.verb.start, clause.verb.end);
  return (
    (SILENT.test(verb) && SILENCE_VERB.test(words)) ||
    /\bno (?:comment|reply|response|answer)\b/iu.test(words)
  );
}

const CLOSED = /(?:[”"’]|,)\s*$/u;
/** A name, its title before it, up to where the sentence ends or goes on about it. */
const SPEAKER =
  /^\s*(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?:(?:the|a|an|its|his|her)\s)?(?:[\p{Ll}-]+\s){0,3}\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*)*(?=\s*(?:[,.;]|$|\b(?:who|on|in|at|of|during|after)\b))/u;

/** Who says it where the verb stands before them: the `Olsen` of `“…,” said Olsen.` */
export function speakerBehind(text: string, clause: Clause): Span | undefined {
  if (!clause.verb || reportingVerb(clause.head) === undefined) return undefined;
  if (!CLOSED.test(text.slice(Math.max(0, clause.verb.start - 4), clause.verb.start)))
    return undefined;
  const { start, end } = clause.rest;
  const words = SPEAKER.exec(text.slice(start, end))?.[0];
  return words === undefined ? undefined : trimmed(text, { start, end: start + words.length });
}

/** `…, Olsen said.`, `…, said Olsen.`: a reporting clause after what it reports. */
export function isAside(text: string, clause: Clause): boolean {
  if (speakerBehind(text, clause)) return true;
  return (
    clause.verb !== undefined &&
    clause.afterComma &&
    clause.kind === 'main' &&
    reportingVerb(clause.head) !== undefined &&
    text.slice(clause.rest.start, clause.rest.end).trim().split(/\s+/u).length < 4
  );
}
