import { readPlain, type Story } from './document/index.js';

/** What can be asked of the stories that are loaded, each tried out; undefined where none was found. */
export interface StoryExamples {
  /** A question that a passage answers. */
  readonly question?: string | undefined;
  /** Somebody or something of whom facts are told. */
  readonly subject?: string | undefined;
  /** Somebody or something that is tied to others. */
  readonly tied?: string | undefined;
  /** A sentence of a story, which bears it out. */
  readonly claim?: string | undefined;
  /** Words that a passage holds. */
  readonly words?: string | undefined;
}

/** So many stories are looked through. */
const MOST_STORIES = 5;
/** So much of each is read, in UTF-16 code units: a whole library would keep somebody waiting. */
const MOST_READ = 1_500;
const MOST_SUBJECTS = 4;
/** A longer sentence is too long to type. */
const LONGEST_CLAIM = 110;

/** What of an engine examples are found and tried out with. */
interface Tried {
  ask(question: string): { readonly verdict: string; readonly told: Told };
  search(words: string): {
    readonly quotes: readonly object[];
    readonly missing: readonly string[];
  };
  facts(subject: string): { readonly facts: readonly object[] };
  map(subject: string): { readonly neighbours: readonly object[] };
  check(claim: string): { readonly verdict: string };
  subjects(): readonly { readonly name: string }[];
  nouns(): readonly { readonly name: string }[];
  sentences(): readonly { readonly text: string }[];
}

/** Who is told to say something. */
type Told = readonly { readonly attribution?: string | undefined }[];

/** Whether a question asks what somebody says, and it is not told that they say what answers it. */
export function asksForUntold(question: string, { told }: { readonly told: Told }): boolean {
  const sayer = /^What did (?<sayer>.+) say\?$/u.exec(question)?.groups?.['sayer'];
  const own = new Set(sayer?.split(' '));
  const isTold = told.some(({ attribution }) =>
    attribution?.split(' ').some((one) => own.has(one)),
  );
  return sayer !== undefined && !isTold;
}

/**
 * Examples from the beginnings of the first stories.
 *
 * @param engine has all of them
 * @param open opens an engine on other stories
 */
export function examplesFrom(
  engine: Tried,
  all: readonly Story[],
  open: (stories: readonly Story[]) => Tried,
): StoryExamples {
  const stories = all.slice(0, MOST_STORIES);
  const beginnings = stories.map((story) => open([beginningOf(story)]));
  return {
    question: firstOf(stories, beginnings, engine),
    subject: firstIn(beginnings, (one) => subjectsOf(one).find((name) => hasFacts(one, name))),
    tied: firstIn(beginnings, (one) => subjectsOf(one).find((name) => hasTies(one, name))),
    claim: firstIn(beginnings, claimIn),
    words: firstIn(beginnings, (one) => nounsOf(one).find((noun) => isFound(engine, noun))),
  };
}

/** The first paragraphs of a story. */
function beginningOf({ id, title, text, paragraphs }: Story): Story {
  const [first] = paragraphs;
  const last = paragraphs.findLast(({ end }) => end - (first?.start ?? 0) <= MOST_READ) ?? first;
  return readPlain({ id, title }, text.slice(first?.start, last?.end));
}

function firstIn<T>(engines: readonly Tried[], find: (engine: Tried) => T | undefined) {
  for (const engine of engines) {
    const found = find(engine);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The questions that the stories bring, else such as can be asked of anybody. */
function firstOf(
  stories: readonly Story[],
  beginnings: readonly Tried[],
  engine: Tried,
): string | undefined {
  const works = (question: string, ...verdicts: readonly string[]): boolean => {
    const answer = engine.ask(question);
    return verdicts.includes(answer.verdict) && !asksForUntold(question, answer);
  };
  const isAnswered = (question: string): boolean => works(question, 'answered');
  const mayBeAnswered = (question: string): boolean => works(question, 'answered', 'may answer');
  const about = (one: Tried, isGood: (question: string) => boolean): string | undefined =>
    subjectsOf(one)
      .flatMap((name) => [`What did ${name} say?`, `Who is ${name}?`, `What is ${name}?`])
      .find(isGood);
  return (
    stories.flatMap(({ questions }) => questions.slice(0, 1)).find(isAnswered) ??
    stories.flatMap(({ questions }) => questions.slice(1)).find(isAnswered) ??
    firstIn(beginnings, (one) => about(one, isAnswered)) ??
    firstIn(beginnings, (one) => about(one, mayBeAnswered))
  );
}

const subjectsOf = (engine: Tried): readonly string[] =>
  engine
    .subjects()
    .slice(0, MOST_SUBJECTS)
    .map(({ name }) => name);

/** Names and nouns, those of several words first: they show that all of these are looked for. */
const nounsOf = (engine: Tried): readonly string[] =>
  [
    ...engine.nouns().map(({ name }) => name.replace(/^(?:the|an?) /iu, '')),
    ...engine.subjects().map(({ name }) => name),
  ].sort((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')));

const hasFacts = (engine: Tried, name: string): boolean => engine.facts(name).facts.length > 0;
const hasTies = (engine: Tried, name: string): boolean => engine.map(name).neighbours.length > 0;

function isFound(engine: Tried, words: string): boolean {
  const { quotes, missing } = engine.search(words);
  return quotes.length > 0 && missing.length === 0;
}

function claimIn(engine: Tried): string | undefined {
  return engine
    .sentences()
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST_CLAIM && /^[^"“”\n]*\.$/u.test(text))
    .find((text) => engine.check(text).verdict === 'supported');
}
