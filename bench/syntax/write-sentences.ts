import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSentences, splitWords } from '../../src/engine/language/index.js';
import type { Span } from '../../src/engine/document/index.js';
import { readSet } from '../question-set.js';

/** Sets whose texts and questions are read by the teachers, for the pupil to learn from. */
const SETS = [
  ...['squadshifts-amazon', 'squadshifts-reddit', 'wikinews-dev', 'new-wiki'],
  ...['squad2-a', 'squad-a', 'selqa-dev'],
];
/** In words; shorter and longer ones are headings and lists. */
const [SHORTEST, LONGEST] = [3, 60];
/** Questions are alike: one of so many is taken. */
const QUESTIONS_FOR_ONE = 6;

/** Writes sentences without annotation, a line each, words parted by tabs. */
export function writeSentences(file: string): void {
  const lines = new Set<string>();
  for (const { stories, questions } of SETS.map(readSet)) {
    for (const { text } of stories) {
      const sentences = paragraphsOf(text).flatMap((paragraph) => readSentences(text, paragraph));
      for (const words of sentences.map((sentence) => wordsOf(text, sentence))) {
        if (words.length >= SHORTEST && words.length <= LONGEST) lines.add(words.join('\t'));
      }
    }
    questions.forEach(({ question }, at) => {
      if (at % QUESTIONS_FOR_ONE > 0) return;
      lines.add(wordsOf(question, { start: 0, end: question.length }).join('\t'));
    });
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [...lines].join('\n'));
}

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const { index, 0: words } of text.matchAll(/(?:.+\n?)+/gu)) {
    paragraphs.push({ start: index, end: index + words.length });
  }
  return paragraphs;
}

function wordsOf(text: string, sentence: Span): string[] {
  return splitWords(text, sentence).map(({ start, end }) => text.slice(start, end));
}
