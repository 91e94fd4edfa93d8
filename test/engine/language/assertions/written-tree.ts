import type { SyntaxToken } from '../../../../src/engine/index.js';

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  MD: 'AUX',
  IN: 'ADP',
  DT: 'DET',
  JJ: 'ADJ',
  RB: 'ADV',
  CD: 'NUM',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  CC: 'CCONJ',
  TO: 'PART',
  $: 'SYM',
};

function uposOf(xpos: string, relation: string): string {
  if (xpos.startsWith('VB')) return /^(?:aux|cop)/u.test(relation) ? 'AUX' : 'VERB';
  if (xpos === 'IN' && relation === 'mark') return 'SCONJ';
  return UPOS[xpos] ?? 'PUNCT';
}

/** A sentence with its tree: its text begins at `at` of the text it stands in. */
export interface WrittenTree {
  readonly text: string;
  readonly tokens: readonly SyntaxToken[];
}

/**
 * A tree written down as its tokens: `form=lemma|XPOS|relation|head`, where the head counts from 1 and
 * the lemma is left out where it is the form.
 */
export function writtenTree(written: string, at = 0): WrittenTree {
  const tokens: SyntaxToken[] = [];
  let start = at;
  for (const item of written.trim().split(/\s+/u)) {
    const [word = '', xpos = '', relation = '', head = '0'] = item.split('|');
    const [text = '', lemma = text.toLowerCase()] = word.split('=');
    const upos = uposOf(xpos, relation);
    tokens.push({
      start,
      end: start + text.length,
      text,
      lemma,
      upos,
      xpos,
      head: Number(head) - 1,
      relation,
    });
    start += text.length + 1;
  }
  return { text: tokens.map(({ text }) => text).join(' '), tokens };
}
