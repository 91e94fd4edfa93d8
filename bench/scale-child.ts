// Opens an engine on a library of as many sentences as the command line says, asks it, prints a line.
import { Engine } from '../src/engine/index.js';
import type { Growth } from './growth.js';
import { makeLibrary } from './library.js';
import { heapInUse, percentile, timed } from './timing.js';

const WARM_UP = 50;
const QUESTIONS = 200;

const sentences = Number(process.argv[2]);
console.log('making the text');
const { stories, questions } = await makeLibrary(sentences);
const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
const asked = questions.filter((_, i) => i % step === 0);

console.log('indexing');
let engine = new Engine([]);
const before = heapInUse();
const index = timed(() => (engine = new Engine(stories)));
const heap = heapInUse() - before;

console.log('asking');
for (const question of asked.slice(0, WARM_UP)) engine.ask(question);
const timesOf = (): number[] => asked.map((question) => timed(() => engine.ask(question)));
// Asked first, a story's names are read as well; a bot has read them before.
const [first, again] = [timesOf(), timesOf()];
const result: Growth = {
  ...{ sentences, stories: stories.length, index, heap },
  ...{ first50: percentile(first, 0.5), first99: percentile(first, 0.99) },
  ...{ p50: percentile(again, 0.5), p99: percentile(again, 0.99) },
};
console.log(JSON.stringify(result));
