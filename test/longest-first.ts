import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes a tenth of a minute or more, longest first, those that wait for a browser or a program
 * between those that keep a core at work. Nothing else depends on this list.
 */
const LONGEST = [
  'question-sets/squad-articles.built',
  'question-sets/squad-paragraphs.built',
  'page.browser',
  'main.built',
  'main-outages.built',
  'threads.built',
  'many-names.slow',
  'first-look.browser',
  'question-sets/wikinews.built',
  'reading-on.browser',
  'quotes.browser',
  'quotes-survive',
  'actions.browser',
  'cases.slow',
  'parts.browser',
  'syntax.slow',
  'gateway-outages',
  'extract-set.slow',
  'package.built',
  'options.browser',
  'register.built',
  'failing.browser',
  'gateway-bursts',
  'process.built',
  'any-story',
  'every-reply',
  'follow-ups',
  'reader-questions',
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
