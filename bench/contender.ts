// What a contender's process does: index the articles of a set, answer its questions, print a line.
import { readPlain, type Span } from '../src/engine/index.js';
import { toArticle, type Article } from './articles.js';
import { isRight, readSet, type SetQuestion } from './question-set.js';
import type { Score } from './score.js';
import { heapInUse, percentile, timedUntil } from './timing.js';

/** Builds of all indexes; the median is told. */
const BUILDS = 5;
/** Timed rounds over all questions; a question's time is its median, so that a busy moment is not its. */
const ROUNDS = 3;
const QUOTES = 3;

/** Finds places in an article for a question, best first. */
export type Search = (
  question: string,
  limit: number,
) => readonly (Span | undefined)[] | Promise<readonly (Span | undefined)[]>;

/** A search engine in the bench. */
export interface Contender {
  /** How it is set up, in a line. */
  readonly configuration: string;
  /** Indexes an article. */
  open(article: Article): Search | Promise<Search>;
}

/** Measures a contender on the set that the command line names, and prints its score as JSON. */
export async function contend(contender: Contender): Promise<void> {
  const { questions, stories, match } = readSet(process.argv[2] ?? '');
  const articles = new Map(stories.map((info) => [info.id, toArticle(readPlain(info, info.text))]));
  const times: number[] = [];
  let searches = new Map<string, Search>();
  let before = 0;
  for (let build = 0; build < BUILDS; build++) {
    searches = new Map();
    before = heapInUse();
    times.push(await timedUntil(async () => (searches = await openAll(contender, articles))));
  }
  const heap = heapInUse() - before;
  const sentences = [...articles.values()].reduce((sum, { units }) => sum + units.length, 0);
  const score: Score = {
    configuration: contender.configuration,
    sentences,
    questions: questions.length,
    index: percentile(times, 0.5),
    heap,
    ...(await askAll(questions, searches, match)),
  };
  console.log(JSON.stringify(score));
}

async function openAll(
  contender: Contender,
  articles: ReadonlyMap<string, Article>,
): Promise<Map<string, Search>> {
  const searches = new Map<string, Search>();
  for (const [id, article] of articles) searches.set(id, await contender.open(article));
  return searches;
}

/** Asks everything once to see what is right, which warms the code, and then in timed rounds. */
async function askAll(
  questions: readonly SetQuestion[],
  searches: ReadonlyMap<string, Search>,
  match: string | undefined,
): Promise<Pick<Score, 'first' | 'firstThree' | 'p50' | 'p99'>> {
  let first = 0;
  let firstThree = 0;
  for (const question of questions) {
    const found = (await searches.get(question.story)?.(question.question, QUOTES)) ?? [];
    const right = found.map((place) => place !== undefined && isRight(place, question, match));
    if (right[0]) first++;
    if (right.includes(true)) firstThree++;
  }
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await timesOf(questions, searches));
  const times = questions.map((_, i) =>
    percentile(
      rounds.flatMap((round) => round[i] ?? []),
      0.5,
    ),
  );
  return {
    first: first / questions.length,
    firstThree: firstThree / questions.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

async function timesOf(
  questions: readonly SetQuestion[],
  searches: ReadonlyMap<string, Search>,
): Promise<number[]> {
  const times: number[] = [];
  for (const { story, question } of questions) {
    const start = performance.now();
    const found = searches.get(story)?.(question, QUOTES);
    if (found instanceof Promise) await found;
    times.push(performance.now() - start);
  }
  return times;
}
