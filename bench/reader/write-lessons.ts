import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED_KINDS } from '../../src/engine/ask/question/expected-kind.js';
import { rankingWeights } from '../../src/engine/ask/ranking/weights.js';
import { readGap } from '../../src/engine/ask/reader/gap.js';
import { readIndexedWords } from '../../src/engine/ask/reader/indexed-words.js';
import { readMatchFeatures } from '../../src/engine/ask/reader/match-features.js';
import { readWords, type ReadWords } from '../../src/engine/ask/reader/read-words.js';
import type { Passage } from '../../src/engine/search/index.js';
import type { QuestionSet } from '../question-set.js';
import { askAll } from '../train/asked.js';
import { rank } from '../train/ranking.js';
import { hashText } from '../../src/engine/network/index.js';
import { rowsOfVectors } from './word-vectors.js';

/** So many candidates of a question are written. */
const CANDIDATES = 10;
/** States are written in sixteenths, features in parts of 255. */
const [PER_STATE, PER_FEATURE] = [16, 255];

/**
 * Writes the questions of a set with their candidates as `bench/reader/lessons.py` reads them: a file
 * of numbers for each thing, and what the scores need as JSON.
 */
export function writeLessons(set: QuestionSet, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lessons = new Lessons();
  const read = new Map<Passage, { readonly at: number; readonly words: ReadWords }>();
  askAll(set).forEach(({ read: question, reader, found, articles, answers }, at) => {
    const gold = set.questions[at]?.answers ?? [];
    if (found.length === 0) return;
    const asked = readWords(question.text, { start: 0, end: question.text.length }, []);
    const stopWords = new Set(asked.nodes.map(({ lower }) => lower));
    const gap = readGap(asked.nodes);
    const ranked = rank(found, rankingWeights()).slice(0, CANDIDATES);
    lessons.put(
      'question',
      lessons.add(asked),
      ranked.length,
      EXPECTED_KINDS.indexOf(question.expected),
    );
    const golds: number[] = [];
    const candidates = ranked.map(({ one: { passage, right }, score }, candidate) => {
      const { text } = passage.story;
      const known =
        read.get(passage) ?? addPassage(lessons, passage, reader.notes.of(passage).mentions);
      read.set(passage, known);
      const { nodes } = known.words;
      const indexed = readIndexedWords(question, passage, reader.notes);
      const matches = readMatchFeatures(nodes, indexed, { stopWords, gap });
      lessons.put('candidate', known.at, lessons.addMatches(matches));
      lessons.put('score', score);
      for (const { start, end } of gold) {
        if (start < passage.start || end > passage.end) continue;
        const first = nodes.findIndex((node) => node.end > start);
        const last = nodes.findLastIndex((node) => node.start < end);
        if (first >= 0 && first <= last) golds.push(candidate, first, last);
      }
      return { start: passage.start, right, text: text.slice(passage.start, passage.end) };
    });
    lessons.tell({
      id: set.questions[at]?.id,
      articles: [...articles],
      answers: [...new Set(answers)],
      golds,
      candidates,
    });
  });
  lessons.write(join(folder, set.name));
}

function addPassage(
  lessons: Lessons,
  passage: Passage,
  mentions: Parameters<typeof readWords>[2],
): { readonly at: number; readonly words: ReadWords } {
  const words = readWords(passage.story.text, passage, mentions);
  return { at: lessons.add(words), words };
}

/** What is written, each kind of number in a file of its own. */
class Lessons {
  readonly #rows = rowsOfVectors();
  readonly #files = new Map<string, Uint8Array[]>();
  readonly #told: string[] = [];
  #sentences = 0;
  #words = 0;
  #matches = 0;

  /** Adds the words of a sentence, and tells its number. */
  add({ nodes, states, features }: ReadWords): number {
    this.put('sentence', this.#words, nodes.length);
    this.put('word', ...nodes.map(({ lower }) => this.#rows.get(lower) ?? 0));
    this.put('form', ...nodes.flatMap(({ lower, lemma }) => [hashText(lower), hashText(lemma)]));
    this.put('head', ...nodes.map(({ parent }) => parent?.index ?? -1));
    this.put('span', ...nodes.flatMap(({ start, end }) => [start, end]));
    for (const state of states)
      this.#push(
        'state',
        Int8Array.from(state, (one) => Math.round(one * PER_STATE)),
      );
    for (const row of features) this.#push('feature', inParts(row));
    this.#words += nodes.length;
    this.#sentences += 1;
    return this.#sentences - 1;
  }

  /** Adds the matches of a sentence's words, and tells where they begin. */
  addMatches(matches: readonly Float32Array[]): number {
    for (const row of matches) this.#push('match', inParts(row));
    this.#matches += matches.length;
    return this.#matches - matches.length;
  }

  put(file: string, ...numbers: number[]): void {
    this.#push(file, Float64Array.from(numbers));
  }

  tell(one: object): void {
    this.#told.push(JSON.stringify(one));
  }

  write(path: string): void {
    for (const [file, chunks] of this.#files)
      writeFileSync(`${path}.${file}`, Buffer.concat(chunks));
    writeFileSync(`${path}.jsonl`, this.#told.join('\n'));
  }

  #push(file: string, { buffer, byteOffset, byteLength }: NodeJS.TypedArray): void {
    const chunks = this.#files.get(file) ?? [];
    chunks.push(new Uint8Array(buffer, byteOffset, byteLength));
    this.#files.set(file, chunks);
  }
}

const inParts = (row: Float32Array): Uint8Array =>
  Uint8Array.from(row, (one) => Math.round(Math.min(1, one) * PER_FEATURE));
