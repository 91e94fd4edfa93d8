import { Engine, readPlain, type Story } from '../../src/engine/index.js';

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

const known = new WeakMap<Engine, StoryExamples>();

/** Examples from the beginnings of the first stories, found once. */
export function examplesFrom(engine: Engine): StoryExamples {
  const before = known.get(engine);
  if (before) return before;
  const stories = engine
    .stories()
    .slice(0, MOST_STORIES)
    .flatMap(({ id }) => engine.story(id) ?? []);
  const beginnings = stories.map(beginningOf);
  const found = {
    question: firstOf(stories, beginnings, engine),
    subject: firstIn(beginnings, (one) => subjectsOf(one).find((name) => hasFacts(one, name))),
    tied: firstIn(beginnings, (one) => subjectsOf(one).find((name) => hasTies(one, name))),
    claim: firstIn(beginnings, claimIn),
    words: firstIn(beginnings, (one) => nounsOf(one).find((noun) => isFound(engine, noun))),
  };
  known.set(engine, found);
  return found;
}

/** An engine on the first paragraphs of a story. */
function beginningOf({ id, title, text, paragraphs }: Story): Engine {
  const [first] = paragraphs;
  const last = paragraphs.findLast(({ end }) => end - (first?.start ?? 0) <= MOST_READ) ?? first;
  return new Engine([readPlain({ id, title }, text.slice(first?.start, last?.end))]);
}

function firstIn<T>(engines: readonly Engine[], find: (engine: Engine) => T | undefined) {
  for (const engine of engines) {
    const found = find(engine);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The questions that the stories bring, else such as can be asked of anybody. */
function firstOf(
  stories: readonly Story[],
  beginnings: readonly Engine[],
  engine: Engine,
): string | undefined {
  const isAnswered = (question: string): boolean => engine.ask(question).answered;
  const mayBeAnswered = (question: string): boolean => engine.ask(question).verdict !== 'not said';
  const about = (one: Engine, works: (question: string) => boolean): string | undefined =>
    subjectsOf(one)
      .flatMap((name) => [`What did ${name} say?`, `Who is ${name}?`, `What is ${name}?`])
      .find(works);
  return (
    stories.flatMap(({ questions }) => questions.slice(0, 1)).find(isAnswered) ??
    stories.flatMap(({ questions }) => questions.slice(1)).find(isAnswered) ??
    firstIn(beginnings, (one) => about(one, isAnswered)) ??
    firstIn(beginnings, (one) => about(one, mayBeAnswered))
  );
}

const subjectsOf = (engine: Engine): readonly string[] =>
  engine
    .subjects()
    .slice(0, MOST_SUBJECTS)
    .map(({ name }) => name);

/** Names and nouns, those of several words first: they show that all of these are looked for. */
const nounsOf = (engine: Engine): readonly string[] =>
  [
    ...engine.nouns().map(({ name }) => name.replace(/^(?:the|an?) /iu, '')),
    ...engine.subjects().map(({ name }) => name),
  ].sort((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')));

const hasFacts = (engine: Engine, name: string): boolean => engine.facts(name).facts.length > 0;
const hasTies = (engine: Engine, name: string): boolean => engine.map(name).neighbours.length > 0;

function isFound(engine: Engine, words: string): boolean {
  const { quotes, missing } = engine.search(words);
  return quotes.length > 0 && missing.length === 0;
}

function claimIn(engine: Engine): string | undefined {
  return engine
    .sentences()
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST_CLAIM && /^[^"“”\n]*\.$/u.test(text))
    .find((text) => engine.check(text).verdict === 'supported');
}
