import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readSentences, readTerms } from '../../src/engine/language/index.js';
import type { QuestionSet, SetQuestion } from '../question-set.js';
import { ROOT } from '../shipped.js';

/**
 * FairytaleQA (Xu et al. 2022; uci-soe/FairytaleQAData, Apache 2.0) stands beside the project for learning:
 * questions of teachers on tales, of which many are answered in other words than the tale's.
 */
const DATA = join(ROOT, '../FairytaleQAData/data-by-train-split');
const PARTS = ['train', 'val', 'test'];
/** Such a share of an answer's terms makes words of the tale it, if they are so many. */
const [SHARED, TERMS] = [0.7, 2];

export const haveFairytales = (): boolean => existsSync(DATA);

const asked = z.array(z.record(z.string(), z.string()));
const sections = z.array(z.object({ section: z.coerce.number(), text: z.string().default('') }));

/** The questions on one section of a tale, each asked of it, the one before and the one behind. */
export function readFairytales(): QuestionSet {
  const stories = new Map<string, QuestionSet['stories'][number]>();
  const questions: SetQuestion[] = [];
  for (const { tale, rows, texts } of PARTS.flatMap(readPart)) {
    for (const row of rows) {
      const section = Number(row['cor_section']);
      const own = texts.get(section);
      if (row['local-or-sum'] !== 'local' || own === undefined) continue;
      const before = texts.get(section - 1);
      const text = [before, own, texts.get(section + 1)].filter(Boolean).join('\n\n');
      const begin = before ? before.length + 2 : 0;
      const question = row['question']?.trim() ?? '';
      const given = Object.keys(row).filter((key) => key.startsWith('answer'));
      const answers = given
        .flatMap((key) => answerIn(own, row[key]?.trim() ?? '', question) ?? [])
        .map(({ start, end }) => ({
          ...{ start: begin + start, end: begin + end },
          text: own.slice(start, end),
        }));
      if (answers.length === 0) continue;
      const story = `${tale}#${String(section)}`;
      stories.set(story, { id: story, title: tale, text });
      questions.push({ id: `${tale}-${row['question_id'] ?? ''}`, story, question, answers });
    }
  }
  const about = { source: 'uci-soe/FairytaleQAData', licence: 'Apache-2.0' };
  return { name: 'fairytaleqa', ...about, stories: [...stories.values()], questions };
}

interface Tale {
  readonly tale: string;
  readonly rows: z.infer<typeof asked>;
  /** By their numbers. */
  readonly texts: ReadonlyMap<number, string>;
}

function readPart(part: string): Tale[] {
  const files = readdirSync(join(DATA, 'questions', part)).sort();
  return files.map((file) => {
    const tale = basename(file, '-questions.csv');
    const told = sections.parse(readRows('section-stories', part, `${tale}-story.csv`));
    const texts = told.map(({ section, text }) => [section, inParagraphs(text)] as const);
    return { tale, rows: asked.parse(readRows('questions', part, file)), texts: new Map(texts) };
  });
}

const readRows = (...path: string[]): unknown =>
  parse(readFileSync(join(DATA, ...path)), { bom: true, columns: true, relax_column_count: true });

const inParagraphs = (text: string): string =>
  text
    .trim()
    .replaceAll(/[ \t]+/gu, ' ')
    .replaceAll(/\n+/gu, '\n\n');

/** The words that answer: the answer itself, or those in one sentence that have most of its terms. */
function answerIn(
  text: string,
  answer: string,
  question: string,
): { readonly start: number; readonly end: number } | undefined {
  const words = answer.replace(/[. ]+$/u, '');
  if (words.length < 2) return undefined;
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  if (start >= 0) return { start, end: start + words.length };
  const wanted = termsIn(answer);
  const known = termsIn(question);
  const found = readSentences(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const own = readTerms(text.slice(sentence.start, sentence.end)).filter(
      ({ term }) => term !== null && wanted.has(term),
    );
    const shared = new Set(own.flatMap(({ term }) => term ?? []));
    const [first] = own;
    const last = own.at(-1);
    const tellsNew = [...shared].some((term) => !known.has(term));
    const isAnswer = shared.size >= Math.max(TERMS, SHARED * wanted.size) && tellsNew;
    return isAnswer && first && last
      ? [{ shared, start: sentence.start + first.word.start, end: sentence.start + last.word.end }]
      : [];
  });
  return found.sort((a, b) => b.shared.size - a.shared.size || length(a) - length(b))[0];
}

const length = ({ start, end }: { readonly start: number; readonly end: number }): number =>
  end - start;

const termsIn = (text: string): ReadonlySet<string> =>
  new Set(readTerms(text).flatMap(({ term }) => term ?? []));
