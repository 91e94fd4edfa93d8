import { overlaps, type Span } from '../../src/engine/document/index.js';
import type { Assertion, Role } from '../../src/engine/language/index.js';
import type { PredicateReading, RoleReading } from './score-labels.js';

/** The assertions of whole texts, each text read once. */
export class AssertionFinder {
  private readonly byText = new Map<string, readonly Assertion[]>();

  constructor(private readonly read: (text: string) => readonly Assertion[]) {}

  /** How the predicate at a span is put; undefined where none is found. */
  readonly stance = (text: string, span: Span): PredicateReading | undefined => {
    const found = this.find(text, span);
    return found && { polarity: found.polarity, status: found.status ?? null };
  };

  /** The heads of agent and patient (an amount in its place) of the verb at a span; undefined where it is no predicate. */
  readonly roles = (text: string, span: Span): RoleReading | undefined => {
    const found = this.find(text, span);
    return (
      found && {
        who: headOf(found, 'agent'),
        whom: headOf(found, 'patient') ?? headOf(found, 'amount'),
      }
    );
  };

  /** The head of who says the clause whose predicate is at a span; null where nobody does. */
  readonly speaker = (text: string, span: Span): Span | null =>
    this.find(text, span)?.speaker?.head ?? null;

  private find(text: string, span: Span): Assertion | undefined {
    let assertions = this.byText.get(text);
    if (!assertions) {
      assertions = this.read(text);
      this.byText.set(text, assertions);
    }
    return (
      assertions.find(({ predicate }) => overlaps(predicate, span)) ??
      assertions.find((one) => isSaidOf(one, span))
    );
  }
}

/** Whether a span is what `be` says of its subject: `guilty` in `was guilty`, `at fault`. */
function isSaidOf({ predicate, arguments: parts }: Assertion, span: Span): boolean {
  return (
    predicate.lemma === 'be' &&
    parts.some(({ role, head }) => role !== 'content' && overlaps(head, span))
  );
}

function headOf({ arguments: parts }: Assertion, wanted: Role): Span | null {
  return parts.find(({ role }) => role === wanted)?.head ?? null;
}
