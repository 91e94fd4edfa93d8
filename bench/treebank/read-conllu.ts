import type { Span } from '../../src/engine/document/index.js';
import type { SyntaxToken } from '../../src/engine/language/index.js';

/** A token as a treebank has it; its offsets are into the text of its document. */
export interface GoldToken extends SyntaxToken {
  /** What the MISC column says, by key: `Entity`, `Discourse`. */
  readonly misc: ReadonlyMap<string, string>;
}

/** A sentence of a treebank; its offsets are into the text of its document. */
export interface GoldSentence extends Span {
  readonly id: string;
  readonly tokens: readonly GoldToken[];
}

/** A document of a treebank, with its text put together again from its tokens. */
export interface GoldDocument {
  readonly id: string;
  /** A space between sentences, an empty line between paragraphs. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/**
 * Reads documents in CoNLL-U. Words of a multiword token stand side by side in the text; empty nodes
 * are left out. A text without `# newdoc` is one document.
 *
 * @throws {Error} where a line has not ten columns
 */
export function readConllu(conllu: string): GoldDocument[] {
  const documents: DocumentDraft[] = [];
  for (const block of conllu.replaceAll('\r\n', '\n').split(/\n{2,}/u)) {
    const lines = block.split('\n').filter(Boolean);
    if (lines.length === 0) continue;
    const comments = new Map(
      lines.filter((line) => line.startsWith('#')).map((line) => commentOf(line)),
    );
    const opened = comments.get('newdoc id') ?? comments.get('newdoc');
    let document = documents.at(-1);
    if (!document || opened !== undefined) {
      document = { id: opened ?? '', text: '', sentences: [] };
      documents.push(document);
    }
    const newParagraph = comments.has('newpar') || comments.has('newpar id');
    document.text = `${document.text}${separator(document.text, newParagraph)}`;
    appendSentence(
      document,
      comments.get('sent_id') ?? '',
      lines.filter((line) => !line.startsWith('#')),
    );
  }
  return documents;
}

interface DocumentDraft {
  id: string;
  text: string;
  sentences: GoldSentence[];
}

function commentOf(line: string): [string, string] {
  const [key = '', ...value] = line.slice(1).split('=');
  return [key.trim(), value.join('=').trim()];
}

function separator(before: string, newParagraph: boolean): string {
  if (before === '') return '';
  return newParagraph ? '\n\n' : ' ';
}

function appendSentence(document: DocumentDraft, id: string, lines: readonly string[]): void {
  const tokens: GoldToken[] = [];
  const start = document.text.length;
  let end = start;
  let multiwordEnd = 0;
  let spaceBehindMultiword = true;
  for (const line of lines) {
    const columns = line.split('\t');
    if (columns.length !== 10) throw new Error(`Not ten columns of CoNLL-U: ${line}`);
    const [number = '', text = '', lemma = '', upos = '', xpos = ''] = columns;
    const [, , , , , , head = '', relation = '', , miscColumn = ''] = columns;
    if (number.includes('.')) continue;
    const misc = miscOf(miscColumn);
    const spaceAfter = misc.get('SpaceAfter') !== 'No';
    if (number.includes('-')) {
      multiwordEnd = Number(number.split('-')[1]);
      spaceBehindMultiword = spaceAfter;
      continue;
    }
    const place = Number(number);
    const token = { start: document.text.length, end: document.text.length + text.length };
    document.text += text;
    end = token.end;
    tokens.push({ ...token, text, lemma, upos, xpos, head: Number(head) - 1, relation, misc });
    if (place < multiwordEnd) continue;
    if (place === multiwordEnd ? spaceBehindMultiword : spaceAfter) document.text += ' ';
  }
  document.text = document.text.slice(0, end);
  document.sentences.push({ id, start, end, tokens });
}

function miscOf(column: string): ReadonlyMap<string, string> {
  if (column === '_') return new Map();
  return new Map(
    column.split('|').map((entry) => {
      const at = entry.indexOf('=');
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}
