// Learns what features and evidence count for from the sets: `npm run train`.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import { z } from 'zod';
import { rankingWeights } from '../src/engine/ask/ranking/weights.js';
import { SETS } from './question-set.js';
import { trainClaimReader, trainClaims } from './train/claims.js';
import { trainCoreference } from './train/coreference.js';
import { learn } from './train/learn.js';
import { haveTreebanks } from './treebank/treebanks.js';
import { trainExtraction } from './train/extraction.js';
import { readTrainingSets, TRAINED_ON } from './train/sets.js';
import { haveFairytales } from './reader/fairytales.js';
import { haveQamr } from './reader/qamr.js';
import { trainReader, trainReaderOn } from './train/reader.js';
import { trainSyntax } from './train/syntax.js';

const { ranking, topic, saying, paragraphs, news } = TRAINED_ON;
const OUT = join(import.meta.dirname, '../data/ask-weights.json');

const about =
  `Made by "npm run train". Ranking: a conditional logit on ${ranking} ` +
  `(SQuADShifts; Wikipedia text, CC BY-SA). Confidence and marks: logistic regressions on ${topic}, ` +
  `${paragraphs}, ${saying} (SQuAD 1.1 and 2.0, CC BY-SA 4.0), ${news} (QAMR, MIT), readers' questions and those of bench/written. ` +
  `Ridge 0.0001; nothing is drawn by chance.`;

const { chances, claims, claimReader, facts, reader, readerOn, syntax, coreference } = z
  .object({
    chances: z.boolean(),
    claims: z.boolean(),
    claimReader: z.boolean(),
    facts: z.boolean(),
    reader: z.boolean(),
    readerOn: z.boolean(),
    syntax: z.boolean(),
    coreference: z.boolean(),
  })
  .parse(
    program
      .name('train')
      .description('Learns what the engine weighs by, and writes it into data/.')
      .option('--chances', 'only how sure an answer and its mark are', false)
      .option('--claims', 'only how sure a verdict on a claim is (two minutes)', false)
      .option(
        '--claim-reader',
        'only the network that reads for a claim (half an hour; needs PyTorch)',
        false,
      )
      .option('--facts', 'only what facts are extracted by', false)
      .option(
        '--reader',
        'only the network that reads for a question (an hour and a half; needs PyTorch)',
        false,
      )
      .option('--reader-on', 'only that it goes on learning (half an hour; needs PyTorch)', false)
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
  const sets = readTrainingSets();
  const learned = chances ? learn(sets, rankingWeights()) : learn(sets);
  writeFileSync(OUT, `${JSON.stringify({ about, ...learned }, null, 2)}\n`);
  return OUT;
}

if (claims) {
  console.log(`Wrote ${trainClaims()}`);
} else if ((syntax || reader || readerOn || claimReader || coreference) && !haveTreebanks()) {
  console.log('skipped: the training, since ../shared/ud is not there');
} else if (syntax) {
  console.log(`Wrote ${(await trainSyntax()).join(' and ')}`);
} else if (claimReader) {
  console.log(`Wrote ${await trainClaimReader()}`);
} else if ((reader || readerOn) && !haveQamr()) {
  console.log('skipped: the training, since ../qamr is not there: a clone of uwnlp/qamr on GitHub');
} else if (reader) {
  console.log(`Wrote ${await trainReader()}`);
} else if (readerOn && !haveFairytales()) {
  console.log(
    'skipped: the training, since ../FairytaleQAData is not there: a clone of uci-soe/FairytaleQAData on GitHub',
  );
} else if (readerOn) {
  console.log(`Wrote ${await trainReaderOn()}`);
} else if (coreference) {
  console.log(`Wrote ${trainCoreference()}`);
} else if (!existsSync(SETS)) {
  console.log('skipped: the training, since ../shared/eval is not there');
} else {
  if (!facts) console.log(`Wrote ${trainAnswers()}`);
  if (!chances) console.log(`Wrote ${trainExtraction()}`);
}
