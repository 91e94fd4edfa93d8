// Measures what is learned, and writes no weights: `npm run measure`, or with an option.
import { existsSync } from 'node:fs';
import { program } from 'commander';
import { z } from 'zod';
import { measureAssertions } from './measure/assertions.js';
import { measureCases } from './measure/cases.js';
import { check } from './measure/check.js';
import { measureClaims } from './measure/claims.js';
import { measureCoreference } from './measure/coreference.js';
import { writeCurve } from './measure/curve.js';
import { measureExtraction } from './measure/extraction.js';
import { measureSentences } from './measure/sentences.js';
import { measureSyntax } from './measure/syntax.js';
import { printWorth } from './measure/worth.js';
import { SETS } from './question-set.js';

const options = z
  .object({
    worth: z.boolean(),
    curve: z.boolean(),
    facts: z.boolean(),
    cases: z.boolean(),
    claims: z.boolean(),
    assertions: z.boolean(),
    syntax: z.boolean(),
    coreference: z.boolean(),
  })
  .parse(
    program
      .name('measure')
      .description('Measures answers, with no article scored by a model that has seen it.')
      .option('--worth', 'what each feature is worth: the scores without it (10 minutes)', false)
      .option('--curve', 'draws the risk at each coverage into docs/', false)
      .option('--facts', 'the facts that `extract` reads off sentences (a minute)', false)
      .option('--cases', "only the readers' cases (ten seconds)", false)
      .option('--claims', 'claims held against the sentences that settle them (a minute)', false)
      .option('--syntax', 'only tags, lemmas and trees (seconds)', false)
      .option('--coreference', 'only what pronouns and nouns refer to (seconds)', false)
      .option('--assertions', 'who does what, how it is put, who says so (seconds)', false)
      .parse()
      .opts(),
  );

if (!existsSync(SETS)) {
  console.log('skipped: the measuring, since ../shared/eval is not there');
} else if (options.worth) {
  printWorth();
} else if (options.facts) {
  measureExtraction();
} else if (options.curve) {
  writeCurve();
} else if (options.assertions) {
  measureAssertions();
} else if (options.syntax) {
  measureSyntax();
} else if (options.coreference) {
  measureCoreference();
} else if (options.claims) {
  await measureClaims();
} else if (options.cases) {
  await measureCases();
} else {
  measureSentences();
  measureSyntax();
  measureCoreference();
  await check();
  await measureCases();
}
