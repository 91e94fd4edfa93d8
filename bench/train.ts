// Learns what features and evidence count for from the sets: `npm run train`.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import { z } from 'zod';
import { readSet, SETS } from './question-set.js';
import { readReadersQuestions } from './train/readers-questions.js';
import { trainCoreference } from './train/coreference.js';
import { learn } from './train/learn.js';
import { haveTreebanks } from './treebank/treebanks.js';
import { trainExtraction } from './train/extraction.js';
import { TRAINED_ON } from './train/sets.js';
import { trainSyntax } from './train/syntax.js';

const { ranking, topic, saying } = TRAINED_ON;
const OUT = join(import.meta.dirname, '../data/ask-weights.json');

const about =
  `Made by "npm run train". Ranking and short answers: conditional logits on ${ranking} ` +
  `(SQuADShifts; Wikipedia text, CC BY-SA). Confidence: logistic regressions on ${topic} and on ` +
  `${saying}, ${ranking} (SQuAD 1.1 and 2.0, CC BY-SA 4.0; SQuADShifts), and on readers' questions. ` +
  `Ridge 0.0001; nothing is drawn by chance.`;

const { facts, syntax, coreference } = z
  .object({ facts: z.boolean(), syntax: z.boolean(), coreference: z.boolean() })
  .parse(
    program
      .name('train')
      .description('Learns what the engine weighs by, and writes it into data/.')
      .option('--facts', 'only what facts are extracted by', false)
      .option(
        '--syntax',
        'only what tags, lemmas and trees are read by (an hour; needs PyTorch)',
        false,
      )
      .option('--coreference', 'only what pronouns and nouns refer to (a minute)', false)
      .parse()
      .opts(),
  );

function trainAnswers(): string {
  const learned = learn({
    ranking: readSet(ranking),
    topic: readSet(topic),
    saying: readSet(saying),
    readers: readReadersQuestions(),
  });
  writeFileSync(OUT, `${JSON.stringify({ about, ...learned }, null, 2)}\n`);
  return OUT;
}

if ((syntax || coreference) && !haveTreebanks()) {
  console.log('skipped: the training, since ../shared/ud is not there');
} else if (syntax) {
  console.log(`Wrote ${(await trainSyntax()).join(' and ')}`);
} else if (coreference) {
  console.log(`Wrote ${trainCoreference()}`);
} else if (!existsSync(SETS)) {
  console.log('skipped: the training, since ../shared/eval is not there');
} else {
  if (!facts) console.log(`Wrote ${trainAnswers()}`);
  console.log(`Wrote ${trainExtraction()}`);
}
