import { readPlain, type Story } from '../../src/engine/index.js';
import { toArticle } from '../articles.js';
import { makeLibrary } from '../library.js';
import { randomFrom } from '../random.js';
import { namesOf, vary } from '../vary.js';

const SEED = 18_000;
/** As many as a news report has: some 450 words. */
const SENTENCES = 20;
/** Of the articles of which the stories are cut. */
const SOURCE_SENTENCES = 5_000;

/** Stories as long as news, without end: pieces of real articles with other names and numbers. */
export async function newsStories(): Promise<() => Story> {
  const { stories } = await makeLibrary(SOURCE_SENTENCES);
  const pieces = stories.flatMap((story) => {
    const { units } = toArticle(story);
    return Array.from({ length: Math.floor(units.length / SENTENCES) }, (_, at) => {
      const [first, last] = [units[at * SENTENCES], units[(at + 1) * SENTENCES - 1]];
      return story.text.slice(first?.start, last?.end);
    });
  });
  const names = namesOf(pieces);
  const random = randomFrom(SEED);
  let made = 0;
  return () => {
    const text = vary(pieces[made % pieces.length] ?? '', names, random);
    made += 1;
    return readPlain({ id: `${made}`, title: `Report ${made}` }, text);
  };
}

/** The longest name in a story. */
export function nameIn({ text }: Story): string {
  const [name = ''] = namesOf([text]).toSorted((a, b) => b.length - a.length);
  return name;
}
