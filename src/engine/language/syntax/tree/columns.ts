import { NO_WORD, ROOT_WORD, type WordForm } from '../model/word-form.js';

/** What the parser sees of a sentence: a column a property; behind the words the root, and nothing. */
export interface Columns {
  readonly count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly suffix: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
}

const ROOT_TAG = 200;
const NO_TAG = 201;

export function columnsOf(words: readonly WordForm[], tags: Int32Array): Columns {
  const all = [...words, ROOT_WORD, NO_WORD];
  const tag = new Int32Array(all.length);
  tag.set(tags);
  tag[words.length] = ROOT_TAG;
  tag[words.length + 1] = NO_TAG;
  return {
    count: words.length,
    word: Int32Array.from(all, ({ word }) => word),
    tag,
    suffix: Int32Array.from(all, ({ suffix3 }) => suffix3),
    coarse: Int32Array.from(all, ({ coarse }) => coarse),
    fine: Int32Array.from(all, ({ fine }) => fine),
  };
}

/** The words from the last to the first, the root and nothing still behind them. */
export function reversed(columns: Columns): Columns {
  const { count } = columns;
  const turn = (column: Int32Array): Int32Array => {
    const turned = column.slice();
    turned.subarray(0, count).reverse();
    return turned;
  };
  return {
    count,
    word: turn(columns.word),
    tag: turn(columns.tag),
    suffix: turn(columns.suffix),
    coarse: turn(columns.coarse),
    fine: turn(columns.fine),
  };
}
