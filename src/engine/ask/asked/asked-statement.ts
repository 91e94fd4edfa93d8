import { type Alignment, alignStatements, type Statement } from '../../alignment/index.js';
import type { Span } from '../../document/index.js';
import type { Passage } from '../../search/index.js';
import { flag } from '../learned/flag.js';
import type { Question } from '../question/question.js';
import { readAsked, readExcerpt } from './excerpt.js';
import { readFiller } from './filler.js';
import { isRefuted } from './refuted.js';
import { sharesDeed } from './shares-deed.js';

/**
 * How a question, read as a statement with a gap (`who`, `how much`), stands to what a passage says: its
 * verb, its arguments, and whether the passage denies or only plans it.
 */
export const ASKED_FEATURES = [
  // Whether the passage has a statement alike, and how surely its verb is the same.
  'statement',
  'verb',
  'oppositeVerb',
  // Share of the question's arguments that it has too, the gap among them; how surely the least sure.
  'arguments',
  'weakestArgument',
  // Whether it has all of them, and says that it is so.
  'saysSo',
  // Arguments that it has another of, has none like, or has nothing for.
  'otherArguments',
  'unlikeArguments',
  'missingArguments',
  // The one says that it is so, the other that it is not; the passage alone says that it is not.
  'turned',
  'denied',
  // The passage tells it as planned, alleged, possible.
  'notAFact',
  // Statements of the question, and those like which the passage has none.
  'statements',
  'unfoundStatements',
] as const;

type AskedFeatures = Readonly<Record<(typeof ASKED_FEATURES)[number], number>>;

const MANY_STATEMENTS = 4;

/** What comes of holding a question against a passage. */
export interface AskedReading {
  /** In the order of {@link ASKED_FEATURES}. */
  readonly features: readonly number[];
  /** What the passage has in the gap, where it says just what is asked: a span of the story. */
  readonly filler: Span | undefined;
  /** Whether the passage only says that it is not so. */
  readonly isRefuted: boolean;
  /** Whether the passage has the verb asked for, or its opposite, and some of what belongs to it. */
  readonly sharesDeed: boolean;
  /** Who only says what the passage has of the deed asked for: no answer to who did it. */
  readonly sayer: Span | undefined;
}

/** Holds a question against what a passage says. */
export function readAskedStatement(question: Question, passage: Passage): AskedReading {
  const excerpt = readExcerpt(passage);
  const { source } = excerpt;
  const sentence = source.sentences.at(-1);
  const told = sentence ? source.facingOf(sentence) : [];
  const asked = readAsked(question.text, excerpt);
  const stated = asked.sentences.flatMap((one) => asked.statementsOf(one));
  const aligned = stated.map((statement) => alignedWith(statement, told));
  const found = aligned.flatMap(([nearest]) => nearest ?? []);
  const [best] = found.sort((one, other) => likenessOf(other) - likenessOf(one));
  const features = {
    ...(best ? featuresOf(best) : NOTHING),
    statements: Math.min(1, stated.length / MANY_STATEMENTS),
    unfoundStatements: Math.min(1, (stated.length - found.length) / MANY_STATEMENTS),
  };
  const filler = readFiller(question, asked, aligned.flat());
  const moved = passage.end - source.story.text.length;
  const inStory = (span: Span | undefined): Span | undefined =>
    span && { start: span.start + moved, end: span.end + moved };
  return {
    features: ASKED_FEATURES.map((name) => features[name]),
    filler: inStory(filler),
    isRefuted: isRefuted(asked, aligned.flat()),
    sharesDeed: best !== undefined && sharesDeed(best),
    sayer: inStory(best && sayerOf(best)),
  };
}

/** `said Pratt` of `The brigade was called, said Pratt`, asked who called it. */
function sayerOf({ claim, told: { speaker, parts }, predicate }: Alignment): Span | undefined {
  if (!speaker || claim.speaker || predicate.relation !== 'same') return undefined;
  const isIn = ({ start, end }: Span): boolean => start < speaker.end && speaker.start < end;
  return parts.some(isIn) ? undefined : speaker;
}

type OfBest = Omit<AskedFeatures, 'statements' | 'unfoundStatements'>;

const NOTHING: OfBest = {
  ...{ statement: 0, verb: 0, oppositeVerb: 0, arguments: 0, weakestArgument: 0, saysSo: 0 },
  ...{ otherArguments: 0, unlikeArguments: 0, missingArguments: 0 },
  ...{ turned: 0, denied: 0, notAFact: 0 },
};

/** A statement's alignments with some others, the likest first. */
function alignedWith(statement: Statement, told: readonly Statement[]): Alignment[] {
  const alignments = told.flatMap((one) => alignStatements(statement, one, undefined) ?? []);
  return alignments.sort((one, other) => likenessOf(other) - likenessOf(one));
}

/** 0 to 1: the verb and each argument count alike. */
function likenessOf({ predicate, parts }: Alignment): number {
  const strengths = parts.map(({ fit }) => (fit?.relation === 'same' ? fit.strength : 0));
  return (predicate.strength + strengths.reduce((sum, one) => sum + one, 0)) / (1 + parts.length);
}

function featuresOf({ claim, told, predicate, parts }: Alignment): OfBest {
  const relations = parts.map(({ fit }) => fit?.relation);
  const count = (relation: string | undefined): number =>
    relations.filter((one) => one === relation).length;
  const isOpposite = predicate.relation === 'opposite';
  const isTurned = isOpposite !== (claim.polarity !== told.polarity);
  const same = count('same');
  const sure = parts.map(({ fit }) => (fit?.relation === 'same' ? fit.strength : 1));
  return {
    statement: 1,
    verb: predicate.strength,
    oppositeVerb: flag(isOpposite),
    arguments: parts.length === 0 ? 0 : same / parts.length,
    weakestArgument: Math.min(1, ...sure),
    saysSo: flag(same > 0 && same === parts.length && !isTurned),
    otherArguments: count('other'),
    unlikeArguments: count('unlike'),
    missingArguments: count(undefined),
    turned: flag(isTurned),
    denied: flag(told.polarity === 'denied' && claim.polarity !== 'denied'),
    notAFact: flag(told.status !== undefined),
  };
}
