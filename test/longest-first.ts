import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects one after another, since the next file of the same one goes on in the same process. */
const PROJECTS = ['built', 'slow', 'browser', 'unit'];

/** What takes a tenth of a minute or more, longest first. Nothing else depends on this list. */
const LONGEST = [
  'question-sets/squad-articles.built',
  'question-sets/squad-paragraphs.built',
  'syntax.slow',
  'cases.slow',
  'extract-set.slow',
  'question-sets/wikinews.built',
  'page.browser',
  'actions.browser',
  'first-look.browser',
  'parts.browser',
  'failing.browser',
  'main.built',
  'main-outages.built',
  'package.built',
  'quotes-survive',
  'every-reply',
  'gateway-outages',
  'reader-questions',
];

/** Begins with the long files: begun last, one would run alone while the other cores wait. */
export default class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, ...rank(file) }));
    ranked.sort((a, b) => a.project - b.project || a.length - b.length || order(a.file, b.file));
    return Promise.resolve(ranked.map(({ file }) => file));
  }
}

function rank({ project: { name }, moduleId }: TestSpecification) {
  const at = LONGEST.findIndex((long) => moduleId.endsWith(`/${long}.test.ts`));
  return { project: PROJECTS.indexOf(name), length: at < 0 ? LONGEST.length : at };
}

const order = (a: TestSpecification, b: TestSpecification): number =>
  a.moduleId < b.moduleId ? -1 : 1;
