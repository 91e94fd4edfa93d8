import { type Quote, type Span } from '../document/index.js';
import type { EntityKind, Status } from '../language/index.js';

export const FACT_KINDS = [
  'count',
  'money',
  'percent',
  'date',
  'statement',
  'event',
  'relation',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A quantity as the story has it, and what it comes to. */
export interface FactValue {
  /** The quantity in the quote's own words. */
  readonly text: string;
  readonly amount?: number;
  /** What is counted, or the currency. */
  readonly unit?: string;
  /** True where the story says nearly, over, about … */
  readonly approx?: boolean;
}

/** Which slices of its story each part of a fact is; offsets into the story. */
export type FactSpans = Readonly<
  Record<'subject' | 'relation' | 'object' | 'value' | 'when' | 'attribution', readonly Span[]>
>;

/**
 * One thing that a story says of a subject, with the words that it rests on. Each part is one slice
 * of the quote, or several with ` … ` between them; where the quote has a pronoun, the subject and
 * the speaker are the name that it stands for, a slice of the same story.
 */
export interface Fact {
  readonly kind: FactKind;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly value?: FactValue;
  /** Who says so, where it is somebody's claim. */
  readonly attribution?: string;
  /** Where it is said not to be so. */
  readonly polarity?: 'denied';
  /** How it is put, where it is not stated as a fact. */
  readonly status?: Status;
  /** When, in the quote's own words. */
  readonly when?: string;
  readonly quote: Quote;
  /** Where else the stories say the same. */
  readonly also: readonly Quote[];
  /** Where in the story the parts stand; those that the fact lacks have none. */
  readonly spans: FactSpans;
  /** The words of the fact inside the quote that a reader should see first; offsets into the story. */
  readonly marks: readonly Span[];
}

/** What the stories say of a subject. */
export interface FactSheet {
  /** The subject as it was asked for. */
  readonly subject: string;
  /** Its canonical name, or null where the stories speak of no such subject. */
  readonly matched: string | null;
  /** The other subject, where only what concerns both was asked for. */
  readonly with?: {
    readonly subject: string;
    readonly matched: string | null;
    readonly suggestions: readonly string[];
  };
  readonly facts: readonly Fact[];
  /** The nearest subjects, where none matched. */
  readonly suggestions: readonly string[];
}

/** Somebody or something that the stories speak of. */
export interface Subject {
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names that the stories use for it. */
  readonly aliases: readonly string[];
  /** How often it is named. */
  readonly mentions: number;
  /** How many sentences of the stories state facts about it. */
  readonly facts: number;
}

/** What the stories speak of by a common noun: `the strike`. */
export type NounSubject = Pick<Subject, 'name' | 'facts'>;
