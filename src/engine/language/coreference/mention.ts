import type { SyntaxNode } from '../grammar/tree.js';

/** Gender and number of a pronoun of the third person. */
export type PronounClass = 'he' | 'she' | 'it' | 'they';

/** A noun phrase that means somebody or something. */
export interface Mention {
  /** The index of its sentence in the document. */
  readonly sentence: number;
  readonly head: SyntaxNode;
  /** The lemma of its head in lower case. */
  readonly noun: string;
  /** The token behind its head. */
  readonly next: SyntaxNode | undefined;
  /** Of a pair, two names joined by `and`, the head is the first's. */
  readonly kind: 'name' | 'nominal' | 'pronoun' | 'pair';
  /** Of a pair that no `and` joins, as in `Ada Lind married Tom Berg`, the head of the other. */
  readonly other?: SyntaxNode;
  /** Of a pronoun. */
  readonly pronoun?: PronounClass;
  /** Its role in grammar: that of its head, or `other`. */
  readonly role: string;
  /** `singular`, `plural`, or of a pronoun its form. */
  readonly number: string;
  /** Its determiner, `possessor` where it has one instead, or `none`. */
  readonly determiner: string;
  /** The cluster of words alike that its head is in, by its lemma. */
  readonly coarse: number;
  readonly fine: number;
}
