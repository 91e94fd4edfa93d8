import { InputError, type Span, type SyntaxToken } from '../../engine/index.js';

type Parse = (tokens: readonly (Span & { readonly text: string })[]) => SyntaxToken[];

const COLUMNS = 10;

/**
 * Sentences in CoNLL-U with lemma, UPOS, XPOS, head and relation of each word filled in, from its
 * form alone. Comments, multiword tokens, empty nodes and the other columns stay as they are.
 *
 * @param lines those of a file, without line breaks
 * @param file its name, for messages
 * @throws {InputError} where a line has not ten columns, or words are not numbered 1, 2, 3 …
 */
export function* fillConllu(
  lines: readonly string[],
  file: string,
  parse: Parse,
): Generator<string, void> {
  let sentence: Line[] = [];
  for (const [at, text] of lines.entries()) {
    if (text.trim() === '') {
      yield* fill(sentence, file, parse);
      sentence = [];
      yield '\n';
    } else {
      sentence.push({ text, number: at + 1 });
    }
  }
  yield* fill(sentence, file, parse);
}

interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
}

function* fill(lines: readonly Line[], file: string, parse: Parse): Generator<string, void> {
  const rows = lines.map((line) => ({ line, columns: columnsOf(line, file) }));
  const words: (Span & { readonly text: string })[] = [];
  for (const { line, columns } of rows) {
    if (!columns || !isWord(columns)) continue;
    const [id = '', text = ''] = columns;
    if (Number(id) !== words.length + 1) {
      throw fault(file, line, `needs the word numbered ${words.length + 1}, not ${id}`);
    }
    const start = words.length === 0 ? 0 : (words.at(-1)?.end ?? 0) + 1;
    words.push({ start, end: start + text.length, text });
  }
  const read = parse(words).values();
  for (const { line, columns } of rows) {
    const token = columns && isWord(columns) ? read.next().value : undefined;
    yield `${columns && token ? filled(columns, token) : line.text}\n`;
  }
}

/** The columns of a line; undefined of a comment. */
function columnsOf(line: Line, file: string): string[] | undefined {
  if (line.text.startsWith('#')) return undefined;
  const columns = line.text.split('\t');
  if (columns.length !== COLUMNS) {
    throw fault(file, line, `needs ${COLUMNS} columns with tabs between, not ${columns.length}`);
  }
  if (!/^\d+(?:[-.]\d+)?$/u.test(columns[0] ?? '')) {
    throw fault(file, line, `needs a number first, not "${columns[0] ?? ''}"`);
  }
  return columns;
}

/** Multiword tokens (`3-4`) and empty nodes (`3.1`) are no words. */
function isWord([id = '']: readonly string[]): boolean {
  return /^\d+$/u.test(id);
}

function filled(columns: readonly string[], token: SyntaxToken): string {
  const { lemma, upos, xpos, head, relation } = token;
  const [id, form, , , , features, , , ...rest] = columns;
  return [id, form, lemma, upos, xpos, features, head + 1, relation, ...rest].join('\t');
}

function fault(file: string, { number }: Line, message: string): InputError {
  return new InputError(message, { place: { file, line: number } });
}
