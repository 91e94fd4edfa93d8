import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus, readPlain, type Story } from '../src/engine/index.js';
import { toArticle, type Article } from './articles.js';
import { readSet, SETS } from './question-set.js';
import { randomFrom } from './random.js';
import { CORPUS, readerQuestions } from './shipped.js';
import { namesOf, vary } from './vary.js';

const SET = 'squad-a';
const SEED = 20260;

/** Many stories and questions on some of them. */
export interface Library {
  readonly stories: readonly Story[];
  readonly questions: readonly string[];
}

/**
 * A library of so many sentences: real articles, then varied copies of them, the last one cut. The
 * articles are a question set's, or the shipped stories where the sets are not there.
 */
export async function makeLibrary(sentences: number): Promise<Library> {
  const { articles, questions } = await readSource();
  const names = namesOf(articles.map(({ story }) => story.text));
  const random = randomFrom(SEED);
  const stories: Story[] = [];
  let left = sentences;
  for (let i = 0; left > 0; i++) {
    const { story, units } = articles[i % articles.length] ?? {};
    if (!story || !units) break;
    const whole = story.text.slice(0, units[left - 1]?.end);
    const text = i < articles.length ? whole : vary(whole, names, random);
    stories.push(readPlain({ id: `${story.id}-${i}`, title: story.title }, text));
    left -= units.length;
  }
  return { stories, questions };
}

async function readSource(): Promise<{
  readonly articles: readonly Article[];
  readonly questions: readonly string[];
}> {
  if (!existsSync(join(SETS, `${SET}.json`))) {
    const { stories } = await loadCorpus(CORPUS);
    return { articles: stories.map(toArticle), questions: readerQuestions() };
  }
  const set = readSet(SET);
  return {
    articles: set.stories.map((info) => toArticle(readPlain(info, info.text))),
    questions: set.questions.map(({ question }) => question),
  };
}
