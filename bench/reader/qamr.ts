import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionSet, SetQuestion } from '../question-set.js';
import { randomFrom } from '../random.js';
import { ROOT } from '../shipped.js';

/**
 * QAMR (Michael et al. 2018; uwnlp/qamr, MIT) stands beside the project for learning: questions on single
 * sentences of Wikinews and Wikipedia, which ask for every role that one word has to another.
 */
const QAMR = join(ROOT, '../qamr/data');
/** Of a sentence so many questions are taken, and a story has so many sentences. */
const [QUESTIONS, SENTENCES] = [24, 12];

export const haveQamr = (): boolean => existsSync(QAMR);

interface Sentence {
  readonly id: string;
  readonly source: string;
  readonly article: string;
  readonly tokens: readonly string[];
}

/**
 * The questions of its development part, each article a story filled up with sentences of articles that
 * nothing is asked about.
 *
 * @param without articles that are left out
 */
export function readQamr(without: ReadonlySet<string>, seed: number): QuestionSet {
  const random = randomFrom(seed);
  const asked = groupBy(
    rows('filtered/dev.tsv').filter(([id = '']) => !without.has(articleOf(id).article)),
    ([id = '']) => id,
  );
  const sentences = rows('wiki-sentences.tsv').map(([id = '', text = '']) => ({
    ...{ id, tokens: text.split(' ') },
    ...articleOf(id),
  }));
  const isAsked = new Set([...asked.keys()].map((id) => articleOf(id).article));
  const fillers = sentences.filter(({ article }) => !isAsked.has(article) && !without.has(article));
  const articles = groupBy(
    sentences.filter(({ id }) => asked.has(id)),
    ({ source, article }) => `${source}-${article}`,
  );
  const stories: QuestionSet['stories'] = [];
  const questions: SetQuestion[] = [];
  for (const [id, own] of articles) {
    const alike = fillers.filter(({ source }) => source === own[0]?.source);
    const from = Math.floor(random() * (alike.length - SENTENCES));
    const filled = [...own, ...alike.slice(from, from + Math.max(2, SENTENCES - own.length))];
    const story = layOut(filled);
    stories.push({ id, title: id, text: story.text });
    for (const { id: sentence } of own) {
      const spans = story.spans.get(sentence) ?? [];
      shuffled(asked.get(sentence) ?? [], random)
        .slice(0, QUESTIONS)
        .forEach(([, , , , , question = '', ...answers], at) => {
          questions.push({
            ...{ id: `${sentence}-${String(at)}`, story: id, question },
            answers: answers.map((answer) => answerOf(answer, spans, story.text)),
          });
        });
    }
  }
  return { name: 'qamr', source: 'uwnlp/qamr', licence: 'MIT', stories, questions };
}

const rows = (file: string): string[][] =>
  readFileSync(join(QAMR, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

/** `Wiki1k:wikinews:844279:15:2` → wikinews, 844279 */
function articleOf(id: string): { readonly source: string; readonly article: string } {
  const [, source = '', article = ''] = id.split(':');
  return { source, article };
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const PLAIN = new Map<string, string>([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['``', '"'],
  ["''", '"'],
]);
const CLINGS = /^(?:[.,;:?!%)\]]|'s|n't|'(?:re|ve|ll|d|m)|'|\.\.\.)$/u;
const OPENS = /^[([$£€]$/u;

/** The text of some sentences, a paragraph each, and where the tokens of each stand in it. */
function layOut(sentences: readonly Sentence[]): {
  readonly text: string;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
} {
  let text = '';
  const spans = new Map<string, Span[]>();
  for (const { id, tokens } of sentences) {
    const own: Span[] = [];
    let clings = true;
    let isQuoted = false;
    for (const token of tokens) {
      const plain = PLAIN.get(token) ?? token;
      const closes = plain === '"' && isQuoted;
      if (!clings && !closes && !CLINGS.test(plain)) text += ' ';
      own.push({ start: text.length, end: text.length + plain.length });
      text += plain;
      clings = OPENS.test(plain) || (plain === '"' && !isQuoted);
      if (plain === '"') isQuoted = !isQuoted;
    }
    spans.set(id, own);
    text += '\n\n';
  }
  return { text: text.trimEnd(), spans };
}

/** The span of an answer's tokens, `13` or `12:3 4 5` with who judged it. */
function answerOf(
  answer: string,
  spans: readonly Span[],
  text: string,
): SetQuestion['answers'][number] {
  const tokens = answer.slice(answer.indexOf(':') + 1).split(' ');
  const own = tokens.map(Number).flatMap((at) => spans[at] ?? []);
  const start = Math.min(...own.map((one) => one.start));
  const end = Math.max(...own.map((one) => one.end));
  return { start, end, text: text.slice(start, end) };
}
