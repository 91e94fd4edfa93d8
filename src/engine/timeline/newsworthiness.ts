import type { Story } from '../document/index.js';
import { readingOf, type SentenceReading, stem, tokenise } from '../language/index.js';

const LEAD = 2;
const NEWS = 1;
/** From so many words of the headline on a sentence tells of the same. */
const FEWEST_SHARED = 2;
/** So many words of headline and lead are half of what any number is worth. */
const HALF = 5;
const NO_YEAR = -1;
/** No story is dated later. */
const LAST_YEAR = 10_000;
const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/u;

/** The year of a day, `YYYY-MM-DD`. */
const yearOf = (day: string | undefined): number =>
  day === undefined ? NO_YEAR : Number(day.slice(0, 4));

/** Tells of the sentences of a story, and the first day that one dates, how much they are its news. */
export function newsworthinessIn(
  story: Story,
): (sentence: SentenceReading, from: string | undefined) => number {
  const headline = new Set(tokenise(story.title).map(({ text }) => stem(text.toLowerCase())));
  const [title = [], next = []] = readingOf(story).paragraphs;
  // A line that no mark closes is a headline.
  const lead = /[\p{L}\p{N}]$/u.test(title.at(-1)?.text ?? '') ? next : title;
  const told = new Set([...headline, ...lead.flatMap(stemsOf)]);
  const ownYear = yearOf(story.date);
  const year = ownYear === NO_YEAR ? mostNamedYear(story) : ownYear;
  return (sentence, from) => {
    const stems = [...new Set(stemsOf(sentence))];
    const shared = stems.filter((one) => told.has(one)).length;
    const part = shared / (shared + HALF);
    const ofEvent = yearOf(from);
    if (ofEvent !== NO_YEAR && ofEvent < year) return ofEvent / LAST_YEAR;
    const isLead =
      lead.includes(sentence) || stems.filter((one) => headline.has(one)).length >= FEWEST_SHARED;
    return (isLead ? LEAD : NEWS) + part;
  };
}

/** The content words of a sentence, stemmed. */
const stemsOf = ({ tree }: SentenceReading): string[] =>
  tree.flatMap(({ upos, lower }) => (CONTENT.test(upos) ? [stem(lower)] : []));

/** The year that a story names most often, of several the last. */
function mostNamedYear(story: Story): number {
  const counts = new Map<number, number>();
  for (const { from } of readingOf(story).sentences.flatMap(({ times }) => times)) {
    const year = yearOf(from);
    if (year !== NO_YEAR) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? NO_YEAR;
}
