import type { Span } from '../../src/engine/document/index.js';
import { parseSentence, splitWords } from '../../src/engine/language/index.js';
import type { GoldDocument, GoldSentence } from '../treebank/read-conllu.js';
import { haveTreebanks, readTreebank } from '../treebank/treebanks.js';
import { percentile } from '../timing.js';
import { percent, table } from './table.js';

const SETS = ['ewt-dev', 'gum-dev'];
const PASSES = 7;

/** Prints how well words, tags, lemmas and trees are read, and how fast, on treebanks not learned from. */
export function measureSyntax(): void {
  if (!haveTreebanks()) {
    console.log('skipped: tags and trees, since ../shared/ud is not there');
    return;
  }
  const head = ['set', 'words F1', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS', 'sentences/s'];
  const rows = SETS.map((name) => {
    const documents = readTreebank(name);
    const sentences = documents.flatMap((document) => document.sentences);
    const { upos, xpos, lemma, uas, las, speed } = scoreSyntax(sentences);
    const shares = [scoreWords(documents), upos, xpos, lemma, uas, las];
    return [name, ...shares.map(percent), speed.toFixed(0)];
  });
  console.log('\nTags and trees, of gold words; punctuation left out of UAS and LAS\n');
  console.log(table(head, rows));
}

/** F1 of the words that a sentence is split into. */
function scoreWords(documents: readonly GoldDocument[]): number {
  let [right, all] = [0, 0];
  for (const { text, sentences } of documents) {
    for (const sentence of sentences) {
      const gold = new Set(sentence.tokens.map(place));
      const said = splitWords(text, sentence);
      right += said.filter((span) => gold.has(place(span))).length;
      all += said.length + gold.size;
    }
  }
  return (2 * right) / all;
}

function place({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Shares of 1 that are right: tags and lemmas of all words, heads and relations where there is no punctuation. */
export interface SyntaxScore {
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  /** Sentences a second of processor time, warm: the median of some passes over what was read before. */
  readonly speed: number;
}

/** Scores what is read of sentences, their words as annotated. */
export function scoreSyntax(sentences: readonly GoldSentence[]): SyntaxScore {
  const parsed = sentences.map(({ tokens }) => parseSentence(tokens));
  const seconds = percentile(
    Array.from({ length: PASSES }, () => {
      const began = process.cpuUsage();
      for (const { tokens } of sentences) parseSentence(tokens);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1e6;
    }),
    0.5,
  );
  const right = { upos: 0, xpos: 0, lemma: 0, head: 0, relation: 0 };
  let [words, attached] = [0, 0];
  sentences.forEach(({ tokens }, at) => {
    tokens.forEach((gold, place) => {
      const said = parsed[at]?.[place];
      words += 1;
      if (said?.upos === gold.upos) right.upos += 1;
      if (said?.xpos === gold.xpos) right.xpos += 1;
      if (said?.lemma === gold.lemma) right.lemma += 1;
      if (gold.upos === 'PUNCT') return;
      attached += 1;
      if (said?.head !== gold.head) return;
      right.head += 1;
      if (said.relation === gold.relation) right.relation += 1;
    });
  });
  return {
    upos: right.upos / words,
    xpos: right.xpos / words,
    lemma: right.lemma / words,
    uas: right.head / attached,
    las: right.relation / attached,
    speed: sentences.length / seconds,
  };
}
