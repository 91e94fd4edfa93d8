import type { SyntaxNode } from '../../language/index.js';
import { kernel, type Matrix, zeros } from '../../network/index.js';
import { matrixOf } from './rows.js';

/** Whether words of a sentence, a row each, are the same as words of a question, a column each. */
export interface SameWords {
  /** 1 where the forms, or the lemmas, are the same, else 0. */
  readonly form: Matrix;
  readonly lemma: Matrix;
  /** The cosine of their vectors: -1 to 1, 0 where a word has none. */
  readonly vector: Matrix;
}

/** The words of a text, and their vectors brought to length 1. */
interface ComparedWords {
  readonly nodes: readonly SyntaxNode[];
  readonly units: Matrix;
}

export function compareWords(sentence: ComparedWords, question: ComparedWords): SameWords {
  const { rows, columns, values } = question.units;
  const units = values.subarray(0, rows * columns);
  const sameIn = (formOf: (node: SyntaxNode) => string): Matrix => {
    const asked = question.nodes.map(formOf);
    const same = zeros(sentence.nodes.length, asked.length);
    sentence.nodes.forEach((node, row) => {
      const form = formOf(node);
      let at = asked.indexOf(form);
      for (; at >= 0; at = asked.indexOf(form, at + 1)) same.values[row * asked.length + at] = 1;
    });
    return same;
  };
  return {
    form: sameIn(({ lower }) => lower),
    lemma: sameIn(({ lemma }) => lemma),
    vector: kernel().mapOnce(sentence.units, units, new Float32Array(rows)),
  };
}

/** Vectors brought to length 1, but for those that are all zeros. */
export function unitsOf(vectors: readonly Float32Array[]): Matrix {
  return matrixOf(
    vectors.map((vector) => {
      let squares = 0;
      for (const value of vector) squares += value * value;
      const length = Math.sqrt(squares) || 1;
      return [vector.map((value) => value / length)];
    }),
  );
}
