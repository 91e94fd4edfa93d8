import type { Story } from '../document/index.js';
import { leansOnOthers } from './leans-on-others.js';
import { scoreSentences, type Scored } from './score-sentences.js';
import type { Summary } from './types.js';

/** What a sentence loses for saying what is said already. */
const REDUNDANCY = 0.9;
/** Which share of its worth a sentence keeps that means something which only another one names. */
const LEANING = 0.35;
/** Content words of what tells a story's news. */
const FEWEST_OF_LEAD = 4;
/** From which share of its words on a sentence repeats another and is left out. */
const REPEATS = 0.7;

/** The share of the shorter one's words that both have. */
function likeness(a: Scored, b: Scored): number {
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return common / Math.max(1, Math.min(a.stems.size, b.stems.size));
}

/**
 * Picks sentences one by one: what the story opens with, then each the best of those left once its
 * likeness to the ones picked is taken off (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
function pick(sentences: readonly Scored[], most: number): Scored[] {
  const [opening] = sentences;
  const picked = opening && most > 0 && isLead(opening) ? [opening] : [];
  let left = sentences.filter((sentence) => !picked.includes(sentence));
  while (picked.length < most) {
    const nearest = (one: Scored): number =>
      Math.max(0, ...picked.map((other) => likeness(one, other)));
    left = left.filter((sentence) => nearest(sentence) < REPEATS);
    const best = bestOf(left, (sentence) => REDUNDANCY * nearest(sentence) ** 2);
    if (!best) break;
    picked.push(best);
    left = left.filter((sentence) => sentence !== best);
  }
  return picked;
}

/** What a story opens with tells what it is about, unless it only makes curious. */
const isLead = ({ sentence, stems }: Scored): boolean =>
  stems.size >= FEWEST_OF_LEAD && !sentence.text.includes('?') && !leansOnOthers(sentence);

/** The one worth most; whether one leans on others is asked only of those that may be it. */
function bestOf(left: readonly Scored[], loss: (one: Scored) => number): Scored | undefined {
  const ranked = left
    .map((scored) => ({ scored, lost: loss(scored) }))
    .map((one) => ({ ...one, worth: one.scored.score - one.lost }))
    .sort((a, b) => b.worth - a.worth || a.scored.start - b.scored.start);
  let best: { readonly scored: Scored; readonly worth: number } | undefined;
  for (const { scored, lost, worth } of ranked) {
    if (best && worth <= best.worth) break;
    const own = leansOnOthers(scored.sentence) ? LEANING * scored.score - lost : worth;
    if (!best || own > best.worth) best = { scored, worth: own };
  }
  return best?.scored;
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
