import type { Story } from '../document/index.js';
import { scoreSentences, type Scored } from './score-sentences.js';
import type { Summary } from './types.js';

/** What a sentence loses for saying what is said already. */
const REDUNDANCY = 0.9;
/** From which share of its words on a sentence repeats another and is left out. */
const REPEATS = 0.7;

/** The share of the shorter one's words that both have. */
function likeness(a: Scored, b: Scored): number {
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return common / Math.max(1, Math.min(a.stems.size, b.stems.size));
}

/**
 * Picks sentences one by one, each the best of those left once its likeness to the ones picked is
 * taken off (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
function pick(sentences: readonly Scored[], most: number): Scored[] {
  const picked: Scored[] = [];
  let left = [...sentences];
  while (picked.length < most) {
    const nearest = (one: Scored): number =>
      Math.max(0, ...picked.map((other) => likeness(one, other)));
    left = left.filter((sentence) => nearest(sentence) < REPEATS);
    const [best] = left
      .map((sentence) => ({
        sentence,
        worth: sentence.score - REDUNDANCY * nearest(sentence) ** 2,
      }))
      .sort((a, b) => b.worth - a.worth || a.sentence.start - b.sentence.start);
    if (!best) break;
    picked.push(best.sentence);
    left = left.filter((sentence) => sentence !== best.sentence);
  }
  return picked;
}

/**
 * Tells a story in at most so many of its own sentences, in the story's order; in fewer where the
 * story has no more that say something new.
 */
export function summarise(story: Story, sentences: number): Summary {
  const quotes = pick(scoreSentences(story), sentences)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => story.quote(start, end));
  return { story: story.id, title: story.title, quotes };
}
