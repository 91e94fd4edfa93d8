import { readPlain, readSentences } from '../../src/engine/index.js';
import { haveTreebanks, readTreebank } from '../treebank/treebanks.js';
import type { GoldDocument } from '../treebank/read-conllu.js';
import { percent, table } from './table.js';

const TREEBANKS = ['gum-dev', 'ewt-dev'];

/** Prints how well sentences are split in the texts of treebanks, put together again. */
export function measureSentences(): void {
  if (!haveTreebanks()) {
    console.log('skipped: the ends of sentences, since ../shared/ud is not there');
    return;
  }
  const rows = TREEBANKS.map((name) => [name, ...scores(readTreebank(name)).map(percent)]);
  console.log('\nEnds of sentences inside paragraphs, %\n');
  console.log(table(['treebank', 'precision', 'recall', 'F1'], rows));
}

/** Precision, recall and F1; the end of a paragraph is known and does not count. */
function scores(documents: readonly GoldDocument[]): number[] {
  let [gold, found, right] = [0, 0, 0];
  for (const { id, text, sentences } of documents) {
    const ends = new Set(sentences.map(({ end }) => end));
    for (const paragraph of readPlain({ id }, text).paragraphs) {
      const own = readSentences(text, paragraph).map(({ end }) => end);
      const inside = own.filter((end) => end < paragraph.end);
      found += inside.length;
      right += inside.filter((end) => ends.has(end)).length;
      gold += [...ends].filter((end) => end > paragraph.start && end < paragraph.end).length;
    }
  }
  return [right / found, right / gold, (2 * right) / (found + gold)];
}
