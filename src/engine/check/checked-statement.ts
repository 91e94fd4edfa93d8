import type { SourceText, Statement } from '../alignment/index.js';
import { covers, type Span } from '../document/index.js';
import type { CandidateSentence } from './candidate-sentences.js';
import type { Judgement } from './judge.js';
import { unborneItems } from './unborne-items.js';

/** What one statement of a story says to one of a claim, and where. */
export interface Judged extends Judgement {
  readonly candidate: CandidateSentence;
  readonly told?: Statement;
  /** The other sentence that a comparison rests on. */
  readonly beside?: CandidateSentence;
  /** Whether all that the claim names has been found in it: `the year before` for 2022. */
  readonly whole?: true;
  /** Where somebody denies what is alleged here, or alleges what is denied. */
  readonly otherSide?: Judged;
}

/** A statement of a claim, and the best that a story says to it. */
export interface CheckedStatement {
  readonly statement: Statement;
  readonly judged: Judged | undefined;
}

/** What is borne out but for a name or a value is not. */
export function withoutUnborne(
  claim: SourceText,
  deciders: readonly CheckedStatement[],
): readonly CheckedStatement[] {
  const borne = deciders.filter(({ judged }) => judged?.verdict === 'supported');
  const evidence = borne.flatMap(({ judged }) =>
    judged
      ? [
          { ...judged.candidate, told: judged.told },
          ...(judged.beside ? [{ ...judged.beside, told: undefined }] : []),
        ]
      : [],
  );
  return deciders.map((decider) => {
    const { statement, judged } = decider;
    if (judged?.verdict !== 'supported' || judged.whole) return decider;
    // What another statement says is held against the story by itself: `ran aground and was freed in ten days`.
    const others = deciders.flatMap((other) =>
      other !== decider && other.judged?.verdict !== 'supported' ? [other.statement] : [],
    );
    const unborne = unborneItems(claim, statement.sentence, evidence).filter(
      (item) => isWithin(item, statement) || !others.some((other) => isWithin(item, other)),
    );
    return unborne.length === 0
      ? decider
      : { statement, judged: { ...judged, verdict: 'not in the story' } };
  });
}

const isWithin = (item: Span, { predicate, parts }: Statement): boolean =>
  [predicate, ...parts].some((span) => covers(span, item));

/** Of `it was closed when the storm broke` neither half is borne out by a sentence without the other. */
export function withoutLoose(deciders: readonly CheckedStatement[]): readonly CheckedStatement[] {
  const isApart = ({ statement, judged }: CheckedStatement): boolean =>
    judged?.verdict === 'supported' &&
    deciders.some(
      (other) =>
        other.judged?.verdict === 'supported' &&
        other.judged.candidate.sentence !== judged.candidate.sentence &&
        (isClauseOf(statement, other.statement) || isClauseOf(other.statement, statement)),
    );
  return deciders.map((decider) =>
    decider.judged && isApart(decider)
      ? { ...decider, judged: { ...decider.judged, verdict: 'not in the story' } }
      : decider,
  );
}

/** Whether a statement is a clause that tells when, why or how another is so: `when the storm broke`. */
function isClauseOf({ predicate, sentence }: Statement, other: Statement): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => covers(predicate, token));
  const head = tokens[tokens[at]?.head ?? -1];
  return (
    sentence === other.sentence &&
    tokens[at]?.relation.startsWith('advcl') === true &&
    head !== undefined &&
    covers(other.predicate, head)
  );
}
