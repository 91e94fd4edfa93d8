import type { SyntaxNode } from '../grammar/tree.js';
import type { Mention, PronounClass } from './mention.js';

/** An entity as far as a document has been read: its mentions so far, in order. */
export class EntityDraft {
  readonly pronouns = new Set<PronounClass>();
  /** The heads of its mentions, and the nouns among them, in lower case. */
  readonly heads = new Set<SyntaxNode>();
  readonly nouns = new Set<string>();
  readonly mentions: Mention[] = [];

  constructor(...mentions: readonly Mention[]) {
    for (const mention of mentions) this.add(mention);
  }

  /** Whether it is two who were named together. */
  get isPair(): boolean {
    return this.mentions[0]?.kind === 'pair';
  }

  add(mention: Mention): void {
    this.mentions.push(mention);
    this.heads.add(mention.head);
    if (mention.kind === 'nominal') this.nouns.add(mention.head.lower);
    if (mention.pronoun) this.pronouns.add(mention.pronoun);
  }
}

/** A mention that another may refer to. */
export interface Candidate {
  readonly mention: Mention;
  readonly entity: EntityDraft;
  /** How many candidates are nearer. */
  readonly between: number;
  /** Whether it is the first mention of its sentence. */
  readonly isFirst: boolean;
}
