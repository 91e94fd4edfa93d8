import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import {
  type Clause,
  FORMS_OF_BE,
  LABEL,
  reportingVerb,
  isAside,
  isSilence,
  type ReadSentence,
  type Entity,
  timesIn,
} from '../language/index.js';
import { quantityFacts, hasQuantity } from './quantity-facts.js';
import { aboutClause, findingOf, subjectsIn, type Finding, type FactOutline } from './finding.js';
import { openingOf } from './clause-opening.js';
import { titleFacts } from './title-facts.js';
import { activeFromPassive } from './active-from-passive.js';
import type { FactKind } from './fact.js';

const STATIVE_VERBS = new WordList('facts/stative-verbs.txt');

function kindOf(sentence: ReadSentence, at: number, clause: Clause): FactKind {
  const { text } = sentence.story;
  if (isSilence(text, clause) || sentence.attributions[at]) return 'statement';
  if (STATIVE_VERBS.has(clause.head) || (FORMS_OF_BE.has(clause.head) && !clause.passive))
    return 'relation';
  return 'event';
}

/** The words of a clause that a reader should see: from its subject, where that is its own, to its end. */
function core(text: string, clause: Clause, end: number): Span {
  const words = text.slice(clause.start, clause.end);
  const whole = clause.kind === 'relative' && !/^where\b/iu.test(words);
  const label = LABEL.exec(words)?.[0].length ?? 0;
  return { start: whole ? clause.start : Math.max(clause.body, clause.start + label), end };
}

/** A reporting clause whose claim stands in a clause of its own: the claim is the fact. */
function reportsNext(sentence: ReadSentence, at: number): boolean {
  const [clause, next] = [sentence.clauses[at], sentence.clauses[at + 1]];
  return (
    clause !== undefined &&
    next?.kind === 'complement' &&
    next.governor === at &&
    reportingVerb(clause.head) !== undefined &&
    !isSilence(sentence.story.text, clause)
  );
}

/** Whether a clause hangs on the one before and names nobody, so that it only says more of the same. */
function isTail(sentence: ReadSentence, at: number): boolean {
  const clause = sentence.clauses[at];
  if (!clause || at === 0) return false;
  const dependent =
    /^(?:relative|participle|adverbial|coordinate)$/u.test(clause.kind) &&
    !(clause.kind === 'coordinate' && clause.ownSubject);
  return (
    dependent &&
    subjectsIn(sentence, clause).length === 0 &&
    !hasQuantity(sentence, clause) &&
    timesIn(sentence, clause).length === 0 &&
    reportingVerb(clause.head) === undefined &&
    clause.kind !== 'coordinate'
  );
}

/** Where the fact of a clause ends once the clauses that only say more of it are counted in. */
function endWithTails(sentence: ReadSentence, at: number): number {
  let last = at;
  while (isTail(sentence, last + 1)) last++;
  return sentence.clauses[last]?.end ?? sentence.end;
}

/** What the verb says and of what; in `a listing that the letter refers to` the object stands first. */
function relationOf(
  sentence: ReadSentence,
  clause: Clause,
  end: number,
): Pick<FactOutline, 'subject' | 'relation' | 'object'> {
  const { text } = sentence.story;
  const { verb, subject, rest, body } = clause;
  const own = subject ? [subject] : [];
  const first = subject && text.slice(body, subject.start);
  if (
    clause.kind === 'relative' &&
    clause.ownSubject &&
    verb &&
    first &&
    /\sthat\s+$/u.test(first)
  ) {
    const object = {
      start: body,
      end: subject.start - (/\s+that\s+$/u.exec(first)?.[0].length ?? 0),
    };
    return { subject: own, relation: [{ start: verb.start, end }], object: [object] };
  }
  const opening = openingOf(sentence, clause);
  const turned = activeFromPassive(sentence, clause, end);
  if (turned) {
    const { done, left } = turned;
    return {
      subject: turned.subject,
      relation: turned.relation,
      object: [done, ...left, ...opening],
    };
  }
  const said = rest.start < end ? [{ start: rest.start, end }] : [];
  return { subject: own, relation: verb ? [verb] : [], object: [...said, ...opening] };
}

function clauseFact(
  sentence: ReadSentence,
  at: number,
  clause: Clause,
  about: Set<Entity>,
  end: number,
): Finding | undefined {
  if (about.size === 0 || !clause.verb) return undefined;
  const times = timesIn(sentence, clause);
  return findingOf(sentence, {
    kind: kindOf(sentence, at, clause),
    ...relationOf(sentence, clause, end),
    marks: [core(sentence.story.text, clause, end)],
    when: times[0],
    clause: at,
    about,
  });
}

/** Whether a reporting clause says to whom: `told shareholders that …`. */
function hasHearer({ tokens }: ReadSentence, { rest }: Clause): boolean {
  const first = tokens.find(({ start, end }) => start >= rest.start && end <= rest.end);
  return /^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(first?.tag ?? '') && first?.lower !== 'that';
}

/** What a reporting clause itself says: to whom it was told, where the claim's quantities are facts of their own. */
function reportFact(sentence: ReadSentence, at: number, clause: Clause): Finding[] {
  const claim = sentence.clauses[at + 1];
  if (!claim || !(hasQuantity(sentence, claim) || hasHearer(sentence, clause))) return [];
  const about = aboutClause(sentence, at);
  const fact = clauseFact(sentence, at, clause, about, claim.end);
  return fact ? [fact] : [];
}

function factsOfClause(sentence: ReadSentence, at: number): Finding[] {
  const clause = sentence.clauses[at];
  if (!clause || isAside(sentence.story.text, clause)) return [];
  if (reportsNext(sentence, at))
    return [...quantityFacts(sentence, at, clause), ...reportFact(sentence, at, clause)];
  const quantities = quantityFacts(sentence, at, clause);
  const before = sentence.clauses[at - 1];
  const told =
    before !== undefined && (isTail(sentence, at) ? !hasQuantity(sentence, before) : false);
  if (told) return quantities;
  // `which could come this autumn` says no more than its date.
  const bareDate = clause.kind === 'relative' && subjectsIn(sentence, clause).length === 0;
  if (bareDate && quantities.length > 0) return quantities;
  const about = aboutClause(sentence, at);
  if (hasQuantity(sentence, clause)) {
    // Those whom the quantity is not about still stand in the clause: for them it is a relation.
    const owned = aboutClause(sentence, at, true);
    for (const entity of owned) about.delete(entity);
  }
  const fact = clauseFact(sentence, at, clause, about, endWithTails(sentence, at));
  return fact ? [...quantities, fact] : quantities;
}

/** The facts of a sentence, in the order of its words. */
export function readSentenceFacts(sentence: ReadSentence): Finding[] {
  return [
    ...titleFacts(sentence),
    ...sentence.clauses.flatMap((_, at) => factsOfClause(sentence, at)),
  ];
}
