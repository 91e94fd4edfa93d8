import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes five seconds or more, longest first, those that wait for a browser or a program
 * between those that keep a core at work. Nothing else depends on this list.
 */
const LONGEST = [
  'question-sets/squad-articles.built',
  'question-sets/squad-paragraphs.built',
  'page.browser',
  'main.built',
  'question-sets/wikinews.built',
  'threads.built',
  'quotes-survive',
  'killed.slow',
  'many-names.slow',
  'main-outages.built',
  'first-look.browser',
  'extract-set.slow',
  'reading-on.browser',
  'cases.slow',
  'quotes.browser',
  'syntax.slow',
  'gateway-outages',
  'servers/across',
  'actions.browser',
  'register.built',
  'gateway-bursts',
  'quantities-of-any-text',
  'servers/joining',
  'any-story',
  'package.built',
  'formats',
  'servers/help-from-people',
  'every-reply',
  'process.built',
  'reader-questions',
  'figures-and-map',
  'options.browser',
  'hostile',
  'intake.built',
  'gateway-connection',
  'follow-ups',
  'parts.browser',
  'story-gone',
  'failing.browser',
];

/** Begins with the long files: begun last, one would run alone while the other cores wait. */
export default class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, rank: rank(file) }));
    ranked.sort((a, b) => a.rank - b.rank || order(a.file, b.file));
    return Promise.resolve(ranked.map(({ file }) => file));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((long) => moduleId.endsWith(`/${long}.test.ts`));
  return at < 0 ? LONGEST.length : at;
}

const order = (a: TestSpecification, b: TestSpecification): number =>
  a.moduleId < b.moduleId ? -1 : 1;
