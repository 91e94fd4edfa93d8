import type { Span } from '../../src/engine/document/index.js';
import { readSet } from '../question-set.js';
import { readTreebank } from '../treebank/treebanks.js';
import type { Address } from './labels.js';

/** A whole text, and where in it a label's offsets begin. */
interface LabelledText {
  readonly text: string;
  readonly offset: number;
}

/** The texts that labels are of; a text is the same string for all of its labels. */
export class LabelledTexts {
  private readonly byAddress = new Map<string, LabelledText>();

  /** Reads them from `../shared`. */
  constructor() {
    for (const source of ['wikinews-dev', 'squad-a', 'new-wiki'] as const) {
      for (const { id, text } of readSet(source).stories) {
        this.byAddress.set(keyOf({ source, id }), { text, offset: 0 });
      }
    }
    for (const { text, sentences } of readTreebank('gum-dev')) {
      for (const { id, start } of sentences) {
        this.byAddress.set(keyOf({ source: 'gum-dev', id }), { text, offset: start });
      }
    }
  }

  /**
   * The whole text that an address stands in.
   *
   * @throws {Error} where there is none
   */
  textOf(address: Address): string {
    return this.find(address).text;
  }

  /** A span of a label as a span of the whole text. */
  place(address: Address, { start, end }: Span): Span {
    const { offset } = this.find(address);
    return { start: offset + start, end: offset + end };
  }

  private find(address: Address): LabelledText {
    const found = this.byAddress.get(keyOf(address));
    if (!found) throw new Error(`No text ${address.id} in ${address.source}`);
    return found;
  }
}

const keyOf = ({ source, id }: Address): string => `${source} ${id}`;
