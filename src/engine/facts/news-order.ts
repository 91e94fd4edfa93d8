import type { Finding } from './finding.js';
import type { Fact } from './fact.js';

/** A finding, and whether it is of the subject asked for: they do it, or it is done to them. */
export interface OfSubject {
  readonly finding: Finding;
  readonly own: boolean;
}

const LEAD = 0;
const NEWS = 1;
const BACKGROUND = 2;
/** What only concerns a subject stands behind what is its own. */
const BESIDE = 3;

/** A time that lies before the story's own. */
const EARLIER =
  /\b(?:ago|since|decades?|last (?:year|season|century)|previously|formerly|once|earlier)\b/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;
const BEFORE = /^(?:had|used to)\b/iu;
/** A line that no mark closes is a headline. */
const HEADLINE = /[\p{L}\p{N}]$/u;

/**
 * The facts of a subject as an editor puts them: what headline and lead say that it does or that is done
 * to it, then what happens in the story's own time, then what lies before that or only describes; behind
 * these, in the same order, what only concerns it. Within each stands the order given.
 */
export function inNewsOrder(facts: readonly OfSubject[]): readonly Fact[] {
  return facts
    .map(({ finding, own }) => ({ finding, rank: rankOf(finding) + (own ? 0 : BESIDE) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding.fact);
}

function rankOf(finding: Finding): number {
  const { fact, main, lasting } = finding;
  if (!main || isEarlier(finding)) return BACKGROUND;
  if (fact.quote.start < endOfLead(finding)) return LEAD;
  return lasting ? BACKGROUND : NEWS;
}

/** Where the first paragraph ends that is no headline: not the title, nor any line that no mark closes. */
function endOfLead({ story }: Finding): number {
  const { text, paragraphs, title } = story;
  const lead = paragraphs.find(({ start, end }) => {
    const words = text.slice(start, end);
    return !HEADLINE.test(words) && words !== title;
  });
  return lead?.end ?? 0;
}

/** Whether it was so before the time that the story is about. */
function isEarlier({ fact, story }: Finding): boolean {
  const year = YEAR.exec(fact.when ?? '')?.[0];
  const isOld = year !== undefined && year !== story.date?.slice(0, 4);
  // What somebody says stands one tense further back.
  const isBefore = fact.attribution === undefined && BEFORE.test(fact.relation);
  return isOld || isBefore || EARLIER.test(fact.when ?? '');
}
