import { covers, overlaps, type Span } from '../../document/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { EntityMention } from '../entities/entity-mentions.js';
import { isAside, isSilence, speakerBehind } from './saying-clauses.js';
import { speakerNoun } from '../entities/anaphor-words.js';
import { LABEL } from './sentence-label.js';
import { isIdentifying, needsClaim, reportingVerb } from '../clauses/reporting-verbs.js';
import type { Entity } from '../entities/entity-registry.js';

/** Who says what a clause says: quotation attribution. */
export interface Attribution {
  /** The speaker in the story's own words; for a pronoun the name that it stands for. */
  readonly words: readonly Span[];
  /** Where the speaker stands; outside the sentence where it is carried on from the one before. */
  readonly span: Span;
}

/** A sentence as far as attribution needs it. */
export interface Spoken extends Span {
  readonly clauses: readonly Clause[];
  readonly entityMentions: readonly EntityMention[];
  /** What to call each entity that the story names, in its words. */
  readonly names: ReadonlyMap<Entity, Span>;
}

const LONGEST_SPEAKER = 90;

/** A speaker made of some words of the sentence, or undefined where nobody stands there who could speak. */
function speakerAt(
  text: string,
  subject: Span | undefined,
  { entityMentions, names }: Spoken,
): Attribution | undefined {
  if (!subject) return undefined;
  const span = withName(text, subject, entityMentions);
  const inside = entityMentions.filter((mention) => covers(span, mention));
  const whole = inside.find(
    ({ start, end, indirect }) => indirect && start === span.start && end === span.end,
  );
  if (whole) return { words: [names.get(whole.entity) ?? span], span };
  const words = text.slice(span.start, span.end);
  if (words.length > LONGEST_SPEAKER) return undefined;
  // A name is the speaker where it heads the phrase, not where it only modifies the head: `Acme's charge`.
  const headed = inside.some(({ end, entity }) => end === span.end && entity.kind !== 'place');
  const label = LABEL.exec(words)?.[0].length ?? 0;
  const name = words.slice(label);
  if (/^(?:it|this|that|which|what|there)$/iu.test(name)) return undefined;
  if (!headed && !speakerNoun().test(name)) return undefined;
  return { words: [{ start: span.start + label, end: span.end }], span };
}

/** `Acme's chief executive, Greta Olsen,`: an office with the name that follows it between commas. */
function withName(text: string, office: Span, entityMentions: readonly EntityMention[]): Span {
  const named = entityMentions.find(
    ({ start, end, indirect, entity }) =>
      !indirect &&
      entity.kind === 'person' &&
      text.slice(office.end, start) === ', ' &&
      text.startsWith(',', end),
  );
  return named ? { start: office.start, end: named.end } : office;
}

/** The speaker that a clause's own verb has: its subject, or the agent of its passive. */
function speakerOf(text: string, clause: Clause, sentence: Spoken): Attribution | undefined {
  const { clauses, entityMentions } = sentence;
  if (!clause.verb || isSilence(text, clause)) return undefined;
  const behind = speakerBehind(text, clause);
  if (behind) return speakerAt(text, behind, sentence);
  if (clause.passive) {
    const agent = /^\s*by\s+/u.exec(text.slice(clause.rest.start, clause.rest.end));
    const start = clause.rest.start + (agent?.[0].length ?? 0);
    const named = entityMentions.find(
      (mention) => mention.start >= start && mention.start < start + 5,
    );
    return agent && named && isIdentifying(clause.head)
      ? speakerAt(text, { start, end: named.end }, sentence)
      : undefined;
  }
  if (reportingVerb(clause.head) === undefined) return undefined;
  const next = clauses[clauses.indexOf(clause) + 1];
  const claims = next?.kind === 'complement' || isAside(text, clause);
  if (needsClaim(clause.head) && !claims) return undefined;
  const verb = text.slice(clause.verb.start, clause.verb.end);
  // Who would, will or did not say something has not said it.
  if (/\b(?:not|never|would|will|could|may|might)\b|n[’']t\b/u.test(verb)) return undefined;
  return speakerAt(text, clause.subject, sentence);
}

/** `According to officials, …`, `In Olsen's view, …`, `…, according to officials`. */
function framedSpeaker(text: string, sentence: Spoken): Attribution | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const frame =
    /\b(?:according to|in the (?:words|view|opinion) of)\s+([^,;.()]{2,80})/iu.exec(words) ??
    /(?:^|, )in (\p{Lu}[\p{L}\p{N} .-]{0,60}?)[’']s? (?:view|opinion|words|eyes|estimation|account)\b/iu.exec(
      words,
    );
  const name = frame?.[1]?.trimEnd();
  if (frame === null || name === undefined) return undefined;
  const start = sentence.start + frame.index + frame[0].indexOf(name);
  const span = { start, end: start + name.length };
  return { words: [span], span };
}

/** Whether a clause goes on with what the clause before it reports. */
function goesOn(
  clause: Clause,
  governor: Clause | undefined,
  entityMentions: readonly EntityMention[],
): boolean {
  if (clause.kind === 'participle') return true;
  if (governor?.kind !== 'complement' && governor?.kind !== 'participle') return false;
  if (clause.kind !== 'coordinate' || !clause.ownSubject || !clause.afterComma) return true;
  // `…, and Acme complied`: a new name after a comma is the story speaking again.
  return !entityMentions.some(
    (mention) => !mention.indirect && clause.subject && overlaps(clause.subject, mention),
  );
}

/**
 * Who says each clause of a sentence, in the clauses' order; undefined where the story itself does.
 *
 * @param carried who spoke at the end of the sentence before, where this one may still be theirs.
 */
export function attribute(
  text: string,
  sentence: Spoken,
  carried: Attribution | undefined,
): (Attribution | undefined)[] {
  const { clauses, entityMentions } = sentence;
  const frame = framedSpeaker(text, sentence);
  const aside = clauses.find((clause, at) => at > 0 && isAside(text, clause));
  const around = frame ?? (aside && speakerOf(text, aside, sentence));
  const found: (Attribution | undefined)[] = [];
  for (const [at, clause] of clauses.entries()) {
    const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
    const above = clause.governor === undefined ? undefined : found[clause.governor];
    const complement = clause.kind === 'complement' && governor?.verb ? above : undefined;
    const inherited = above && goesOn(clause, governor, entityMentions) ? above : undefined;
    found[at] = speakerOf(text, clause, sentence) ?? around ?? complement ?? inherited;
  }
  const nobody = found.every((attribution) => attribution === undefined);
  return nobody && carried ? found.map(() => carried) : found;
}

/**
 * Who may go on speaking in the next sentence: the one whose claim this sentence reports, where the
 * next is reported speech by its form: an open quotation, or a verb shifted back (`would`, `had`).
 */
export function carriedAttribution(
  text: string,
  next: Spoken,
  before: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const speaker = before.at(-1);
  const [first] = next.clauses;
  if (!speaker || !first?.verb) return undefined;
  const opened = text.slice(speaker.span.end, next.start);
  const quoted = opened.split('“').length > opened.split('”').length;
  const verb = text.slice(first.verb.start, first.verb.end);
  const subject = first.subject && text.slice(first.subject.start, first.subject.end);
  const shifted =
    /^(?:would|had)\b/u.test(verb) &&
    /^(?:it|they|he|she|the|this|these|such|its|their)\b/iu.test(subject ?? '');
  return quoted || shifted ? speaker : undefined;
}
