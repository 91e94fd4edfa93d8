import { covers, trimmed, type Span } from '../text/index.js';
import type { Clause } from './clauses.js';
import type { ReadSentence } from './read-sentences.js';
import type { Entry } from './subject-registry.js';
import type { Fact, FactKind, FactValue } from './types.js';

/** A fact, and whom it is about. */
export interface Finding {
  readonly fact: Fact;
  readonly about: ReadonlySet<Entry>;
}

/** A fact before its words are cut: spans into the story. */
export interface Outline {
  readonly kind: FactKind;
  readonly subject: Span | undefined;
  readonly relation: Span | undefined;
  readonly object: Span | undefined;
  readonly marks: readonly Span[];
  readonly value?: FactValue;
  readonly when?: Span | undefined;
  /** The clause it is said in, by index, whose speaker it gets; none for what a title says. */
  readonly clause?: number;
  readonly about: Iterable<Entry>;
}

const LOOSE_END = /[\s,;:–—-]+$/u;

/** The words of a span without loose marks at their end; empty where there is no span. */
function wordsOf(text: string, span: Span | undefined): string {
  if (!span || span.start >= span.end) return '';
  const { start, end } = trimmed(text, span);
  return text.slice(start, end).replace(LOOSE_END, '');
}

/** The subject as a reader understands it: the name where the story has a pronoun. */
function subjectWords(sentence: ReadSentence, span: Span | undefined): string {
  if (!span) return '';
  const stands = sentence.references.find(
    ({ start, end, indirect }) => indirect && start === span.start && end === span.end,
  );
  return stands?.subject.name ?? wordsOf(sentence.story.text, span);
}

/** Cuts a fact's words from its sentence. */
export function findingOf(sentence: ReadSentence, outline: Outline): Finding {
  const { story, attributions } = sentence;
  const speaker = attributions[outline.clause ?? -1]?.name;
  const when = wordsOf(story.text, outline.when);
  const marks = outline.marks
    .map((mark) => trimmed(story.text, mark))
    .filter((mark) => mark.start < mark.end && covers(sentence, mark));
  return {
    fact: {
      kind: outline.kind,
      subject: subjectWords(sentence, outline.subject),
      relation: wordsOf(story.text, outline.relation),
      object: wordsOf(story.text, outline.object),
      ...(outline.value && { value: outline.value }),
      ...(speaker !== undefined && { attribution: speaker }),
      ...(when !== '' && { when }),
      quote: story.quote(sentence.start, sentence.end),
      marks: marks.sort((a, b) => a.start - b.start),
    },
    about: new Set(outline.about),
  };
}

/** The subjects that some words stand for. */
export function subjectsIn(sentence: ReadSentence, span: Span | undefined): Entry[] {
  if (!span) return [];
  return sentence.references
    .filter((reference) => covers(span, reference))
    .map(({ subject }) => subject);
}

const LINK = /\b(?:for|with|against|from|to|about|by|in|on|at|over)\b/iu;

/** The subjects of a clause's own subject phrase: `the lab of Acme` is Acme's, `chips for Acme` are not. */
export function ownersIn(sentence: ReadSentence, span: Span | undefined): Entry[] {
  if (!span) return [];
  return sentence.references
    .filter((reference) => covers(span, reference))
    .filter((reference) => !LINK.test(sentence.story.text.slice(span.start, reference.start)))
    .map(({ subject }) => subject);
}

const SELF_STANDING = /^(?:while|whereas|but|although|though)\b/iu;

/**
 * The subjects that a clause speaks of: those in its words, its borrowed subject, the one who says
 * it, and, where its own subject is nobody's, those of the clause that it hangs on.
 *
 * @param owned leaves out those that only stand beside the clause's subject (`chips for Acme`).
 */
export function aboutClause(sentence: ReadSentence, at: number, owned = false): Set<Entry> {
  const clause = sentence.clauses[at];
  if (!clause) return new Set();
  const { subject } = clause;
  const owners = ownersIn(sentence, subject);
  const about = new Set<Entry>(subjectsIn(sentence, clause));
  for (const entry of subjectsIn(sentence, subject)) about.add(entry);
  if (owned) {
    for (const entry of subjectsIn(sentence, subject))
      if (!owners.includes(entry)) about.delete(entry);
  }
  const speaker = sentence.attributions[at];
  for (const entry of subjectsIn(sentence, speaker?.span)) about.add(entry);
  for (const entry of inherited(sentence, clause, owners)) about.add(entry);
  return about;
}

const RESPONSE =
  /^(?:complied|agreed|refused|responded|replied|declined|accepted|obeyed|objected|appealed|consented|relented)$/u;

function inherited(sentence: ReadSentence, clause: Clause, owners: readonly Entry[]): Entry[] {
  const above = clause.governor === undefined ? undefined : sentence.clauses[clause.governor];
  if (!above || clause.governor === undefined) return [];
  if (RESPONSE.test(clause.head)) return ownersIn(sentence, above.subject);
  // `Acme accused Globex, claiming that accounts were used`: what is claimed concerns both.
  if (clause.kind === 'complement' && above.kind === 'participle' && owners.length === 0) {
    return subjectsIn(sentence, sentence.clauses[above.governor ?? -1]);
  }
  if (owners.length > 0 || clause.kind === 'coordinate' || clause.kind === 'complement') return [];
  if (SELF_STANDING.test(sentence.story.text.slice(clause.start, clause.start + 12))) return [];
  return [
    ...ownersIn(sentence, above.subject),
    ...inherited(sentence, above, ownersIn(sentence, above.subject)),
  ];
}
