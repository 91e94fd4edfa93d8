import { type SourceText, type Part, type Statement } from '../alignment/index.js';
import { covers, overlaps, type Span } from '../document/index.js';
import { type SentenceReading, subtree, type SyntaxNode } from '../language/index.js';
import { type Excerpt, type Place, readExcerpt, readSurroundings } from './asked/excerpt.js';
import type { Telling } from './types.js';

/** Statuses that a reader must see: what is only alleged is no fact, and what is denied still less. */
const NO_FACT = /^(?:alleged|denied|doubted)$/u;
/** Whose words they are may stand in another sentence. */
const QUOTATION_MARK = /["“”„«»]/u;

/**
 * How a passage puts what answers, one telling for each of its statements in which that stands: who says
 * so, and whether it is alleged, denied or doubted. All statements of the passage where no words of it are
 * the answer; none where the story states all of them itself.
 *
 * @param span the words that answer, in the story of the passage
 */
export function readTellings(passage: Place, span: Span | null): readonly Telling[] {
  const near = readIn(readExcerpt(passage), passage, span);
  const text = passage.story.text.slice(passage.start, passage.end);
  const isOpen = near.some(({ speaker }) => (speaker ? !speaker.name : QUOTATION_MARK.test(text)));
  const read = isOpen ? readIn(readSurroundings(passage), passage, span) : near;
  const tellings = read.map(({ statement, speaker, through }): Telling => ({
    ...(hasStatus(statement) && { status: statement.status }),
    ...(speaker?.name !== undefined && { attribution: speaker.name }),
    ...(speaker?.name !== undefined && through !== undefined && { through }),
  }));
  return tellings.some(({ status, attribution }) => status ?? attribution) ? tellings : [];
}

/** A statement in which the answer stands, with who says so; no name where that is only `he`. */
interface Told {
  readonly statement: Statement;
  readonly speaker: { readonly name: string | undefined } | undefined;
  /** Who else tells that they say so. */
  readonly through: string | undefined;
}

function readIn({ source, start }: Excerpt, passage: Place, span: Span | null): readonly Told[] {
  const own = { start: passage.start - start, end: passage.end - start };
  const answer = span && { start: span.start - start, end: span.end - start };
  const statements = source.sentences
    .filter((sentence) => covers(own, sentence))
    .flatMap((sentence) => statementsOn(answer, sentence, source));
  return statements.map((statement) => {
    const name = statement.speaker && nameOf(statement.speaker, source);
    const outer = outerOf(statement, source)?.speaker;
    const through = outer && nameOf(outer, source);
    return {
      statement,
      speaker: statement.speaker && { name },
      through: through === name ? undefined : through,
    };
  });
}

/** The statement that somebody says what a statement says: `promised` of `said that Acme promised to stay`. */
function outerOf({ speaker, sentence }: Statement, source: SourceText): Statement | undefined {
  if (!speaker) return undefined;
  return source
    .statementsOf(sentence)
    .find(
      (one) => one.governs && one.parts.some((part) => isDoer(part) && covers(part, speaker.head)),
    );
}

const isDoer = ({ role }: Part): boolean => role === 'agent';

/** The narrowest statements that hold some words; without such words those that tell what the sentence does. */
function statementsOn(
  answer: Span | null,
  sentence: SentenceReading,
  source: SourceText,
): readonly Statement[] {
  const all = source.statementsOf(sentence);
  if (!answer) return mainOf(all);
  const holding = all.flatMap((statement) => {
    const parts = statement.parts.filter(({ role }) => role !== 'content');
    const widths = [statement.predicate, ...parts]
      .filter((part) => overlaps(part, answer))
      .map(({ start, end }) => end - start);
    return widths.length > 0 ? [{ statement, width: Math.min(...widths) }] : [];
  });
  const narrowest = Math.min(...holding.map(({ width }) => width));
  const own = holding.filter(({ width }) => width === narrowest);
  return [...new Set(own.map(({ statement }) => beyond(answer, statement, source)))];
}

/** `because the club promised to stay`: who says what words tell is not one of whom they tell themselves. */
function beyond(answer: Span, statement: Statement, source: SourceText): Statement {
  const { speaker } = statement;
  const outer = speaker && covers(answer, speaker) ? outerOf(statement, source) : undefined;
  return outer ? beyond(answer, outer, source) : statement;
}

/** Without those that tell of another one, as `denied` does, and without what only belongs to a phrase of it. */
function mainOf(all: readonly Statement[]): readonly Statement[] {
  const told = all.filter(isTold);
  const isBelow = (one: Statement): boolean =>
    told.some((other) => other !== one && hangsFrom(one, other));
  const others = all.filter(
    (one) =>
      isVerb(one) &&
      !isTold(one) &&
      !one.governs &&
      !isBelow(one) &&
      !told.some((other) => isCharge(one, other)),
  );
  return [...told.filter((one) => hasStatus(one) || !isBelow(one)), ...others];
}

const isTold = (statement: Statement): boolean =>
  statement.speaker !== undefined || hasStatus(statement);

const hasStatus = ({ status }: Statement): boolean => NO_FACT.test(status ?? '');

const wordOf = ({ predicate, sentence }: Statement): SyntaxNode | undefined =>
  sentence.tree.find((node) => covers(predicate, node));

/** Not `Carl Brandt, the owner`. */
const isVerb = (one: Statement): boolean => /^(?:VERB|AUX)$/u.test(wordOf(one)?.upos ?? '');

/** `accused of hiding it`, `charged with fraud` */
function isCharge({ predicate }: Statement, told: Statement): boolean {
  const word = wordOf(told);
  const isOpened = word?.children.some(
    ({ base, upos }) => /^(?:mark|case)$/u.test(base) && /^(?:SCONJ|ADP)$/u.test(upos),
  );
  return isOpened === true && word?.parent !== undefined && covers(predicate, word.parent);
}

/** `denied that it had broken its promise to pay` */
function hangsFrom(one: Statement, other: Statement): boolean {
  const [word, above] = [wordOf(one), wordOf(other)];
  return (
    word !== undefined && above !== undefined && word !== above && subtree(above).includes(word)
  );
}

/**
 * Who speaks: by their name where it is written, or a pronoun means them, else by the words that stand there,
 * since `the firm` may be nearer to a product than to its maker; undefined where there is only a pronoun.
 */
function nameOf(speaker: Part, source: SourceText): string | undefined {
  const own = speaker.headItem?.kind === 'name' ? source.nameAt(speaker.head) : undefined;
  const beside = speaker.beyond.find(({ kind }) => kind === 'name');
  const meant = speaker.pronominal && speaker.entity && source.nameOf(speaker.entity);
  const named = own ?? beside ?? meant;
  if (named) return source.words(named);
  return speaker.pronominal ? undefined : source.words(speaker);
}
