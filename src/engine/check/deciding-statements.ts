import type { Part, Statement } from '../alignment/index.js';
import { covers } from '../document/index.js';
import { isFinite, predicateAt, type Status } from '../language/index.js';
import type { Judgement } from './judge.js';

/** A statement of a claim, and what the stories say to it. */
interface CheckedStatement {
  readonly statement: Statement;
  readonly judged: Pick<Judgement, 'verdict' | 'status' | 'clashes'> | undefined;
}

/**
 * Those that decide. Of `the mayor refused to pay` two statements are made, that she refused and that
 * she did not pay: where the one is borne out, the other need not be told in the same words.
 */
export function decidingOf<Checked extends CheckedStatement>(
  checked: readonly Checked[],
): readonly Checked[] {
  return checked.filter((one) => {
    const { statement } = one;
    // `was chair before Berg`: that somebody was chair is told with whom they came before.
    if (checked.some(({ statement: other }) => isSuccessionIn(other, statement))) return false;
    const outer = checked.find(({ statement: other }) => isInside(statement, other));
    const isBorneOut = outer?.judged?.verdict === 'supported';
    // What may be ordered is not told to be done either.
    const isOpenAround = outer?.judged?.status === 'possible';
    if (isOpenAround && one.judged?.verdict === 'supported' && statement.status !== undefined)
      return false;
    // How it is put is told by the statement around it.
    if (isBorneOut && one.judged?.verdict === 'supported' && statement.status !== undefined)
      return false;
    if (isTold(one)) return !(outer && !isBorneOut && isBareOpposite(one));
    // `convicted of fraud`, `asked him to pay`: what is no clause of its own is told with what it is part of.
    const isScrap =
      !isClause(statement) && one.judged?.status === undefined && one.judged?.clashes !== true;
    // `said Acme had bought it` is not borne out by who said so of Velnor.
    if (isBorneOut && !isScrap && one.judged?.clashes) return true;
    if (outer && (isBorneOut || isScrap)) return false;
    // `allegedly told them when it would close`, `can order it closed`: what is only reported need not have been.
    if (statement.governs && one.judged?.status !== undefined && statement.status === undefined)
      return true;
    if (statement.governs) {
      const inner = checked.filter(({ statement: other }) => isInside(other, statement));
      return inner.length === 0 || !inner.every((other) => stands(other, statement));
    }
    return !(isBorneOut && isWanted(statement));
  });
}

/** `Senators Holm and Kim left`: that they are senators goes without saying where it is borne out. */
export function withoutTitles<Checked extends CheckedStatement>(
  deciders: readonly Checked[],
): readonly Checked[] {
  const others = deciders.filter(
    ({ statement, judged }) => !(judged?.verdict === 'supported' && isTitle(statement)),
  );
  return others.length > 0 ? others : deciders;
}

/** `broke its promise to hire 500`: that hiring 500 was promised bears nothing out where the rest is open. */
export function withoutPromised<Checked extends CheckedStatement>(
  deciders: readonly Checked[],
): readonly Checked[] {
  const others = deciders.filter(({ statement }) => !isOfNoun(statement));
  const isOpen = others.length > 0 && !others.some(({ judged }) => judged?.verdict === 'supported');
  return isOpen
    ? deciders.filter((one) => others.includes(one) || one.judged?.verdict !== 'supported')
    : deciders;
}

/** Whether a statement is an infinitive that says what a promise, a plan or the like is. */
const isOfNoun = ({ predicate, sentence: { tokens } }: Statement): boolean =>
  tokens.some(
    (token, at) =>
      covers(predicate, token) &&
      token.relation === 'acl' &&
      tokens.some(
        ({ head, relation, xpos }) => head === at && relation === 'mark' && xpos === 'TO',
      ),
  );

/** Whether a statement is told by a title or an apposition, and no verb. */
const isTitle = ({ copular, predicate, sentence: { tokens } }: Statement): boolean =>
  copular &&
  tokens.some((token) => covers(predicate, token) && /^(?:NOUN|PROPN)$/u.test(token.upos)) &&
  !tokens.some(
    (token) => token.relation === 'cop' && tokens[token.head]?.start === predicate.start,
  );

/** Whether a statement says before or after whom somebody was what the other says that they were. */
const isSuccessionIn = (one: Statement, other: Statement): boolean =>
  other.copular &&
  other.sentence === one.sentence &&
  !one.copular &&
  agentOf(one)?.head.start === agentOf(other)?.head.start &&
  ['attribute', 'patient'].every((role) =>
    one.parts.some(
      (part) =>
        part.role === role &&
        other.parts.some(({ role: own, head }) => {
          const isOwn = own === 'attribute' || own === 'time';
          return (
            isOwn && own === (role === 'patient' ? 'time' : role) && head.start === part.head.start
          );
        }),
    ),
  );

/** Whether its verb is finite, or helped by one that is. */
const isClause = ({ predicate, sentence: { tree } }: Statement): boolean => {
  const read = tree
    .filter((one) => covers(predicate, one))
    .flatMap((one) => predicateAt(one) ?? []);
  return read.some(isFinite);
};

/** `one is enough to run it`: that somewhere it does not run is nothing against it. */
const isBareOpposite = ({ statement, judged }: CheckedStatement): boolean =>
  judged?.verdict === 'contradicted' &&
  statement.status === undefined &&
  !isClause(statement) &&
  !statement.parts.some(({ role }) => role === 'agent');

const isTold = ({ judged }: CheckedStatement): boolean =>
  judged !== undefined && judged.verdict !== 'not in the story';

/**
 * Whether what stands inside says all that the statement around it does: how it is put, or who says so.
 * `forced him to resign` says more than that he did.
 */
function stands(inner: CheckedStatement, outer: Statement): boolean {
  const { statement } = inner;
  // `taught him to carve` is more than that he carves.
  const isPut = statement.polarity === 'denied' || isPutByStatus(statement, outer);
  // Who says it is held against the story with what is said.
  if (statement.speaker) return isTold(inner) || statement.status === undefined;
  return isTold(inner) && (isPut || isOfSame(statement, outer));
}

const isPutByStatus = ({ status }: Statement, { parts }: Statement): boolean =>
  status !== undefined &&
  !(status === 'planned' && parts.some(({ role }) => role === 'patient' || role === 'recipient'));

/** `managed to sell it`: one acts in both, and no more is said. */
function isOfSame(inner: Statement, outer: Statement): boolean {
  const [one, other] = [agentOf(inner), agentOf(outer)];
  return (
    one !== undefined &&
    one.head.start === other?.head.start &&
    outer.parts.every(({ role }) => role === 'agent' || role === 'content')
  );
}

const agentOf = ({ parts }: Statement): Part | undefined =>
  parts.find(({ role }) => role === 'agent');

const WANTED = new Set<Status>(['asked', 'planned', 'attempted']);

/** Whether it is only what somebody plans, refuses, tries or asks for. */
const isWanted = ({ status, polarity }: Statement): boolean =>
  status === undefined ? polarity === 'denied' : WANTED.has(status);

const isInside = ({ inside }: Statement, { predicate }: Statement): boolean =>
  inside?.predicate.start === predicate.start;
