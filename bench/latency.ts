import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Engine, readFacts, loadCorpus } from '../src/engine/index.js';
import { drawCard } from '../commands/ask/card-image.js';
import { drawFigures } from '../commands/figures/image/figures-image.js';
import { figuresViewModel } from '../commands/figures/view-model.js';
import { drawMap } from '../commands/map/image/map-image.js';
import { mapViewModel } from '../commands/map/view-model.js';
import { drawTimeline } from '../commands/timeline/image/timeline-image.js';
import { timelineViewModel } from '../commands/timeline/view-model.js';
import { makeLibrary } from './library.js';
import { CORPUS, readerClaims, readerQuestions, ROOT } from './shipped.js';
import { percentile, rounded, timed, timedUntil } from './timing.js';

/** Rounds over all questions before the ones that are timed: until then the code is not compiled. */
const WARM_UP = 30;
const ROUNDS = 40;
const STARTS = 5;
/** A long story, and how often its facts are read. */
const SENTENCES = 1000;
const READINGS = 5;
const PICTURES = 25;

/** Prints how long the shipped stories' readers wait. */
export async function benchLatency(): Promise<void> {
  const questions = readerQuestions();
  const { stories } = await loadCorpus(CORPUS);

  let engine = new Engine([]);
  const opening = timed(() => (engine = new Engine(stories)));
  const firstAsk = timed(() => engine.ask(questions[0] ?? ''));
  const asks = warmTimes(questions, (question) => engine.ask(question));
  let names: string[] = [];
  const firstFacts = timed(() => (names = engine.subjects().map(({ name }) => name)));
  const facts = warmTimes(names, (name) => engine.facts(name));
  const checks = warmTimes(readerClaims(), (claim) => engine.check(claim));
  const readings: number[] = [];
  for (let reading = 0; reading < READINGS; reading++) {
    // What was read of a story is kept: each time of new ones.
    const { stories: unread } = await makeLibrary(SENTENCES);
    readings.push(timed(() => readFacts(unread)));
  }
  const { quotes, span } = engine.ask(questions[0] ?? '');
  const cards = await pictureTimes(async () => {
    for (const quote of quotes.slice(0, 1)) await drawCard({ quote, span: span ?? undefined });
  });
  const timelines = await pictureTimes(() => drawTimeline(timelineViewModel(engine.timeline())));
  const figures = await pictureTimes(() => drawFigures(figuresViewModel(engine.figures())));
  const maps = await pictureTimes(() => drawMap(mapViewModel(engine.map(names[0] ?? ''))));
  const starts = await coldStarts(questions[0] ?? '');

  console.log(
    `\nLatency on the shipped corpus: ${stories.length} stories, ${questions.length} questions, ` +
      `${names.length} subjects; ms`,
  );
  console.table({
    'open the stories': { first: rounded(opening) },
    ask: { first: rounded(firstAsk), ...percentiles(asks), limit: 'p50 < 20' },
    'facts (the first reads all of them)': { first: rounded(firstFacts), ...percentiles(facts) },
    check: percentiles(checks),
    [`read the facts of ${SENTENCES} sentences`]: {
      first: rounded(readings[0] ?? NaN),
      p50: rounded(percentile(readings, 0.5)),
      limit: 'first < 2000',
    },
    'a card, as a picture': pictureRow(cards),
    'a timeline, as a picture': pictureRow(timelines),
    'figures, as a picture': pictureRow(figures),
    'a map, as a picture': pictureRow(maps),
    [`verbatim ask, ${STARTS} cold starts`]: {
      first: rounded(starts[0] ?? NaN),
      p50: rounded(percentile(starts, 0.5)),
      limit: 'p50 < 1500',
    },
  });
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p99: number } {
  return { p50: rounded(percentile(times, 0.5)), p99: rounded(percentile(times, 0.99)) };
}

/** The times of a call over all words, once the code is warm. */
function warmTimes(words: readonly string[], call: (words: string) => unknown): number[] {
  for (let round = 0; round < WARM_UP; round++) words.forEach(call);
  return Array.from({ length: ROUNDS }, () => words.map((one) => timed(() => call(one)))).flat();
}

/** How long a picture takes, the first of its kind first. */
async function pictureTimes(make: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < PICTURES; i++) times.push(await timedUntil(make));
  return times;
}

function pictureRow([first = NaN, ...warm]: readonly number[]): object {
  return { first: rounded(first), ...percentiles(warm), limit: 'p50 < 100' };
}

/** The times of the whole command, as a person types it. */
async function coldStarts(question: string): Promise<number[]> {
  const run = promisify(execFile);
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const command = ['run', '-s', 'verbatim', '--', 'ask', question];
    times.push(await timedUntil(() => run('npm', command, { cwd: ROOT })));
  }
  return times;
}
